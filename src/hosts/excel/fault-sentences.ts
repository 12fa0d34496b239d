import type { Sentence } from "../../lib/problem.ts";

const tooMuch: Sentence = {
  zh: "一次传送的内容超过了 Excel 的上限,分小后仍然放不下。请缩短期间,或减少报表后重试。",
  en: "it is more than Excel takes at a time, even in small parts. Shorten the period or choose fewer reports.",
};
const busy: Sentence = {
  zh: "Excel 正忙,几次都没有答复。请等它忙完(例如重新计算、保存)后重试。",
  en: "Excel is busy and did not answer. Wait until it has finished, for example recalculating or saving, and try again.",
};
const unexplained: Sentence = {
  zh: "Excel 内部出了错,没有说原因。请再试一次;仍不行,请保存后重开 Excel 再试。",
  en: "Excel failed and did not say why. Try again; if it goes on, save, reopen Excel and try once more.",
};
const gone: Sentence = {
  zh: "要用的工作表或区域已经不在了,可能刚被删除或改名。请重新读取后再试。",
  en: "a sheet or range is no longer there; perhaps it was just deleted or renamed. Read the workbook again.",
};
const tooOld: Sentence = {
  zh: "这个版本的 Excel 没有所需的功能。请更新 Excel(需要 Excel 2021 或 Microsoft 365),或改用网页版坐席台账。",
  en: "this version of Excel lacks what is needed. Update it (Excel 2021 or Microsoft 365), or use SeatLedger in a browser.",
};
const moved: Sentence = {
  zh: "它会移动或覆盖表中已有的内容。请把旁边的单元格清空后重试。",
  en: "it would move or cover cells that hold something. Clear the cells beside it and try again.",
};
const inTheWay = (zh: string, en: string): Sentence => ({
  zh: `区域里有${zh}。请先取消它,再重试。`,
  en: `there is ${en} in the range. Remove it and try again.`,
});

/** What Excel's error codes mean to its user, and what to do; each follows a colon. */
export const FAULT_SENTENCES: Readonly<Record<string, Sentence>> = {
  AccessDenied: {
    zh: "工作表或工作簿受保护,或是只读的。请在“审阅”中撤销保护,或另存一份后重试。",
    en: "the sheet or workbook is protected or read-only. Unprotect it under Review, or save a copy, and try again.",
  },
  InvalidOperationInCellEditMode: {
    zh: "有单元格正在编辑。请按回车或 Esc 结束编辑,再重试。",
    en: "a cell is being edited. Press Enter or Esc in it, and try again.",
  },
  InactiveWorkbook: {
    zh: "另一个工作簿在前面。请回到这个工作簿,再重试。",
    en: "another workbook is in front. Return to this one and try again.",
  },
  Conflict: {
    zh: "有人同时改动了这个工作簿。请稍候再试。",
    en: "somebody changed the workbook at the same time. Try again in a moment.",
  },
  ItemAlreadyExists: {
    zh: "已经有同名的工作表或表格。请把它改名后重试。",
    en: "a sheet or table of that name exists. Rename it and try again.",
  },
  InvalidArgument: {
    zh: "Excel 不接受其中的内容。请检查工作表名称和单元格里有没有异常的内容,再重试。",
    en: "Excel does not take what it was given. Look for odd names or contents, and try again.",
  },
  FilteredRangeConflict: inTheWay("筛选", "a filter"),
  MergedRangeConflict: inTheWay("合并单元格", "a merged cell"),
  PivotTableRangeConflict: inTheWay("数据透视表", "a pivot table"),
  InsertDeleteConflict: moved,
  NonBlankCellOffSheet: moved,
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  OperationCellsExceedLimit: tooMuch,
  RangeExceedsLimit: tooMuch,
  GeneralException: unexplained,
  ActivityLimitReached: busy,
  RequestAborted: busy,
  ServiceNotAvailable: busy,
  Timeout: busy,
  ItemNotFound: gone,
  InvalidReference: gone,
  InvalidBinding: gone,
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
  UnsupportedFeature: tooOld,
  UnsupportedOperation: tooOld,
  HostRestartNeeded: {
    zh: "Excel 需要重新启动。请保存后关闭 Excel,再打开。",
    en: "Excel has to be restarted. Save, close Excel and open it again.",
  },
};

/** What can be said of a code that nobody foresaw. */
export function unknownFault(code: string): Sentence {
  return {
    zh: `Excel 报告了错误“${code}”。请保存工作簿,重新打开后再试。`,
    en: `Excel reported “${code}”. Save the workbook, open it again and retry.`,
  };
}
