/** Which Excel error a fault is: #VALUE! for wrong input, #N/A for what is not there. */
export type FaultCode = "invalidValue" | "notAvailable";

/** A fault of a formula, with the sentence that Excel shows beside the error. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
