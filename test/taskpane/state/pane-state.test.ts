import type { RunResult } from "../../../src/taskpane/commands/inspect.ts";
import { INITIAL_STATE, nextPaneState, type PaneEvent } from "../../../src/taskpane/state/pane-state.ts";

const RESULT: RunResult = {
  readings: [],
  unread: [],
  problems: [],
  problemCount: 0,
  placed: [{ name: "日报", replaced: false }],
  missing: [],
  lastDay: null,
  lastServiceDay: null,
  edited: [],
};
const progress = { step: "读取 外呼明细", done: 1, of: 2 };

function after(...events: PaneEvent[]) {
  return events.reduce(nextPaneState, INITIAL_STATE);
}

describe("the state of the pane", () => {
  it("shows the step at hand, and then what was made", () => {
    expect(after({ type: "started" }, { type: "progressed", progress }).work).toEqual({
      phase: "working",
      progress,
      isStopping: false,
    });
    expect(after({ type: "started" }, { type: "made", result: RESULT })).toEqual({
      work: { phase: "idle" },
      result: RESULT,
      takenBack: 0,
    });
  });

  it("keeps the step while it stops", () => {
    const { work } = after({ type: "started" }, { type: "progressed", progress }, { type: "stopping" });
    expect(work).toEqual({ phase: "working", progress, isStopping: true });
  });

  it("keeps what was made before when the next run fails", () => {
    const ended = { type: "ended", tone: "error", sentence: "没有“人员”表。" } as const;
    const state = after({ type: "made", result: RESULT }, { type: "started" }, ended);
    expect(state.work).toEqual({ phase: "ended", tone: "error", sentence: "没有“人员”表。" });
    expect(state.result).toBe(RESULT);
  });

  it("has no links to sheets that were taken back", () => {
    const state = after({ type: "made", result: RESULT }, { type: "takenBack", sentence: "已撤回" });
    expect(state).toMatchObject({ result: null, takenBack: 1 });
    expect(state.work).toMatchObject({ tone: "success", sentence: "已撤回" });
  });

  it("offers to undo what says that it can be undone, until the next work", () => {
    const ended = { type: "ended", tone: "success", sentence: "已写在 跟踪记录!A3。", isUndoable: true } as const;
    expect(after(ended).work).toMatchObject({ isUndoable: true });
    expect(after(ended, { type: "started" }).work).not.toHaveProperty("isUndoable");
  });

  it("takes no progress and no stop of work that has ended", () => {
    expect(after({ type: "progressed", progress }, { type: "stopping" })).toEqual(INITIAL_STATE);
  });
});
