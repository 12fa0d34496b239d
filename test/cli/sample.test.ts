import { openFile } from "../../src/hosts/file/node.ts";
import { CommandFolder } from "../support/command-line.ts";

let folder: CommandFolder;
beforeEach(async () => {
  folder = await CommandFolder.set();
});
afterEach(() => folder.clear());

describe("sample", () => {
  const small = ["--agents", "12", "--calls", "5", "--month", "2025-02"];

  it("writes a made-up centre that the other commands can read", async () => {
    const target = folder.path("示例.xlsx");
    const { exit, printed, told } = await folder.run(["sample", "--out", target, ...small]);
    expect([exit, printed]).toEqual([0, `${target}\n`]);
    expect(told).toMatch(/^编好了 2025-02 的示例:\d+ 个工作表。\n$/);
    const report = await folder.run(["report", "agent-output-hours", target, "--period", "2025-02", "--json"]);
    const { rows, totals } = JSON.parse(report.printed) as { rows: unknown[]; totals: Record<string, number> };
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(totals["dialled"]).toBeGreaterThan(12 * 15 * 3);
    expect(totals["output"]).toBeGreaterThan(0);
  });

  it("gives the same centre for the same seed", async () => {
    const names = async (seed: string) => {
      const target = folder.path(`${seed}.xlsx`);
      await folder.run(["sample", "--out", target, ...small, "--seed", seed, "--force"]);
      const report = await folder.run(["report", "agent-rates", target, "--period", "2025-02", "--json"]);
      return report.printed;
    };
    const first = await names("7");
    expect(await names("7")).toBe(first);
    expect(await names("8")).not.toBe(first);
  });

  it("replaces an existing file only with --force", async () => {
    const target = await folder.put("示例.xlsx", "我的");
    const refused = await folder.run(["sample", "--out", target, ...small]);
    expect([refused.exit, refused.printed]).toEqual([1, ""]);
    expect((await folder.bytes("示例.xlsx")).toString()).toBe("我的");
    expect((await folder.run(["sample", "--out", target, ...small, "--force"])).exit).toBe(0);
    expect(await openFile(target)).not.toHaveLength(0);
  });
});
