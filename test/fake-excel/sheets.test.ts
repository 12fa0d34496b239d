import { fakeExcel } from "../support/fake-excel/index.ts";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Does some work on the first sheet and syncs. */
async function onSheet(work: Work, excel = fakeExcel()) {
  const opened = await excel;
  await opened.asExcel.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  return opened;
}

const refusal = (code: string): unknown => expect.objectContaining({ code });

describe("sheets", () => {
  it.each([["x".repeat(32)], ["a/b"], ["a:b"], ["[a]"], ["a?"], ["a*"], ["a\\b"], ["'a"], ["History"]])(
    "cannot be called %j",
    async (name) => {
      await expect(onSheet((_, { workbook }) => workbook.worksheets.add(name))).rejects.toEqual(
        refusal("InvalidArgument"),
      );
    },
  );

  it("cannot share a name, whatever its case", async () => {
    const add = onSheet((_, { workbook }) => workbook.worksheets.add("SHEET1"));
    await expect(add).rejects.toEqual(refusal("ItemAlreadyExists"));
  });

  it("cannot all be deleted or hidden", async () => {
    await expect(onSheet((sheet) => sheet.delete())).rejects.toEqual(refusal("InvalidOperation"));
    const hide = onSheet((sheet) => {
      sheet.visibility = "Hidden";
    });
    await expect(hide).rejects.toEqual(refusal("InvalidOperation"));
  });

  it("neither come nor go nor change names while the structure is protected", async () => {
    const excel = await fakeExcel();
    excel.book.isStructureProtected = true;
    const works: Work[] = [
      (_, { workbook }) => workbook.worksheets.add("报表"),
      (sheet) => sheet.delete(),
      (sheet) => {
        sheet.name = "别名";
      },
    ];
    for (const work of works) {
      await expect(onSheet(work, Promise.resolve(excel))).rejects.toEqual(refusal("AccessDenied"));
    }
  });

  it("take their place among the others", async () => {
    const excel = await onSheet((sheet, { workbook }) => {
      workbook.worksheets.add("二");
      workbook.worksheets.add("三").position = 0;
      sheet.copy("After", workbook.worksheets.getItem("二")).name = "抄";
    });
    expect(excel.sheetNames()).toEqual(["三", "Sheet1", "二", "抄"]);
  });

  it("quote their names in addresses where they must", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const names = ["外呼明细", "坐席 台账", "2025年", "A1", "it's"];
      const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange("B2:C3").load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "外呼明细!B2:C3",
        "'坐席 台账'!B2:C3",
        "'2025年'!B2:C3",
        "'A1'!B2:C3",
        "'it''s'!B2:C3",
      ]);
    });
  });
});

describe("protected sheets", () => {
  it("refuse to change locked cells and looks, and let unlocked cells change", async () => {
    const excel = await onSheet((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B2").values = [["ok"]];
    });
    const again = (work: Work) => onSheet(work, Promise.resolve(excel));
    await expect(
      again((sheet) => {
        sheet.getRange("A1").values = [[1]];
      }),
    ).rejects.toEqual(refusal("AccessDenied"));
    await expect(
      again((sheet) => {
        sheet.getRange("B2").format.fill.color = "#FF0000";
      }),
    ).rejects.toEqual(refusal("AccessDenied"));
    await expect(again((sheet) => sheet.protection.protect())).rejects.toEqual(refusal("AccessDenied"));
    expect(excel.values("Sheet1", "A1:B2")).toEqual([
      ["", ""],
      ["", "ok"],
    ]);
  });
});

describe("merged areas", () => {
  it("keep the first value, and take values in their first cell alone", async () => {
    const excel = await onSheet((sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.merge();
      range.values = [["x", "y", "z"]];
    });
    expect(excel.values("Sheet1", "A1:C1")).toEqual([["x", "", ""]]);
    expect(excel.sheet("Sheet1").merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it("are found by a range that touches them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getRange("B1:D9").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("C1:D9").getMergedAreasOrNullObject();
      await context.sync();
      expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(["Sheet1!A1:B1", 1, true]);
    });
  });

  it("are in the way of tables and of rows that are taken out in part", async () => {
    const merged: Work = (sheet) => sheet.getRange("A2:B3").merge();
    const works: Work[] = [(sheet) => sheet.tables.add("A1:B3", true), (sheet) => sheet.getRange("A3").delete("Up")];
    for (const work of works) {
      await expect(onSheet((sheet, context) => [merged(sheet, context), work(sheet, context)])).rejects.toEqual(
        refusal("MergedRangeConflict"),
      );
    }
  });
});

describe("deleting and inserting cells", () => {
  it("moves what stands behind them, with looks, merges and tables", async () => {
    const excel = await onSheet((sheet) => {
      sheet.getRange("A1:A4").values = [["1"], ["2"], ["3"], ["4"]];
      sheet.getRange("A4").format.font.bold = true;
      sheet.getRange("B4:C4").merge();
      sheet.tables.add("E3:F5", true);
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("A1").insert("Right");
    });
    const sheet = excel.sheet("Sheet1");
    expect(excel.values("Sheet1", "A1:B3")).toEqual([
      ["", 1],
      [3, ""],
      [4, ""],
    ]);
    expect(sheet.cells.styleAt(2, 0).bold).toBe(true);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
    expect(sheet.tables.map(({ area }) => area)).toEqual([{ top: 1, left: 4, bottom: 3, right: 5 }]);
  });

  it("is refused across a filter", async () => {
    const work: Work = (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:B5"));
      sheet.getRange("A2").delete("Up");
    };
    await expect(onSheet(work)).rejects.toEqual(refusal("FilteredRangeConflict"));
  });
});

describe("filters", () => {
  it("hide rows from people and not from reading and writing", async () => {
    const excel = await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [["城市"], ["郑州"], ["洛阳"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A3"), 0, { filterOn: "Values", values: ["郑州"] });
      sheet.getRange("A2:A3").values = [["开封"], ["南阳"]];
    });
    expect([...excel.sheet("Sheet1").hiddenRows]).toEqual([2]);
    expect(excel.values("Sheet1", "A1:A3")).toEqual([["城市"], ["开封"], ["南阳"]]);
  });
});

describe("tables", () => {
  const table: Work = (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["工号", 7],
      ["1001", 12],
    ];
    sheet.tables.add("A1:B2", true).name = "坐席";
  };

  it("have texts for headers, all different and none blank", async () => {
    const excel = await onSheet((sheet) => {
      sheet.getRange("A1:D1").values = [["工号", 7, "", "工号"]];
      sheet.tables.add("A1:D3", true);
    });
    expect(excel.values("Sheet1", "A1:D1")).toEqual([["工号", "7", "列3", "工号2"]]);
  });

  it("take in what is written right below or beside them", async () => {
    const excel = await onSheet((sheet, context) => {
      void table(sheet, context);
      sheet.getRange("A3:B4").values = [
        ["1002", 3],
        ["1003", 4],
      ];
      sheet.getRange("C1").values = [["备注"]];
      sheet.getRange("A6").values = [["别处"]];
    });
    expect(excel.sheet("Sheet1").tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  it("grow by rows that are added, and are resized from 1.13 on", async () => {
    const excel = await onSheet(async (sheet, context) => {
      void table(sheet, context);
      const added = sheet.tables.getItem("坐席");
      added.rows.add(undefined, [["1002", 3]]);
      await context.sync();
      const body = added.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([
        [1001, 12],
        [1002, 3],
      ]);
      added.resize("A1:B2");
    });
    expect(excel.sheet("Sheet1").tables[0]!.area.bottom).toBe(1);
  });

  it.each<[string, string, Work]>([
    ["overlap", "InvalidOperation", (sheet) => sheet.tables.add("B2:C5", true)],
    ["share a name", "ItemAlreadyExists", (sheet) => (sheet.tables.add("E1:F3", true).name = "坐席")],
    ["have a space in the name", "InvalidArgument", (sheet) => (sheet.tables.add("E1:F3", true).name = "坐席 表")],
    ["be merged", "InvalidOperation", (sheet) => sheet.getRange("A2:B2").merge()],
    ["be found where they are not", "ItemNotFound", (sheet) => sheet.tables.getItem("没有")],
  ])("cannot %s", async (_, code, work) => {
    await expect(onSheet((sheet, context) => [table(sheet, context), work(sheet, context)])).rejects.toEqual(
      refusal(code),
    );
  });
});

describe("names", () => {
  it("hold a text, a number or a place, of the workbook or of a sheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.names.add("标记", '="v1 ""2"""').visible = false;
      context.workbook.names.add("费率", "=0.06");
      context.workbook.names.add("明细", sheet.getRange("A1:B2"));
      const own = sheet.names.getItemOrNullObject("标记").load("value,visible,scope,type");
      const names = context.workbook.names.load("items/name,items/value,items/formula,items/scope");
      const missing = context.workbook.names.getItemOrNullObject("标记");
      await context.sync();
      expect([own.value, own.visible, own.scope, own.type]).toEqual(['v1 "2"', false, "Worksheet", "String"]);
      expect(names.items.map(({ name, value, formula }) => [name, value as unknown, formula as unknown])).toEqual([
        ["费率", 0.06, "=0.06"],
        ["明细", "Sheet1!$A$1:$B$2", "=Sheet1!$A$1:$B$2"],
      ]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it.each([["A1"], ["有 空格"], ["1st"], [""]])("cannot be %j", async (name) => {
    const add = onSheet((sheet) => sheet.names.add(name, "=1"));
    await expect(add).rejects.toEqual(refusal("InvalidArgument"));
  });
});
