import { CommandFolder } from "../support/command-line.ts";

let folder: CommandFolder;
beforeEach(async () => {
  folder = await CommandFolder.set();
});
afterEach(() => folder.clear());

describe("template", () => {
  it("writes empty tables that inspect recognises, every one, without a problem", async () => {
    const target = folder.path("空表.xlsx");
    const { exit, printed } = await folder.run(["template", "--out", target]);
    expect([exit, printed]).toEqual([0, `${target}\n`]);
    const inspected = await folder.run(["inspect", target, "--json"]);
    const { tables, unrecognised, problems } = JSON.parse(inspected.printed) as Record<string, { rows: number }[]>;
    expect(tables!.filter(({ rows }) => rows > 0)).toEqual([expect.objectContaining({ table: "definitions" })]);
    expect(tables!.length).toBeGreaterThan(8);
    expect([unrecognised, problems]).toEqual([[], []]);
  });

  it("replaces an existing file only with --force, and asks for a file to write", async () => {
    const target = await folder.put("空表.xlsx", "我的");
    expect((await folder.run(["template", "--out", target])).exit).toBe(1);
    expect((await folder.bytes("空表.xlsx")).toString()).toBe("我的");
    expect((await folder.run(["template", "--out", target, "--force"])).exit).toBe(0);
    const lost = await folder.run(["template"]);
    expect([lost.exit, lost.told]).toEqual([2, "请用 --out 给出要写的文件,例如 --out 空表.xlsx。\n"]);
  });
});
