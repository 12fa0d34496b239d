import { assignSpots } from "../../../../src/hosts/excel/write/assign-spots.ts";
import type { Census, CensusSheet } from "../../../../src/hosts/excel/write/read-census.ts";
import type { Grid, GridCell } from "../../../../src/lib/report/grid.ts";

function sheet(name: string, texts: CensusSheet["texts"] = {}): CensusSheet {
  return { id: `{${name}}`, name, isProtected: false, texts };
}

function census(...sheets: CensusSheet[]): Census {
  return { sheets, isStructureProtected: false, phase: null };
}

function grid(name: string, mark: string | null, ...cells: GridCell[]): Grid {
  const columns = [{ format: "text", width: 9 }] as const;
  return {
    name,
    stamp: null,
    ...(mark !== null && { mark }),
    columns,
    rows: [{ role: "body", cells }],
    frozenColumns: 0,
  };
}

function placesOf(grids: Grid[], workbook: Census, occupied: string[] = []): string[] {
  const spots = assignSpots(grids, workbook, new Set(occupied));
  return spots.map(({ name, former }) => (former ? `${former.id} ${name}` : name));
}

describe("assignSpots", () => {
  test("gives a grid the sheet of its mark, whatever its name has become", () => {
    expect(placesOf([grid("月报", "m|2025-10")], census(sheet("数据"), sheet("十月", { mark: "m|2025-10" })))).toEqual([
      "{十月} 十月",
    ]);
  });

  test("goes beside a sheet of that name that is not ours, or of something else", () => {
    const workbook = census(sheet("月报"), sheet("日报", { mark: "d|2025-10-09" }));
    expect(placesOf([grid("月报", "m"), grid("日报", "d|2025-10-10"), grid("日报", null)], workbook)).toEqual([
      "月报 (2)",
      "日报 (2)",
      "日报 (3)",
    ]);
  });

  test("never takes what is kept of an earlier run, nor a sheet that somebody built on", () => {
    const workbook = census(
      sheet("a", { mark: "m", draft: "new" }),
      sheet("b", { mark: "m", previous: "m" }),
      sheet("c", { mark: "m" }),
      sheet("d", { mark: "m", previous: "" }),
    );
    expect(placesOf([grid("月报", "m")], workbook, ["{c}"])).toEqual(["{d} d"]);
  });

  test("leads links to where the sheets have come to stand", () => {
    const contents = grid("目录", "c", { value: "月报", link: { sheet: "月报", cell: "A1" } });
    const outside = grid("外", "o", { value: "月报", link: { file: "a.xlsx", sheet: "月报", cell: "A1" } });
    const [first, second] = assignSpots([contents, outside, grid("月报", "m")], census(sheet("月报")), new Set());
    expect(first!.grid.rows[0]!.cells[0]!.link).toEqual({ sheet: "月报 (2)", cell: "A1" });
    expect(second!.grid.rows[0]!.cells[0]!.link).toEqual({ file: "a.xlsx", sheet: "月报", cell: "A1" });
  });

  test("tells marks that are too long to be kept by what is kept of them", () => {
    const long = "长".repeat(300);
    const { mark } = assignSpots([grid("表", long)], census(), new Set())[0]!;
    expect(placesOf([grid("表", long)], census(sheet("旧", { mark: mark! })))).toEqual(["{旧} 旧"]);
  });
});
