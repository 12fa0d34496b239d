import type { OpenedFile } from "../../hosts/file/file-workbook.ts";
import { writeSample } from "../../hosts/file/write-sample.ts";
import { makeSample } from "../../sample/sample.ts";

/** The centre that the command line makes up unless it is told otherwise. */
const SAMPLE = { month: "2025-10", agents: 24, seed: 1, callsPerAgentDay: 40 };

/** A made-up centre's workbook, to try everything out on. */
export async function writeSampleFile(): Promise<OpenedFile> {
  return { name: "示例.xlsx", bytes: await writeSample(makeSample(SAMPLE).sheets) };
}
