import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { watchChunks } from "../../../../src/hosts/file/scan/scan-package.ts";
import { buildSheet } from "../../../support/package-builder.ts";

const MEGABYTE = 1 << 20;

async function* chunksOf(megabytes: number) {
  for (let chunk = 0; chunk < megabytes; chunk++) yield await Promise.resolve(new Uint8Array(MEGABYTE));
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) expect(chunk).toHaveLength(MEGABYTE);
}

describe("watching what is unpacked", () => {
  it("tells every few megabytes how much of it there is, and when it is done", async () => {
    const told: string[] = [];
    const onProgress = ({ step, done, of }: { step: string; done: number; of: number }) =>
      told.push(`${step} ${done / MEGABYTE}/${of / MEGABYTE}`);
    const watch = watchChunks({ step: "打开 一.xlsx", of: 20 * MEGABYTE }, { onProgress });
    for (const megabytes of [9, 11]) await drain(watch(chunksOf(megabytes)));
    expect(told).toEqual(["打开 一.xlsx 8/20", "打开 一.xlsx 16/20", "打开 一.xlsx 20/20"]);
  });

  it("tells nothing of a small file", async () => {
    const onProgress = jest.fn();
    const watch = watchChunks({ step: "打开", of: MEGABYTE }, { onProgress });
    await drain(watch(chunksOf(1)));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it("ends a reading that was cancelled with the reason, not as a damaged file", async () => {
    const bytes = buildSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    const signal = AbortSignal.abort(new Error("停"));
    await expect(readWorkbook({ name: "一.xlsx", bytes }, { signal })).rejects.toThrow("停");
  });
});
