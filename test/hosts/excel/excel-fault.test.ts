import { ExcelFault, faultOf, isPayloadFault, isTransientFault } from "../../../src/hosts/excel/excel-fault.ts";
import { FAULT_SENTENCES } from "../../../src/hosts/excel/fault-sentences.ts";
import { UserError } from "../../../src/lib/problem.ts";

const doing = { zh: "读取“外呼明细”", en: "Reading “外呼明细”" };

function excelError(code: string, name = "RichApi.Error"): Error {
  return Object.assign(new Error("The argument is invalid."), { name, code });
}

describe("what Excel's errors are turned into", () => {
  it.each(["RichApi.Error", "OfficeExtension.Error"])(
    "says in two languages what failed, why, and what to do: %s",
    (name) => {
      const cause = excelError("AccessDenied", name);
      const fault = faultOf(cause, doing);
      expect(fault).toBeInstanceOf(UserError);
      expect(fault).toMatchObject({
        code: "AccessDenied",
        cause,
        sentence: {
          zh: "读取“外呼明细”没有完成:工作表或工作簿受保护,或是只读的。请在“审阅”中撤销保护,或另存一份后重试。",
          en: "Reading “外呼明细” was not done: the sheet or workbook is protected or read-only. Unprotect it under Review, or save a copy, and try again.",
        },
      });
      expect((fault as Error).message).toMatch(/^读取.*重试。 Reading.*try again\.$/);
    },
  );

  it("names a code that nobody foresaw", () => {
    expect((faultOf(excelError("Brandnew"), doing) as Error).message).toContain("Excel 报告了错误“Brandnew”");
  });

  it.each(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidRequestContext"])(
    "leaves %s as it is: the fault is ours",
    (code) => {
      const error = excelError(code);
      expect(faultOf(error, doing)).toBe(error);
    },
  );

  it("leaves what is none of Excel's as it is", () => {
    const errors = [
      new UserError("口径有误。"),
      new TypeError("x"),
      Object.assign(new Error(), { code: "ENOENT" }),
      "x",
    ];
    expect(errors.map((error) => faultOf(error, doing))).toEqual(errors);
  });

  it("keeps what fails for a moment apart from what is too large and from what stays so", () => {
    const of = (code: string) => faultOf(excelError(code), doing);
    expect(["Timeout", "GeneralException"].map(of).map(isTransientFault)).toEqual([true, true]);
    expect(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"].map(of).map(isPayloadFault)).toEqual(
      [true, true],
    );
    expect([isTransientFault(of("AccessDenied")), isPayloadFault(of("AccessDenied"))]).toEqual([false, false]);
  });

  it("tells every sentence in both languages, with what to do", () => {
    for (const { zh, en } of Object.values(FAULT_SENTENCES)) {
      expect(zh).toMatch(/。(请|先).*。$|^.*请.*。$/);
      expect(en).toMatch(/^[a-z].*\. [A-Z].*\.$|^Excel .*\.$/);
    }
    expect(new ExcelFault("x", FAULT_SENTENCES["Timeout"]!).name).toBe("UserError");
  });
});
