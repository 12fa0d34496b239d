/** The step at hand, for a progress bar: its name, and how much of how much of it is done. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Lets long work be watched and stopped; what is stopped throws the signal's reason. */
export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
