import { colourAt } from "../../../lib/report/face/chart-face.ts";
import { plainText, solidFill } from "./chart-look.ts";
import type { Chart, ChartSeries, ReferredCells } from "./chart.ts";
import { escapeXml } from "./xml-scan.ts";

/** The series at this place in the chart, in the shape that it has. */
export function seriesXml(chart: Chart, place: number): string {
  const series = chart.series[place]!;
  const { colour } = series;
  if (series.shape === "line") return wrap(chart, place, [lineLook(colour), '<c:smooth val="0"/>']);
  const look = `<c:spPr>${solidFill(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
  return wrap(chart, place, [look + (series.isLabelled ? valueLabels(series) : ""), ""]);
}

/** The parts of a whole, each in its own colour, with its name and its share. */
export function slicesXml(chart: Chart): string {
  const slices = chart.categories.values.map((_, slice) => {
    const look = `${solidFill(colourAt(slice))}<a:ln w="12700">${solidFill("FFFFFF")}</a:ln>`;
    return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`;
  });
  const labels = labelsXml("0.0%", new Set(["showCatName", "showPercent"]));
  return wrap(chart, 0, [slices.join("") + labels, ""]);
}

function wrap({ categories, series }: Chart, place: number, [look, end]: [look: string, end: string]): string {
  const { title, cells } = series[place]!;
  const name = `<c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escapeXml(title)}</c:v></c:tx>`;
  return `<c:ser>${name}${look}<c:cat>${cellsXml(categories)}</c:cat><c:val>${numbersXml(cells)}</c:val>${end}</c:ser>`;
}

function lineLook(colour: string): string {
  const line = `<c:spPr><a:ln w="22225" cap="rnd">${solidFill(colour)}<a:round/></a:ln></c:spPr>`;
  const dot = `<c:spPr>${solidFill(colour)}<a:ln w="9525">${solidFill("FFFFFF")}</a:ln></c:spPr>`;
  return `${line}<c:marker><c:symbol val="circle"/><c:size val="5"/>${dot}</c:marker>`;
}

function valueLabels({ cells }: ChartSeries): string {
  return labelsXml(cells.shortFormat, new Set(["showVal"]));
}

/** In the order that Excel insists on. */
const labelParts = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];

function labelsXml(format: string, shown: ReadonlySet<string>): string {
  const flags = labelParts.map((part) => `<c:${part} val="${shown.has(part) ? 1 : 0}"/>`);
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr>${plainText("defRPr")}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const opening = `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${text}`;
  const separator = shown.size > 1 ? "<c:separator> </c:separator>" : "";
  return `<c:dLbls>${opening}<c:dLblPos val="outEnd"/>${flags.join("")}${separator}</c:dLbls>`;
}

/** Dates stay numbers, and are shown by their format; anything else is a name. */
function cellsXml(cells: ReferredCells): string {
  return cells.values.every((value) => typeof value === "number") ? numbersXml(cells) : namesXml(cells);
}

function namesXml({ formula, values }: ReferredCells): string {
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
}

function numbersXml({ formula, values, format }: ReferredCells): string {
  const code = `<c:formatCode>${escapeXml(format)}</c:formatCode>`;
  const numbers = values.map((value) => (Number.isFinite(value) ? value : null));
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache>${code}${pointsXml(numbers)}</c:numCache></c:numRef>`;
}

function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, point) =>
    value === null ? "" : `<c:pt idx="${point}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}
