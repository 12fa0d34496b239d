import { act, answer, declare, give, items, part, readOnly, readWrite, type Scalar } from "../client/declaration.ts";
import { refuse } from "../errors.ts";
import { addChart, addSeries, CHART_TYPES, placeBetween, type ChartSpot } from "../model/charts.ts";
import type { AxisModel, ChartModel, SeriesModel } from "../model/sheet-parts.ts";
import type { SheetSpot, Spot } from "../model/spot.ts";
import { absoluteAddress } from "../cells/address.ts";

const isAlive = ({ sheet, chart }: ChartSpot): boolean => !sheet.isDeleted && !chart.isDeleted;

export const chartCollection = declare<Excel.ChartCollection, SheetSpot>("ChartCollection", {
  items: items("1.1", "Chart", ({ book, sheet }) => sheet.charts.map((chart) => ({ book, sheet, chart }))),
  count: readOnly("1.1", ({ sheet }) => sheet.charts.length),
  getCount: answer("1.4", ({ sheet }) => sheet.charts.length),
  add: give("1.1", "Chart", addChart),
  getItem: give("1.1", "Chart", (spot, name: string) => findChart(spot, name) ?? refuse("ItemNotFound")),
  getItemOrNullObject: give("1.4", "Chart", findChart),
  getItemAt: give("1.1", "Chart", ({ book, sheet }, index: number) => {
    return { book, sheet, chart: sheet.charts[index] ?? refuse("InvalidArgument") };
  }),
});

function findChart({ book, sheet }: SheetSpot, name: string): ChartSpot | null {
  const chart = sheet.charts.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);
  return chart ? { book, sheet, chart } : null;
}

const of = <K extends keyof ChartModel>(since: string, key: K): Scalar<ChartSpot, ChartModel[K]> =>
  readWrite(
    since,
    ({ chart }) => chart[key],
    ({ chart }, value) => void (chart[key] = value),
  );

function typeIn<T>(since: string, model: (target: T) => { chartType: string }): Scalar<T, string> {
  return readWrite(
    since,
    (target: T) => model(target).chartType,
    (target: T, type: string) => {
      if (!CHART_TYPES.includes(type)) refuse("InvalidArgument");
      model(target).chartType = type;
    },
  );
}

export const chart = declare<Excel.Chart, ChartSpot>(
  "Chart",
  {
    id: readOnly("1.7", (spot) => spot.chart.id),
    name: of("1.1", "name"),
    chartType: typeIn<ChartSpot>("1.7", (spot) => spot.chart),
    top: of("1.1", "top"),
    left: of("1.1", "left"),
    width: of("1.1", "width"),
    height: of("1.1", "height"),
    title: part("1.1", "ChartTitle", (spot) => spot),
    legend: part("1.1", "ChartLegend", (spot) => spot),
    axes: part("1.1", "ChartAxes", (spot) => spot),
    series: part("1.1", "ChartSeriesCollection", (spot) => spot),
    dataLabels: part("1.1", "ChartDataLabels", (spot) => spot.chart.series),
    format: part("1.1", "ChartFormat", (spot) => spot),
    worksheet: part("1.2", "Worksheet", ({ book, sheet }) => ({ book, sheet })),
    setPosition: act("1.1", (spot, start: Spot | string, end?: Spot | string) => placeBetween(spot, start, end)),
    setData: act("1.1", (spot, source: Spot, seriesBy = "Auto") => {
      spot.chart.series = addChart(spot, spot.chart.chartType, source, seriesBy).chart.series;
      spot.sheet.charts.pop();
    }),
    delete: act("1.1", ({ sheet, chart: deleted }) => {
      sheet.charts = sheet.charts.filter((one) => one !== deleted);
      deleted.isDeleted = true;
    }),
  },
  isAlive,
);

export const chartTitle = declare<Excel.ChartTitle, ChartSpot>("ChartTitle", {
  text: readWrite(
    "1.1",
    (spot) => spot.chart.title,
    (spot, text) => {
      spot.chart.title = text;
      spot.chart.titleVisible = true;
    },
  ),
  visible: of("1.1", "titleVisible"),
});

export const chartLegend = declare<Excel.ChartLegend, ChartSpot>("ChartLegend", {
  visible: of("1.1", "legendVisible"),
  position: readWrite(
    "1.1",
    (spot) => spot.chart.legendPosition,
    (spot, position) => {
      if (!"Invalid Top Bottom Left Right Corner Custom".split(" ").includes(position)) refuse("InvalidArgument");
      spot.chart.legendPosition = position;
    },
  ),
});

export const chartFormat = declare<Excel.ChartAreaFormat, ChartSpot>("ChartFormat", {
  fill: part("1.1", "ChartFill", () => ({ color: "" })),
});

interface SeriesSpot extends ChartSpot {
  readonly series: SeriesModel;
}

const seriesIsAlive = (spot: SeriesSpot): boolean => isAlive(spot) && spot.chart.series.includes(spot.series);

export const chartSeriesCollection = declare<Excel.ChartSeriesCollection, ChartSpot>("ChartSeriesCollection", {
  items: items("1.1", "ChartSeries", (spot) => spot.chart.series.map((series) => ({ ...spot, series }))),
  count: readOnly("1.1", (spot) => spot.chart.series.length),
  getCount: answer("1.4", (spot) => spot.chart.series.length),
  getItemAt: give("1.1", "ChartSeries", (spot, index: number) => {
    return { ...spot, series: spot.chart.series[index] ?? refuse("InvalidArgument") };
  }),
  add: give("1.7", "ChartSeries", (spot, name?: string, index?: number) => {
    return { ...spot, series: addSeries(spot.chart, name, index) };
  }),
});

const ofSeries = <K extends keyof SeriesModel>(since: string, key: K): Scalar<SeriesSpot, SeriesModel[K]> =>
  readWrite(
    since,
    ({ series }) => series[key],
    ({ series }, value) => void (series[key] = value),
  );

export const chartSeries = declare<Excel.ChartSeries, SeriesSpot>(
  "ChartSeries",
  {
    name: ofSeries("1.1", "name"),
    chartType: typeIn<SeriesSpot>("1.7", ({ series }) => series),
    hasDataLabels: ofSeries("1.7", "hasDataLabels"),
    gapWidth: ofSeries("1.7", "gapWidth"),
    dataLabels: part("1.7", "ChartDataLabels", ({ series }) => [series]),
    axisGroup: readWrite(
      "1.8",
      ({ series }) => series.axisGroup,
      ({ series }, group) => {
        if (group !== "Primary" && group !== "Secondary") refuse("InvalidArgument");
        series.axisGroup = group;
      },
    ),
    format: part("1.1", "ChartSeriesFormat", (spot) => spot),
    setValues: act("1.7", ({ series }, source: Spot) => {
      series.values = absoluteAddress(source.sheet.name, source.area);
    }),
    setXAxisValues: act("1.7", ({ series }, source: Spot) => {
      series.categories = absoluteAddress(source.sheet.name, source.area);
    }),
    delete: act("1.7", (spot) => {
      spot.chart.series = spot.chart.series.filter((one) => one !== spot.series);
    }),
  },
  seriesIsAlive,
);

export const chartSeriesFormat = declare<Excel.ChartSeriesFormat, SeriesSpot>("ChartSeriesFormat", {
  fill: part("1.1", "ChartFill", ({ series }) => series),
  line: part("1.1", "ChartLineFormat", ({ series }) => series),
});

export const chartFill = declare<Excel.ChartFill, { color: string }>("ChartFill", {
  setSolidColor: act("1.1", (target, color: string) => {
    target.color = color;
  }),
  clear: act("1.1", (target) => {
    target.color = "";
  }),
});

export const chartLineFormat = declare<Excel.ChartLineFormat, { color: string }>("ChartLineFormat", {
  color: readWrite(
    "1.1",
    ({ color }) => color,
    (target, color) => void (target.color = color),
  ),
  clear: act("1.1", (target) => {
    target.color = "";
  }),
});

/** Of one series, or of all. */
const ofLabels = <V>(since: string, key: string): Scalar<readonly SeriesModel[], V> =>
  readWrite(
    since,
    ([first]) => (first?.labels[key] ?? null) as V | null,
    (all, value) => all.forEach(({ labels }) => void (labels[key] = value)),
  );

export const chartDataLabels = declare<Excel.ChartDataLabels, readonly SeriesModel[]>("ChartDataLabels", {
  showValue: readWrite(
    "1.1",
    (all) => all.every(({ hasDataLabels }) => hasDataLabels),
    (all, isShown) => all.forEach((one) => (one.hasDataLabels ||= isShown)),
  ),
  showCategoryName: ofLabels("1.1", "showCategoryName"),
  showPercentage: ofLabels("1.1", "showPercentage"),
  position: ofLabels("1.1", "position"),
  numberFormat: ofLabels("1.8", "numberFormat"),
});

export const chartAxes = declare<Excel.ChartAxes, ChartSpot>("ChartAxes", {
  categoryAxis: part("1.1", "ChartAxis", (spot) => spot.chart.axes.category),
  valueAxis: part("1.1", "ChartAxis", (spot) => spot.chart.axes.value),
  getItem: give("1.7", "ChartAxis", (spot, type: string, group = "Primary") => {
    const { category, value, secondaryValue } = spot.chart.axes;
    if (type === "Category") return category;
    if (type !== "Value") refuse("InvalidArgument");
    if (group === "Primary") return value;
    // Without a series along it, there is no second axis.
    const isThere = spot.chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
    return isThere ? secondaryValue : refuse("InvalidArgument");
  }),
});

const ofAxis = <K extends keyof AxisModel, V = AxisModel[K]>(since: string, key: K): Scalar<AxisModel, V> =>
  readWrite(
    since,
    (axis) => axis[key] as V,
    (axis, value) => void Object.assign(axis, { [key]: value }),
  );

export const chartAxis = declare<Excel.ChartAxis, AxisModel>("ChartAxis", {
  title: part("1.1", "ChartAxisTitle", (axis) => axis),
  minimum: ofAxis("1.1", "minimum"),
  maximum: ofAxis("1.1", "maximum"),
  visible: ofAxis("1.7", "visible"),
  numberFormat: ofAxis("1.8", "numberFormat"),
  reversePlotOrder: ofAxis("1.7", "reversePlotOrder"),
  categoryType: ofAxis("1.7", "categoryType"),
  tickLabelPosition: ofAxis("1.7", "tickLabelPosition"),
});

export const chartAxisTitle = declare<Excel.ChartAxisTitle, AxisModel>("ChartAxisTitle", {
  text: ofAxis("1.1", "title"),
  visible: readWrite(
    "1.1",
    ({ title }) => title !== "",
    (axis, isVisible) => void (axis.title = isVisible ? axis.title || "坐标轴标题" : ""),
  ),
});
