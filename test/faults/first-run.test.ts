import { closeMonth, openSmallMonth } from "../support/small-month.ts";
import { breakOffEverywhere } from "./break-off.ts";

jest.setTimeout(1_800_000);

test("a month's first run that is broken off at any action leaves no trace, or is done", async () => {
  const excel = await openSmallMonth();
  const places = await breakOffEverywhere(excel, { run: (one) => closeMonth(one, "2025-11-01 09:00") });
  expect(places).toBeGreaterThan(2000);
});
