import { RichApiError } from "../errors.ts";

/** A value that a method will have answered once the request is back. */
export class ClientResult {
  private isLoaded = false;
  private loaded: unknown;

  get value(): unknown {
    if (!this.isLoaded) throw new RichApiError("ValueNotLoaded", undefined, { errorLocation: "clientResult.value" });
    return this.loaded;
  }

  settle(value: unknown): void {
    this.isLoaded = true;
    this.loaded = value ?? undefined;
  }
}
