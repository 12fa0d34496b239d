import { breakReRunOff, isUnderWay } from "./re-run.ts";

jest.setTimeout(1_800_000);

test("a month's re-run that is broken off while it writes leaves every sheet as it was", async () => {
  expect(await breakReRunOff((excel) => !isUnderWay(excel))).toBeGreaterThan(2000);
});
