import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../../src/hosts/file/node.ts";
import { UserError } from "../../../src/lib/problem.ts";

describe("openFile", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "seatledger-"));
    await writeFile(path.join(folder, "一班.csv"), "工号\n1001\n");
    await writeFile(path.join(folder, "坏.xlsx"), "");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("reads the file at a path under its base name", async () => {
    const [sheet] = await openFile(path.join(folder, "一班.csv"));
    expect([sheet!.file, sheet!.name, sheet!.rowCount]).toEqual(["一班.csv", "一班", 2]);
  });

  it.each([
    ["没有.xlsx", /^找不到文件 .*没有\.xlsx,请检查/],
    ["一班.csv/里面.xlsx", /^找不到文件 /],
    ["", /是文件夹,请指定其中的文件。$/],
    ["坏.xlsx", /^坏\.xlsx 是空文件/],
  ])("says what is wrong with %j in a sentence", async (name, sentence) => {
    const error: unknown = await openFile(path.join(folder, name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(sentence);
  });
});
