import { Kind, kindOfFormat } from "../../../src/lib/table/cell.ts";

describe("kindOfFormat", () => {
  it.each<[keyof typeof Kind, readonly string[]]>([
    [
      "number",
      ["General", "G/通用格式", "0.00", "#,##0 ;[Red](#,##0)", "0.00E+00", "# ?/?", "@", "", ";;;", '0"%"', "0;0%"],
    ],
    ["percent", ["0%", "0.00%", "#,##0.0%;[Red]-0%", '0.0"分"%', "0.00%_ "]],
    ["number", ['0.00"元/day"', "0\\d", "_-* #,##0.00_-;_-@_-", "[$¥-804]#,##0.00", "[Red]0;[Blue]-0", "[<=99]0;0"]],
    ["number", ['[=1]"是";[=0]"否";General', '0!.0,"万"', "0_d", "0*s", '"yyyy"0', "General;[h]:mm"]],
    ["date", ["m/d/yy", "d-mmm-yy", "mmm-yy", "yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "YYYY\\-MM\\-DD", "yyyy/m/d;@"]],
    ["date", ["[$-804]yyyy/m/d;@", "[DBNum1][$-804]m月d日", "[$-F800]dddd, mmmm dd, yyyy", "aaaa", "mm", "[Red]m-d"]],
    [
      "time",
      ["h:mm:ss", "[h]:mm:ss", "mm:ss", "mmss.0", "[$-F400]h:mm:ss AM/PM", 'h"时"mm"分"ss"秒"', "[ss]", "HH:MM:SS.000"],
    ],
    ["timeToMinute", ["h:mm", "h:mm AM/PM", "[h]:mm", "[mm]", 'h"小时"m"分"', "上午/下午h:mm", "[$-409]h:mm A/P;@"]],
    ["dateTime", ["yyyy-mm-dd hh:mm:ss", "yyyy/m/d h:mm:ss", "m/d/yy h:mm:ss.000"]],
    ["dateTimeToMinute", ["m/d/yy h:mm", 'yyyy"年"m"月"d"日" h"时"m"分"', "[$-804]yyyy/m/d h:mm AM/PM;@"]],
  ])("is %s for each of %j", (kind, formats) => {
    expect(formats.map(kindOfFormat)).toEqual(formats.map(() => Kind[kind]));
  });
});
