import { fakeExcel } from "../support/fake-excel/index.ts";

describe("charts", () => {
  it("guess their series, and let them be set one by one", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["坐席", "产值"],
        ["张三", 10],
        ["李四", 20],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "产值";
      chart.legend.position = "Bottom";
      chart.setPosition("D2", "F9");
      const share = chart.series.add("累计");
      share.setValues(sheet.getRange("B2:B3"));
      share.setXAxisValues(sheet.getRange("A2:A3"));
      share.chartType = "Line";
      share.axisGroup = "Secondary";
      chart.axes.getItem("Value", "Secondary").maximum = 1;
      chart.load("name,top,left,width,height,series/items/name");
      await context.sync();
      expect([chart.top, chart.left, chart.width, chart.height]).toEqual([14.25, 162, 162, 114]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["产值", "累计"]);
    });
    expect(excel.sheet("Sheet1").charts[0]).toMatchObject({
      title: "产值",
      axes: { secondaryValue: { maximum: 1 } },
      series: [
        { name: "产值", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", axisGroup: "Primary" },
        { name: "累计", values: "Sheet1!$B$2:$B$3", chartType: "Line", axisGroup: "Secondary" },
      ],
    });
  });

  it("have no second axis without a series along it", async () => {
    const excel = await fakeExcel();
    const run = excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      chart.axes.getItem("Value", "Secondary").maximum = 1;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("conditional formats", () => {
  it("have what their kind has, and the latest comes first", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9");
      range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#EAF2F5";
      range.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      const formats = range.conditionalFormats.load("items/type");
      const bar = range.conditionalFormats.add("DataBar");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["ColorScale", "DataBar"]);
      bar.colorScale.load();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      range.conditionalFormats.clearAll();
    });
    expect(excel.sheet("Sheet1").conditionals).toEqual([]);
  });
});

describe("looks", () => {
  it("are common to a range, or null, white and empty", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#ff0000";
      const [red, mixed, plain] = ["A1", "A1:B1", "C1"].map((address) =>
        sheet.getRange(address).load("format/font/bold,format/fill/color"),
      );
      await context.sync();
      const seen = [red!, mixed!, plain!].map(({ format }) => [format.font.bold, format.fill.color]);
      expect(seen).toEqual([
        [true, "#FF0000"],
        [null, ""],
        [false, "#FFFFFF"],
      ]);
    });
  });

  it("draw lines at the edges of a range, and within it", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideHorizontal").color = "#CCCCCC";
      await context.sync();
    });
    const { cells } = excel.sheet("Sheet1");
    const edges = [0, 1, 2].map((row) => Object.keys(cells.styleAt(row, 1).borders));
    expect(edges).toEqual([["EdgeTop", "EdgeBottom"], ["EdgeBottom"], []]);
  });

  it("stay with whole columns for cells to come", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:A").numberFormat = "@" as unknown as string[][];
      sheet.getRange("A9").values = [["001"]];
      await context.sync();
    });
    expect(excel.values("Sheet1", "A9")).toEqual([["001"]]);
  });

  it.each([
    ["colour", { fill: { color: "blau" } }],
    ["alignment", { horizontalAlignment: "Middle" }],
  ])("refuse a %s that does not exist", async (_, properties) => {
    const excel = await fakeExcel();
    const run = excel.asExcel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1")
        .format.set(properties as object);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("sheets' settings", () => {
  it("are kept as they were set", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tabColor = "#1F4E5F";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:D9");
      sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      sheet.customProperties.add("stamp", "v1");
      context.workbook.settings.add("profile", { city: "郑州" });
      const stamp = sheet.customProperties.getItemOrNullObject("STAMP").load("value");
      const setting = context.workbook.settings.getItem("profile").load("value");
      await context.sync();
      expect([stamp.value, setting.value as unknown]).toEqual(["v1", { city: "郑州" }]);
    });
    const { page, frozen } = excel.sheet("Sheet1");
    expect(frozen).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(page).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { top: 0, bottom: 2 },
      topMargin: 72,
      headersFooters: { centerFooter: "第 &P 页" },
    });
  });
});

describe("the globals", () => {
  it("are set, and put back as they were", async () => {
    const excel = await fakeExcel({ profile: "ltsc2021", displayLanguage: "en-US" });
    const uninstall = excel.install();
    try {
      expect(await Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
      expect(Office.context.displayLanguage).toBe("en-US");
      expect(Excel.BorderIndex.edgeTop).toBe("EdgeTop");
      expect(Excel.ErrorCodes.itemNotFound).toBe("ItemNotFound");
      Office.actions.associate("report", () => undefined);
      await Office.addin.hide();
      await expect(
        Excel.run((context) => {
          context.workbook.worksheets.getItem("没有");
          return context.sync();
        }),
      ).rejects.toBeInstanceOf(OfficeExtension.Error);
      expect([...excel.office.actions.keys()]).toEqual(["report"]);
      expect(excel.office.isPaneShown).toBe(false);
    } finally {
      uninstall();
    }
    expect(typeof (globalThis as { Excel?: unknown }).Excel).toBe("undefined");
  });
});
