import { type Axes, axesXml, firstAxes, secondAxes } from "./chart-axes.ts";
import { chartFrame, plainText, titleText } from "./chart-look.ts";
import { seriesXml, slicesXml } from "./chart-series.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { escapeXml } from "./xml-scan.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The chart's part. It holds the figures themselves, so that it shows where nothing is recalculated. */
export function chartXml(chart: Chart): string {
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr>${plainText("defRPr")}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const hasLegend = chart.kind !== "pie" && chart.series.length > 1;
  const legend = hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${declaration}\n<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${chartFrame}${text}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const run = `<a:r>${titleText("rPr")}<a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(chart: Chart): string {
  if (chart.kind === "pie") {
    return `<c:pieChart><c:varyColors val="1"/>${slicesXml(chart)}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  const groups = [
    groupXml(chart, firstAxes, ({ shape, onSecondAxis }) => shape === "column" && !onSecondAxis),
    groupXml(chart, secondAxes, ({ shape, onSecondAxis }) => shape === "column" && onSecondAxis),
    groupXml(chart, firstAxes, ({ shape, onSecondAxis }) => shape === "line" && !onSecondAxis),
    groupXml(chart, secondAxes, ({ shape, onSecondAxis }) => shape === "line" && onSecondAxis),
  ];
  return groups.join("") + axesXml(chart);
}

/** The series of one shape along the same axes. */
function groupXml(chart: Chart, axes: Axes, belongs: (series: ChartSeries) => boolean): string {
  const members = chart.series.filter(belongs);
  if (members.length === 0) return "";
  const series = members.map((member) => seriesXml(chart, chart.series.indexOf(member))).join("");
  const ids = `<c:axId val="${axes.names}"/><c:axId val="${axes.numbers}"/>`;
  if (members[0]!.shape === "line") {
    const inside = `<c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}`;
    return `<c:lineChart>${inside}</c:lineChart>`;
  }
  const direction = chart.kind === "bar" ? "bar" : "col";
  const opening = `<c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`;
  return `<c:barChart>${opening}${series}<c:gapWidth val="60"/>${ids}</c:barChart>`;
}
