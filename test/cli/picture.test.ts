import { spawnSync } from "node:child_process";
import { CENTRE, Desk } from "../support/command-line.ts";

let desk: Desk;
let centre: string;
beforeEach(async () => {
  desk = await Desk.set();
  centre = await desk.putBook("中心.xlsx", CENTRE);
});
afterEach(() => desk.clear());

describe("report --picture", () => {
  const words = () => ["report", "outbound-overview", centre, "--period", "2025-10", "--out", desk.path("表.xlsx")];

  it("takes a PDF or a PNG only, and goes with no --json", async () => {
    const odd = await desk.run([...words(), "--picture", desk.path("表.jpg")]);
    expect([odd.exit, odd.told]).toEqual([2, expect.stringContaining(".pdf 或 .png")]);
    const both = await desk.run([...words(), "--json", "--picture", desk.path("表.png")]);
    expect([both.exit, both.printed]).toEqual([2, ""]);
  });

  it("says what to install where LibreOffice is missing, and writes nothing", async () => {
    const line = ["--import", "tsx", "src/cli/main.ts", ...words(), "--picture", desk.path("表.png")];
    const { status, stderr } = spawnSync(process.execPath, line, { env: { PATH: desk.path("") }, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("请安装它(Debian、Ubuntu:apt-get install libreoffice-calc-nogui");
    expect(await desk.names()).toEqual(["中心.xlsx"]);
  });
});
