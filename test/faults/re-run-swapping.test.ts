import { breakReRunOff, isUnderWay } from "./re-run.ts";

jest.setTimeout(1_800_000);

test("a month's re-run that is broken off while sheets change places leaves them as they were, or is done", async () => {
  expect(await breakReRunOff(isUnderWay)).toBeGreaterThan(500);
});
