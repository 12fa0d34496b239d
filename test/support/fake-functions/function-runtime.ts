import type { FunctionHost } from "../../../src/functions/associate.ts";
import type { functionsJson } from "../../../src/functions/metadata.ts";

/** How Excel hands over a blank cell. */
export type Platform = "desktop" | "web";

/** A cell as it stands in a workbook: null is blank, an error is what it shows. */
export type SheetCell = string | number | boolean | null | { readonly error: string };
export type SheetRange = readonly (readonly SheetCell[])[];

/** What a formula passes; undefined is an argument left out. */
export type Argument = SheetCell | SheetRange | undefined;

/** What the cell of the formula then shows; a message is what Excel says beside an error. */
export type Shown = string | number | boolean | { readonly error: string; readonly message?: string };

type Metadata = ReturnType<typeof functionsJson>;
type FunctionMetadata = Metadata["functions"][number];
type Run = (...values: unknown[]) => unknown;

/** Of work: what other programs do meanwhile is not the function's fault. */
const QUOTA_MICROSECONDS = 1e6;
const ID = /^[A-Za-z][A-Za-z0-9._]{2,127}$/;

class FakeError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

/** Calls custom functions as Excel's runtime does, with all that it does not do for them. */
export class FunctionRuntime {
  readonly platform: Platform;
  /** Calls that kept the runtime busy for longer than it lets them. */
  readonly overQuota: string[] = [];
  private readonly metadata: Metadata;
  private readonly functions = new Map<string, Run>();

  constructor(metadata: Metadata, platform: Platform) {
    this.metadata = metadata;
    this.platform = platform;
  }

  /** What the functions are associated with. */
  get host(): FunctionHost {
    const associate = (id: string, run: Run) => this.functions.set(id.toUpperCase(), run);
    const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
    return { associate, Error: FakeError, ErrorCode } as unknown as FunctionHost;
  }

  /** What Excel would refuse: in the metadata, or between it and what was associated. */
  faults(): string[] {
    const ids = this.metadata.functions.map(({ id }) => id);
    return [
      ...ids.filter((id) => !this.functions.has(id)).map((id) => `${id} has no function`),
      ...[...this.functions.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} has no metadata`),
      ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} stands twice`),
      ...this.metadata.functions.flatMap(faultsOf),
    ];
  }

  /** Calculates one formula. */
  async call(id: string, ...given: Argument[]): Promise<Shown | Shown[][]> {
    const metadata = this.metadata.functions.find((one) => one.id === id)!;
    const values = this.marshal(metadata, given);
    if (values instanceof FakeError) return { error: values.code };
    const begun = process.cpuUsage();
    const result = await this.run(id, values);
    if (process.cpuUsage(begun).user > QUOTA_MICROSECONDS) this.overQuota.push(id);
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(shownOf)) : shownOf(result);
  }

  /** Calculates one formula whose cell is edited meanwhile: Excel drops what comes of it. */
  async callAndCancel(id: string, ...given: Argument[]): Promise<null> {
    await this.call(id, ...given);
    return null;
  }

  private async run(id: string, values: readonly unknown[]): Promise<unknown> {
    const invocation = { functionName: id };
    try {
      return await this.functions.get(id)!(...values, invocation);
    } catch (error) {
      return error instanceof FakeError ? error : new FakeError("#VALUE!");
    }
  }

  private marshal({ parameters }: FunctionMetadata, given: readonly Argument[]): unknown[] | FakeError {
    const last = parameters[parameters.length - 1]!;
    const single = last.repeating ? parameters.slice(0, -1) : parameters;
    const values: unknown[] = single.map((parameter, place) => this.argument(parameter, given[place]));
    if (last.repeating) values.push(given.slice(single.length).map((one) => this.argument(last, one)));
    else if (given.length > parameters.length) return new FakeError("#VALUE!");
    return values.flat().find((value): value is FakeError => value instanceof FakeError && !this.takesErrors) ?? values;
  }

  private get takesErrors(): boolean {
    return this.metadata.allowErrorForDataTypeAny;
  }

  private argument({ dimensionality, optional }: FunctionMetadata["parameters"][number], given: Argument): unknown {
    if (given === undefined) return optional ? null : new FakeError("#VALUE!");
    const isRange = Array.isArray(given);
    if (dimensionality === "scalar") return isRange ? new FakeError("#VALUE!") : this.value(given as SheetCell);
    const range = isRange ? (given as SheetRange) : [[given as SheetCell]];
    return range.map((row) => row.map((cell) => this.value(cell)));
  }

  private value(cell: SheetCell): unknown {
    if (cell === null) return this.platform === "desktop" ? 0 : null;
    return typeof cell === "object" ? new FakeError(cell.error) : cell;
  }
}

function faultsOf({ id, name, description, parameters }: FunctionMetadata): string[] {
  const optionalAt = parameters.findIndex((parameter) => parameter.optional);
  const isLate = (place: number) => optionalAt >= 0 && place > optionalAt && !parameters[place]!.optional;
  return [
    ...(ID.test(id) && ID.test(name) ? [] : [`${id} is no name`]),
    ...(description === "" ? [`${id} has no description`] : []),
    ...parameters.flatMap((parameter, place) => [
      ...(parameter.repeating && place < parameters.length - 1 ? [`${id} repeats ${parameter.name}`] : []),
      ...(isLate(place) && !parameter.repeating ? [`${id} needs ${parameter.name} after an optional one`] : []),
      ...(parameter.description === "" ? [`${id} does not describe ${parameter.name}`] : []),
    ]),
  ];
}

/** What Excel makes of a result: a null is shown as 0. */
function shownOf(value: unknown): Shown {
  if (value instanceof FakeError) return errorOf(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? value : { error: Number.isNaN(value) ? "#VALUE!" : "#NUM!" };
  return typeof value === "object" ? (value === null ? 0 : { error: "#VALUE!" }) : ((value ?? 0) as string | boolean);
}

function errorOf({ code, message }: FakeError): Shown {
  return { error: code, ...(message !== undefined && { message }) };
}
