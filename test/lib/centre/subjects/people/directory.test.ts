import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { AMBIGUOUS, Directory, System } from "../../../../../src/lib/centre/subjects/people/directory.ts";
import type { RosterRow } from "../../../../../src/lib/centre/subjects/people/person.ts";
import { dialsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { type Cell, sheet } from "../../../../support/sheets.ts";

const BLANK_ROW: RosterRow = {
  id: "",
  name: null,
  team: "一班",
  role: null,
  newSystemId: null,
  oldSystemId: null,
  joined: null,
  left: null,
  effectiveFrom: null,
  grade: null,
  basePay: null,
  allowance: null,
  contractEnd: null,
  origin: { sheet: 0, row: 0 },
};

function directory(...rows: Partial<RosterRow>[]): Directory {
  return new Directory(rows.map((row) => ({ ...BLANK_ROW, ...row })));
}

describe("a number in an agent cell", () => {
  const known = directory({ id: "1001" }, { id: "A-01" }, { id: "0301" });
  const idsOf = (text: string) => known.candidates(text, System.none).map((agent) => known.idOf(agent));

  it.each([
    ["1001", "1001"],
    ["1001 [张三]", "1001"],
    ["1001(张三)", "1001"],
    ["1001-张三", "1001"],
    ["1001 - 张三", "1001"],
    ["01001【张三】", "1001"],
    ["1001 [张三] (一班)", "1001"],
    ["a-01", "A-01"],
    ["A-01 [李四]", "A-01"],
    ["301", "0301"],
    ["000301", "0301"],
    ["301-王五", "0301"],
  ])("%j means %s", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  it.each(["1002", "1002 [张三]", "张三", "10010", "3010", "A"])("%j means nobody", (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});

describe("leading zeros", () => {
  it("are made up for when exactly one number of the roster is meant", () => {
    const twins = directory({ id: "0301" }, { id: "00301" }, { id: "000" });
    expect(twins.candidates("301", System.none)).toEqual([]);
    expect(twins.candidates("0301", System.none)).toEqual([0]);
    expect(twins.candidates("00301", System.none)).toEqual([1]);
    expect(twins.candidates("0", System.none)).toEqual([2]);
  });

  it("count among the numbers of all systems", () => {
    const twins = directory({ id: "1001", oldSystemId: "0301" }, { id: "1002", newSystemId: "00301" });
    expect(twins.candidates("301", System.old)).toEqual([]);
    expect(directory({ id: "1001", oldSystemId: "0301" }).candidates("301", System.new)).toEqual([0]);
  });
});

describe("a number shared by two people", () => {
  const shared = directory(
    { id: "301", left: 45930 },
    { id: "1002", oldSystemId: "301", joined: 45931 },
    { id: "1003", newSystemId: "301" },
  );

  it("is looked for where the row's system keeps its numbers", () => {
    expect(shared.candidates("301", System.none)).toEqual([0]);
    expect(shared.candidates("301", System.old)).toEqual([1]);
    expect(shared.candidates("301", System.new)).toEqual([2]);
  });

  it("is, in any other place, whoever is employed on the day", () => {
    const two = directory({ id: "1", oldSystemId: "9", left: 45930 }, { id: "2", oldSystemId: "9", joined: 45931 });
    const candidates = two.candidates("9", System.new);
    expect(candidates).toEqual([0, 1]);
    expect([45930, 45931].map((day) => two.choose(candidates, day))).toEqual([0, 1]);
  });

  it("is nobody's when both or neither is employed", () => {
    const two = directory({ id: "1", oldSystemId: "9" }, { id: "2", oldSystemId: "9", left: 45930 });
    expect(two.choose([0, 1], 45930)).toBe(AMBIGUOUS);
    expect(two.choose([0, 1], 45931)).toBe(0);
    const gone = directory({ id: "1", oldSystemId: "9", left: 1 }, { id: "2", oldSystemId: "9", left: 1 });
    expect(gone.choose([0, 1], 45931)).toBe(AMBIGUOUS);
  });
});

describe("agents of calls", () => {
  const roster = sheet("人员", [
    ["工号", "姓名", "班组", "工号(新系统)", "老系统工号", "离职日期"],
    ["1001", "张三", "一班", "8001", "0301", null],
    ["1002", "李四", "二班", "8002", "8001", null],
    ["1003", "王五", "三班", null, "0400", "2025-10-09"],
    ["1004", "赵六", "四班", null, "0400", null],
    ["1005", "钱七", "四班", "8005", "0305", null],
  ]);
  const HEADER = ["日期", "工号", "业务", "结果"];
  const call = (agent: Cell, day = "2025-10-09") => [day, agent, "彩铃", "拒访"];

  it("are one person under the numbers of both systems", async () => {
    const centre = await openCentre([roster, sheet("外呼", [HEADER, call("1005"), call(8005), call("305 [钱七]")])]);
    expect(dialsOf(centre, "agentId").flat()).toEqual(["1005", "1005", "1005"]);
  });

  it("are told by the cell's system, else by the sheet's name, else by the file's", async () => {
    const withSystem = sheet("外呼 新系统", [
      [...HEADER, "系统"],
      [...call("8001"), "旧CRM"],
      [...call("8001"), "新平台"],
    ]);
    const byName = sheet("老系统10月", [HEADER, call("8001")], { file: "新系统.xlsx" });
    const byFile = sheet("10月", [HEADER, call("8001")], { file: "旧系统导出.csv" });
    const centre = await openCentre([roster, withSystem, byName, byFile]);
    expect(dialsOf(centre, "agentId", "system")).toEqual([
      ["1002", "老"],
      ["1001", "新"],
      ["1002", "老"],
      ["1002", "老"],
    ]);
  });

  it("are set aside when the number may be several people's on the day", async () => {
    const rows = [HEADER, call("0400"), call("0400", "2025-10-10"), call("400", "2025-10-08"), call("8001")];
    const centre = await openCentre([roster, sheet("外呼", rows)]);
    expect(dialsOf(centre, "agentId").flat()).toEqual(["1004"]);
    expect(problemsOf(centre)).toEqual([
      "ambiguousAgent 外呼!B2 0400",
      "ambiguousAgent 外呼!B4 400",
      "ambiguousAgent 外呼!B5 8001",
    ]);
  });
});
