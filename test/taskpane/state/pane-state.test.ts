import type { Books } from "../../../src/taskpane/commands/run-result.ts";
import { CLEAR_DESK, nextDesk, type DeskEvent } from "../../../src/taskpane/state/pane-state.ts";

const BOOKS: Books = {
  readings: [],
  unread: [],
  problems: [],
  problemCount: 0,
  placed: [{ name: "日报", replaced: false }],
  missing: [],
  lastDay: null,
  edited: [],
};
const progress = { step: "读取 外呼明细", done: 1, of: 2 };

function after(...events: DeskEvent[]) {
  return events.reduce(nextDesk, CLEAR_DESK);
}

describe("the desk", () => {
  it("shows the step at hand, and then what was made", () => {
    expect(after({ type: "started" }, { type: "progressed", progress }).work).toEqual({
      phase: "working",
      progress,
      isStopping: false,
    });
    expect(after({ type: "started" }, { type: "made", books: BOOKS })).toEqual({
      work: { phase: "idle" },
      books: BOOKS,
    });
  });

  it("keeps the step while it stops", () => {
    const { work } = after({ type: "started" }, { type: "progressed", progress }, { type: "stopping" });
    expect(work).toEqual({ phase: "working", progress, isStopping: true });
  });

  it("keeps what was made before when the next run fails", () => {
    const told = { type: "told", tone: "error", sentence: "没有“人员”表。" } as const;
    const state = after({ type: "made", books: BOOKS }, { type: "started" }, told);
    expect(state).toEqual({ work: { phase: "told", tone: "error", sentence: "没有“人员”表。" }, books: BOOKS });
  });

  it("has no links to sheets that were taken back", () => {
    const state = after({ type: "made", books: BOOKS }, { type: "takenBack", sentence: "已撤回" });
    expect(state.books).toBeNull();
    expect(state.work).toMatchObject({ tone: "success", sentence: "已撤回" });
  });

  it("takes no progress and no stop of work that has ended", () => {
    expect(after({ type: "progressed", progress }, { type: "stopping" })).toEqual(CLEAR_DESK);
  });
});
