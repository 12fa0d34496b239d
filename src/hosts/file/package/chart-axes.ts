import { beginsAtZero } from "../../../lib/report/face/chart-face.ts";
import { axisLine, gridLine, plainText } from "./chart-look.ts";
import type { Chart, ChartSeries, ReferredCells } from "./chart.ts";
import { escapeXml } from "./xml-scan.ts";

/** An axis of numbers and the axis of names that it crosses, by their ids. */
export interface Axes {
  readonly names: number;
  readonly numbers: number;
}

export const firstAxes: Axes = { names: 1001, numbers: 1002 };
export const secondAxes: Axes = { names: 1003, numbers: 1004 };

/** The axes of a chart that is no pie. */
export function axesXml(chart: Chart): string {
  const first = chart.series.filter(({ onSecondAxis }) => !onSecondAxis);
  const second = chart.series.filter(({ onSecondAxis }) => onSecondAxis);
  const isLying = chart.kind === "bar";
  const hasTwo = second.length > 0;
  const names = namesAxis(firstAxes, isLying ? TOP_DOWN : UPRIGHT, chart.categories);
  const numbers = numbersAxis(firstAxes, first, { place: isLying ? "b" : "l", hasTitle: hasTwo });
  if (!hasTwo) return names + numbers;
  const most = chart.kind === "pareto" ? '<c:max val="1"/>' : "";
  return (
    names +
    numbers +
    namesAxis(secondAxes, UNSEEN, chart.categories) +
    numbersAxis(secondAxes, second, { place: "r", hasTitle: true, most })
  );
}

interface NamesTraits {
  readonly place: "b" | "l";
  readonly orientation: "minMax" | "maxMin";
  readonly deleted: 0 | 1;
}

interface NumbersTraits {
  readonly place: "b" | "l" | "r";
  readonly hasTitle: boolean;
  /** The element that ends the axis, where it does not find its end itself. */
  readonly most?: string;
}

const UPRIGHT: NamesTraits = { place: "b", orientation: "minMax", deleted: 0 };
const UNSEEN: NamesTraits = { place: "b", orientation: "minMax", deleted: 1 };
/** The first row is the uppermost bar. */
const TOP_DOWN: NamesTraits = { place: "l", orientation: "maxMin", deleted: 0 };
const textTraits = `<c:txPr><a:bodyPr/><a:p><a:pPr>${plainText("defRPr")}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

function namesAxis({ names, numbers }: Axes, traits: NamesTraits, { shortFormat }: ReferredCells): string {
  const { place, orientation, deleted } = traits;
  return (
    `<c:catAx><c:axId val="${names}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${deleted}"/><c:axPos val="${place}"/><c:numFmt formatCode="${escapeXml(shortFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${textTraits}` +
    `<c:crossAx val="${numbers}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function numbersAxis({ names, numbers }: Axes, series: readonly ChartSeries[], traits: NumbersTraits): string {
  const { place, hasTitle, most = "" } = traits;
  // The lying chart's names run downwards and the second axis stands at their end: both cross at the far side.
  const crosses = place === "l" ? "autoZero" : "max";
  return (
    `<c:valAx><c:axId val="${numbers}"/><c:scaling><c:orientation val="minMax"/>${most}${beginsAtZero(series) ? '<c:min val="0"/>' : ""}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${place}"/>${place === "r" ? "" : `<c:majorGridlines>${gridLine}</c:majorGridlines>`}` +
    `${hasTitle ? titleOf(series) : ""}<c:numFmt formatCode="${escapeXml(series[0]?.cells.shortFormat ?? "General")}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textTraits}` +
    `<c:crossAx val="${names}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleOf(series: readonly ChartSeries[]): string {
  const title = escapeXml(series.map((one) => one.title).join("、"));
  const run = `<a:r>${plainText("rPr")}<a:t>${title}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
