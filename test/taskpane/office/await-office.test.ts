import { awaitOffice } from "../../../src/taskpane/office/await-office.ts";

describe("waiting for Office", () => {
  it.each([
    ["Excel", "excel"],
    ["Word", "elsewhere"],
    [null, "elsewhere"],
    [undefined, "elsewhere"],
  ])("a host %s is %s", async (host, answer) => {
    expect(await awaitOffice(() => Promise.resolve({ host }), 1000)).toBe(answer);
  });

  it("ends when nobody answers in time", async () => {
    const never = () => new Promise<{ host: unknown }>(() => undefined);
    expect(await awaitOffice(never, 5)).toBe("silent");
  });
});
