/** What the add-in has cost so far. */
export class Counters {
  /** Batches given to `Excel.run`. */
  runs = 0;
  /** Round trips; a sync with nothing to say makes none. */
  syncs = 0;
  /** Actions carried out, finding an object being one. */
  actions = 0;
  /** Those of them that may have changed the workbook. */
  changes = 0;
  bytesOut = 0;
  bytesIn = 0;
  largestRequestBytes = 0;
  largestResponseBytes = 0;
  /** Proxy objects made, items of collections included. */
  proxies = 0;

  countRequest(bytes: number): void {
    this.syncs++;
    this.bytesOut += bytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, bytes);
  }

  countResponse(bytes: number): void {
    this.bytesIn += bytes;
    this.largestResponseBytes = Math.max(this.largestResponseBytes, bytes);
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
