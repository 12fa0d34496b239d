import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveFault, saveFile } from "../../../src/hosts/file/save.ts";
import { UserError } from "../../../src/lib/problem.ts";

const bytes = new TextEncoder().encode("new");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seatledger-save-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("saveFile", () => {
  test("writes a new file and leaves nothing beside it", async () => {
    await saveFile(join(folder, "十月.xlsx"), bytes, { force: false });
    expect(await readFile(join(folder, "十月.xlsx"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["十月.xlsx"]);
  });

  test("leaves an existing file as it is and names the way to replace it", async () => {
    const path = join(folder, "十月.xlsx");
    await writeFile(path, "old");
    const saving = saveFile(path, bytes, { force: false });
    await expect(saving).rejects.toThrow(UserError);
    await expect(saving).rejects.toThrow(/“.*十月\.xlsx”已经存在.*--force/);
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["十月.xlsx"]);
  });

  test("replaces an existing file when forced", async () => {
    const path = join(folder, "十月.xlsx");
    await writeFile(path, "old, and longer");
    await saveFile(path, bytes, { force: true });
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["十月.xlsx"]);
  });

  test("asks for a folder that is missing", async () => {
    const saving = saveFile(join(folder, "没有", "十月.xlsx"), bytes, { force: true });
    await expect(saving).rejects.toThrow(/文件夹“.*没有”不存在/);
  });

  test("does not take a file for a folder", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(saveFile(join(folder, "file", "a.xlsx"), bytes, { force: false })).rejects.toThrow(/不存在/);
  });

  test("clears up after itself when the name belongs to a folder", async () => {
    await mkdir(join(folder, "a.xlsx", "b"), { recursive: true });
    await expect(saveFile(join(folder, "a.xlsx"), bytes, { force: true })).rejects.toThrow(/是文件夹/);
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });
});

describe("saveFault", () => {
  test.each([
    ["EBUSY", /正被 Excel 等程序打开/],
    ["EPERM", /正被 Excel 等程序打开/],
    ["EACCES", /不允许写入/],
    ["ENOSPC", /磁盘空间不足/],
    ["EIO", /没有保存\(EIO\)/],
  ])("tells of %s in a sentence that names the file", (code, sentence) => {
    const fault = saveFault(Object.assign(new Error("low level"), { code }), "/报表/十月.xlsx");
    expect(fault).toBeInstanceOf(UserError);
    expect(fault.message).toMatch(sentence);
    expect(fault.message).toContain("“/报表/十月.xlsx”");
    expect(fault.message).not.toContain("low level");
  });
});
