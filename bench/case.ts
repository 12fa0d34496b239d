/** What is worked on: so many calls, and the workbook that holds them. */
export interface Load {
  readonly calls: number;
  readonly book: string;
}

/** What is timed; it may give a function that checks its answer when the clock has stopped. */
export type Work = () => unknown;

/** Gets ready what is not to be timed, and gives the work that is. */
export type Preparation = (load: Load) => Work | Promise<Work>;

/** The least that any way of doing it would take. */
export interface Floor {
  readonly id: string;
  readonly title: string;
  readonly prepare: Preparation;
}

/** Something to time: this program's way of doing it, or somebody else's. */
export interface Case extends Floor {
  readonly floor: Floor;
  /** The id of this program's case that does the same work. */
  readonly peerOf?: string;
  /** The most calls that anybody would wait for. */
  readonly mostCalls?: number;
  /** How often each process does it, where the first time is not the only one that is waited for; once when not given. */
  readonly turns?: number;
}
