/** What Excel says for a code when nobody says it better. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Check the Excel API requirement sets.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because there are multiple workbooks open and the workbook being called by this API has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequestContext: "Cannot use the object across different request contexts.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with merged cells or a PivotTable report.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ValueNotLoaded:
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
};

const STATUSES: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidRequestContext: 400,
  ItemNotFound: 404,
  PropertyNotLoaded: 400,
  Timeout: 408,
  ValueNotLoaded: 400,
};

export interface DebugNote {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
  readonly statement?: string;
  readonly surroundingStatements?: readonly string[];
  readonly fullStatements?: readonly string[];
}

type Whereabouts = Omit<DebugNote, "code" | "message">;

/** The error as add-ins get it: its name is not the one the documents give. */
export class RichApiError extends Error {
  override readonly name = "RichApi.Error";
  readonly code: string;
  readonly traceMessages: readonly string[] = [];
  readonly innerError: null = null;
  readonly httpStatusCode: number;
  readonly debugInfo: DebugNote;

  constructor(code: string, message: string = messageOf(code), debug: Whereabouts = {}) {
    super(message);
    this.code = code;
    this.httpStatusCode = STATUSES[code] ?? 500;
    this.debugInfo = { code, message, ...debug };
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

/** A refusal inside Excel, before it is told to the add-in with the place of the action. */
export class ServerFault extends Error {
  override readonly name = "ServerFault";
  readonly code: string;

  constructor(code: string, message: string = messageOf(code)) {
    super(message);
    this.code = code;
  }
}

/** Refuses the action at hand. */
export function refuse(code: string): never {
  throw new ServerFault(code);
}

export function propertyNotLoaded(property: string, location: string | null): RichApiError {
  const message = `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  return new RichApiError("PropertyNotLoaded", message, location === null ? {} : { errorLocation: location });
}

export function invalidObjectPath(path: string): RichApiError {
  const message = `The object path '${path}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`;
  return new RichApiError("InvalidObjectPath", message, { errorLocation: path });
}

function messageOf(code: string): string {
  return MESSAGES[code] ?? code;
}
