/** The classes of the object model that the fake has. */
export type ClassName =
  | "Workbook"
  | "Functions"
  | "FunctionResult"
  | "Application"
  | "CultureInfo"
  | "NumberFormatInfo"
  | "DocumentProperties"
  | "SettingCollection"
  | "Setting"
  | "WorkbookProtection"
  | "WorksheetCollection"
  | "Worksheet"
  | "WorksheetProtection"
  | "WorksheetFreezePanes"
  | "WorksheetCustomPropertyCollection"
  | "WorksheetCustomProperty"
  | "PageLayout"
  | "HeaderFooterGroup"
  | "HeaderFooter"
  | "AutoFilter"
  | "NamedItemCollection"
  | "NamedItem"
  | "Range"
  | "RangeAreas"
  | "RangeCollection"
  | "DataValidation"
  | "RangeFormat"
  | "RangeFill"
  | "RangeFont"
  | "RangeBorderCollection"
  | "RangeBorder"
  | "FormatProtection"
  | "ConditionalFormatCollection"
  | "ConditionalFormat"
  | "DataBarConditionalFormat"
  | "ConditionalDataBarPositiveFormat"
  | "ConditionalDataBarNegativeFormat"
  | "ColorScaleConditionalFormat"
  | "TableCollection"
  | "TableScopedCollection"
  | "Table"
  | "TableRowCollection"
  | "TableRow"
  | "TableColumnCollection"
  | "TableColumn"
  | "PivotTableCollection"
  | "SlicerCollection"
  | "ShapeCollection"
  | "Shape"
  | "ChartCollection"
  | "Chart"
  | "ChartTitle"
  | "ChartLegend"
  | "ChartSeriesCollection"
  | "ChartSeries"
  | "ChartFormat"
  | "ChartSeriesFormat"
  | "ChartFill"
  | "ChartLineFormat"
  | "ChartDataLabels"
  | "ChartAxes"
  | "ChartAxis"
  | "ChartAxisTitle";

/** The version of ExcelApi in which a member appeared, such as `1.12`. */
type Since = string;

/** A property of a plain value. Without `write` it can only be read, as in Excel. */
export interface Scalar<T, V> {
  readonly kind: "scalar";
  readonly since: Since;
  readonly read: (target: T) => V | null;
  readonly write?: (target: T, value: V) => void;
}

/** A property that is an object of its own. */
export interface Part<T> {
  readonly kind: "part";
  readonly since: Since;
  readonly of: ClassName;
  readonly find: (target: T) => unknown;
}

/** A method. Its arguments arrive as Excel gets them: through JSON, objects as what they stand for. */
export interface Call<T> {
  readonly kind: "call";
  readonly since: Since;
  /** The class of what comes back, `answer` for a ClientResult, `nothing` for none. */
  readonly gives: ClassName | "answer" | "nothing";
  readonly run: (target: T, ...args: never[]) => unknown;
}

/** The members of a collection. */
export interface Items<T> {
  readonly kind: "items";
  readonly since: Since;
  readonly of: ClassName;
  readonly list: (target: T) => readonly unknown[];
}

/** An event one can listen to. */
export interface Happening<T> {
  readonly kind: "event";
  readonly since: Since;
  readonly find: (target: T) => Listeners;
}

/** Those who listen to one event of one object. */
export type Listeners = Set<(event: unknown) => Promise<unknown>>;

export type Member<T, V> = Scalar<T, V> | Part<T> | Call<T> | Items<T> | Happening<T>;

/** Excel's enums are texts here; what may be anything is unknown. */
type ValueOf<V> = 0 extends 1 & V ? unknown : [V] extends [string] ? string : V;

type MemberOf<T, V, K> = K extends `on${string}`
  ? Happening<T>
  : K extends "items"
    ? Items<T>
    : 0 extends 1 & V
      ? Scalar<T, unknown>
      : [V] extends [(...args: never[]) => unknown]
        ? Call<T>
        : [V] extends [OfficeExtension.ClientObject]
          ? Part<T>
          : Scalar<T, ValueOf<V>>;

/** A class as declared: each member is one of Microsoft's type, and says since when and what it does. */
export interface Declaration {
  readonly name: ClassName;
  readonly members: Readonly<Record<string, Member<never, never>>>;
  readonly isAlive: (target: never) => boolean;
}

type MembersOf<Api, T> = { readonly [K in keyof Api]?: MemberOf<T, Api[K], K> };

/** Declares a class over targets of type `T`; names and value types are checked against `Api`. */
export function declare<Api, T>(
  name: ClassName,
  members: MembersOf<Api, T>,
  isAlive: (target: T) => boolean = () => true,
): Declaration {
  return { name, members: members as Declaration["members"], isAlive };
}

export function readOnly<T, V>(since: Since, read: (target: T) => V | null): Scalar<T, V> {
  return { kind: "scalar", since, read };
}

export function readWrite<T, V>(
  since: Since,
  read: (target: T) => V | null,
  write: (target: T, value: V) => void,
): Scalar<T, V> {
  return { kind: "scalar", since, read, write };
}

/** A property kept as it is set, in a field of the target. */
export function field<T, K extends keyof T>(since: Since, key: K): Scalar<T, T[K]> {
  return readWrite<T, T[K]>(
    since,
    (target) => target[key],
    (target, value) => {
      Object.assign(target as object, { [key]: value });
    },
  );
}

export function part<T>(since: Since, of: ClassName, find: (target: T) => unknown): Part<T> {
  return { kind: "part", since, of, find };
}

export function act<T>(since: Since, run: Call<T>["run"]): Call<T> {
  return { kind: "call", since, gives: "nothing", run };
}

export function answer<T>(since: Since, run: Call<T>["run"]): Call<T> {
  return { kind: "call", since, gives: "answer", run };
}

/** A method that finds or makes an object; null makes it a null object. */
export function give<T>(since: Since, of: ClassName, run: Call<T>["run"]): Call<T> {
  return { kind: "call", since, gives: of, run };
}

export function items<T>(since: Since, of: ClassName, list: (target: T) => readonly unknown[]): Items<T> {
  return { kind: "items", since, of, list };
}

export function event<T>(since: Since, find: (target: T) => Listeners): Happening<T> {
  return { kind: "event", since, find };
}
