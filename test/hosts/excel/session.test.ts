import { openSheets } from "../../../src/hosts/excel/open-sheets.ts";
import { type ExcelHost, ExcelSession, openSession } from "../../../src/hosts/excel/session.ts";
import type { Progress } from "../../../src/lib/table/progress.ts";
import { fakeExcel } from "../../support/fake-excel/index.ts";

const doing = { zh: "读取工作簿", en: "Reading the workbook" };

/** A host that refuses its next runs with these codes, and keeps what it was asked. */
function hostOf(...codes: string[]) {
  const asked: { options: Excel.RunOptions; pauses: number[] } = { options: {}, pauses: [] };
  const run = async (options: Excel.RunOptions, work: (context: unknown) => Promise<unknown>) => {
    asked.options = options;
    const code = codes.shift();
    if (code) throw Object.assign(new Error(code), { name: "RichApi.Error", code });
    return work({ workbook: { load: () => undefined }, sync: () => Promise.resolve() });
  };
  const wait = (milliseconds: number) => {
    asked.pauses.push(milliseconds);
    return Promise.resolve();
  };
  const isSupported = (version: string) => version === "1.12";
  return { host: { run: run as unknown as ExcelHost["run"], wait, isSupported }, asked };
}

function work(): Promise<string> {
  return Promise.resolve("done");
}

const EDITING = "InvalidOperationInCellEditMode";

describe("reading in a session", () => {
  it("repeats what fails for a moment, after longer and longer pauses", async () => {
    const { host, asked } = hostOf("ServiceNotAvailable", "Timeout", "GeneralException");
    expect(await new ExcelSession(host).read(work, { doing })).toBe("done");
    expect(asked.pauses).toEqual([250, 1000, 3000]);
  });

  it("gives up in the end, with the sentence", async () => {
    const { host } = hostOf("Timeout", "Timeout", "Timeout", "Timeout");
    await expect(new ExcelSession(host).read(work, { doing })).rejects.toThrow(/^读取工作簿没有完成:Excel 正忙/);
  });

  it("repeats nothing that would fail again", async () => {
    const { host, asked } = hostOf("AccessDenied");
    await expect(new ExcelSession(host).read(work, { doing })).rejects.toThrow(/受保护/);
    expect(asked.pauses).toEqual([]);
  });

  it("waits while a cell is being edited, and says so", async () => {
    const { host, asked } = hostOf(EDITING, EDITING);
    const steps: Progress[] = [];
    const onProgress = (progress: Progress) => steps.push(progress);
    expect(await new ExcelSession(host).read(work, { doing, onProgress })).toBe("done");
    expect(asked.pauses).toEqual([1000, 1000]);
    expect(steps.map(({ step, done }) => [/回车/.test(step), done])).toEqual([
      [true, 1],
      [true, 2],
    ]);
  });

  it("waits for the end of an edit half a minute, not forever", async () => {
    const { host, asked } = hostOf(...Array.from({ length: 99 }, () => EDITING));
    await expect(new ExcelSession(host).read(work, { doing })).rejects.toThrow(/按回车或 Esc/);
    expect(asked.pauses.length).toBe(30);
  });

  it("ends at once when it is cancelled, though Excel never answers", async () => {
    const { host } = hostOf();
    const controller = new AbortController();
    const reading = new ExcelSession(host).read(() => new Promise(() => {}), { doing, signal: controller.signal });
    controller.abort(new Error("取消"));
    await expect(reading).rejects.toThrow("取消");
  });

  it("ends at once when it is cancelled in a pause", async () => {
    const { host } = hostOf(EDITING);
    const controller = new AbortController();
    const wait = () => {
      controller.abort(new Error("取消"));
      return new Promise<void>(() => {});
    };
    const reading = new ExcelSession({ ...host, wait }).read(work, { doing, signal: controller.signal });
    await expect(reading).rejects.toThrow("取消");
  });

  it("does not begin what is cancelled already", async () => {
    const { host } = hostOf();
    const begin = jest.fn(work);
    await expect(new ExcelSession(host).read(begin, { doing, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(begin).not.toHaveBeenCalled();
  });

  it("leaves no listener on the signal behind", async () => {
    const { host } = hostOf();
    const { signal } = new AbortController();
    const removed = jest.spyOn(signal, "removeEventListener");
    const added = jest.spyOn(signal, "addEventListener");
    await new ExcelSession(host).read(work, { doing, signal });
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe("writing in a session", () => {
  it("waits for the end of an edit first, and lets Excel hold back for a later one", async () => {
    const { host, asked } = hostOf(EDITING);
    expect(await new ExcelSession(host).write(work, { doing })).toBe("done");
    expect(asked.pauses).toEqual([1000]);
    expect(asked.options).toEqual({ delayForCellEdit: true });
  });

  it("is never repeated: half of it may have been done", async () => {
    const { host } = hostOf();
    const begin = jest.fn(() => Promise.reject(Object.assign(new Error(), { name: "RichApi.Error", code: "Timeout" })));
    await expect(new ExcelSession(host).write(begin, { doing })).rejects.toThrow(/正忙/);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it("does not begin once it is cancelled", async () => {
    const { host } = hostOf();
    const begin = jest.fn(work);
    await expect(new ExcelSession(host).write(begin, { doing, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(begin).not.toHaveBeenCalled();
  });
});

describe("a session", () => {
  it("knows what this Excel can do", () => {
    const session = new ExcelSession(hostOf().host);
    expect([session.supports("1.12"), session.supports("1.13")]).toEqual([true, false]);
  });
});

describe("openSession", () => {
  it("works with the Excel that the page is a pane of", async () => {
    const excel = await fakeExcel({ profile: "ltsc2021" });
    const uninstall = excel.install();
    try {
      const session = openSession();
      excel.faults.transient();
      expect((await openSheets(session)).map(({ name }) => name)).toEqual(["Sheet1"]);
      expect([session.supports("1.14"), session.supports("1.15")]).toEqual([true, false]);
    } finally {
      uninstall();
    }
  });
});
