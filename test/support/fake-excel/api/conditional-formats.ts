import { act, answer, declare, give, items, part, readOnly, readWrite, type Scalar } from "../client/declaration.ts";
import { overlap } from "../cells/address.ts";
import { requireFormattable } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import type { ConditionalModel } from "../model/sheet-parts.ts";
import type { SpotAreas } from "../model/special-cells.ts";
import { at, type SheetSpot, type Spot } from "../model/spot.ts";

const KINDS = "Custom DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue".split(" ");

interface Rule extends SheetSpot {
  readonly rule: ConditionalModel;
}

export const conditionalFormatCollection = declare<Excel.ConditionalFormatCollection, Spot>(
  "ConditionalFormatCollection",
  {
    items: items("1.6", "ConditionalFormat", rulesOf),
    getCount: answer("1.6", (spot) => rulesOf(spot).length),
    getItemAt: give("1.6", "ConditionalFormat", (spot, index: number) => {
      return rulesOf(spot)[index] ?? refuse("InvalidArgument");
    }),
    add: give("1.6", "ConditionalFormat", addRule),
    clearAll: act("1.6", (spot) => {
      requireFormattable(spot);
      for (const { rule } of rulesOf(spot)) deleteRule(spot, rule);
    }),
  },
);

function rulesOf({ book, sheet, area }: Spot): Rule[] {
  const touching = sheet.conditionals.filter(({ areas }) => areas.some((one) => overlap(one, area)));
  return touching.map((rule) => ({ book, sheet, rule }));
}

function addRule(spot: Spot & Partial<SpotAreas>, type: string): Rule {
  requireFormattable(spot);
  if (!KINDS.includes(type)) refuse("InvalidArgument");
  const { book, sheet, area } = spot;
  const rule = {
    id: String(book.nextId()),
    type,
    areas: spot.areas ?? [area],
    priority: 0,
    stopIfTrue: false,
    settings: { positive: {}, negative: {} },
    isDeleted: false,
  };
  // The latest comes first.
  sheet.conditionals.unshift(rule);
  sheet.conditionals.forEach((one, priority) => (one.priority = priority));
  return { book, sheet, rule };
}

function deleteRule({ sheet }: SheetSpot, rule: ConditionalModel): void {
  sheet.conditionals = sheet.conditionals.filter((one) => one !== rule);
  rule.isDeleted = true;
}

/** A part that only rules of one kind have; asking another is refused, or finds nothing. */
function ofKind(kind: string) {
  return ({ rule }: Rule): Record<string, unknown> => (rule.type === kind ? rule.settings : refuse("InvalidOperation"));
}

export const conditionalFormat = declare<Excel.ConditionalFormat, Rule>(
  "ConditionalFormat",
  {
    id: readOnly("1.6", ({ rule }) => rule.id),
    type: readOnly("1.6", ({ rule }) => rule.type),
    priority: readWrite(
      "1.6",
      ({ rule }) => rule.priority,
      ({ rule }, priority) => void (rule.priority = priority),
    ),
    stopIfTrue: readWrite(
      "1.6",
      ({ rule }) => rule.stopIfTrue,
      ({ rule }, stops) => {
        if (["DataBar", "ColorScale", "IconSet"].includes(rule.type)) refuse("InvalidOperation");
        rule.stopIfTrue = stops;
      },
    ),
    dataBar: part("1.6", "DataBarConditionalFormat", ofKind("DataBar")),
    dataBarOrNullObject: part("1.6", "DataBarConditionalFormat", ({ rule }) =>
      rule.type === "DataBar" ? rule.settings : null,
    ),
    colorScale: part("1.6", "ColorScaleConditionalFormat", ofKind("ColorScale")),
    colorScaleOrNullObject: part("1.6", "ColorScaleConditionalFormat", ({ rule }) =>
      rule.type === "ColorScale" ? rule.settings : null,
    ),
    getRange: give("1.6", "Range", ({ rule, ...spot }) => at(spot, rule.areas[0]!)),
    delete: act("1.6", ({ rule, ...spot }) => deleteRule(spot, rule)),
  },
  ({ sheet, rule }) => !rule.isDeleted && !sheet.isDeleted,
);

type Settings = Record<string, unknown>;

function setting<V>(key: string, standard: V): Scalar<Settings, V> {
  return readWrite<Settings, V>(
    "1.6",
    (settings) => (settings[key] ?? standard) as V,
    (settings, value) => void (settings[key] = value),
  );
}

const AUTOMATIC = { type: "Automatic" as never };

export const dataBarConditionalFormat = declare<Excel.DataBarConditionalFormat, Settings>("DataBarConditionalFormat", {
  positiveFormat: part("1.6", "ConditionalDataBarPositiveFormat", ({ positive }) => positive),
  negativeFormat: part("1.6", "ConditionalDataBarNegativeFormat", ({ negative }) => negative),
  axisColor: setting("axisColor", "#000000"),
  axisFormat: setting("axisFormat", "Automatic"),
  barDirection: setting("barDirection", "Context"),
  showDataBarOnly: setting("showDataBarOnly", false),
  lowerBoundRule: setting<Excel.ConditionalDataBarRule>("lowerBoundRule", AUTOMATIC),
  upperBoundRule: setting<Excel.ConditionalDataBarRule>("upperBoundRule", AUTOMATIC),
});

export const conditionalDataBarPositiveFormat = declare<Excel.ConditionalDataBarPositiveFormat, Settings>(
  "ConditionalDataBarPositiveFormat",
  {
    fillColor: setting("fillColor", "#638EC6"),
    borderColor: setting("borderColor", "#638EC6"),
    gradientFill: setting("gradientFill", true),
  },
);

export const conditionalDataBarNegativeFormat = declare<Excel.ConditionalDataBarNegativeFormat, Settings>(
  "ConditionalDataBarNegativeFormat",
  {
    fillColor: setting("fillColor", "#FF0000"),
    borderColor: setting("borderColor", "#FF0000"),
    matchPositiveBorderColor: setting("matchPositiveBorderColor", false),
    matchPositiveFillColor: setting("matchPositiveFillColor", false),
  },
);

export const colorScaleConditionalFormat = declare<Excel.ColorScaleConditionalFormat, Settings>(
  "ColorScaleConditionalFormat",
  {
    criteria: readWrite(
      "1.6",
      ({ criteria }) => (criteria ?? null) as Excel.ConditionalColorScaleCriteria | null,
      (settings, criteria) => {
        if (!isComplete(criteria.minimum) || !isComplete(criteria.maximum)) refuse("InvalidArgument");
        settings["criteria"] = criteria;
      },
    ),
    threeColorScale: readOnly("1.6", ({ criteria }) => {
      return (criteria as Excel.ConditionalColorScaleCriteria | undefined)?.midpoint !== undefined;
    }),
  },
);

function isComplete(criterion: Excel.ConditionalColorScaleCriterion | undefined): boolean {
  return criterion !== undefined && (criterion.type as string) !== "Invalid";
}
