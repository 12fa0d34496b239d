import { CLEAR_DRAFT, draftedValue, draftWith } from "../../../src/taskpane/state/definition-draft.ts";

const SAMPLES = { block: "考核口径", item: "最低样本数" };

describe("the draft of 口径", () => {
  it("holds what was changed, and forgets what is back to what stands in the sheet", () => {
    const changed = draftWith(CLEAR_DRAFT, { ...SAMPLES, value: "8" }, "5");
    expect(draftedValue(changed, SAMPLES)).toBe("8");
    expect(draftWith(changed, { ...SAMPLES, value: " 5 " }, "5").size).toBe(0);
    expect(draftedValue(CLEAR_DRAFT, SAMPLES)).toBeUndefined();
  });
});
