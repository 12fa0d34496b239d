import { UserError } from "../../lib/problem.ts";

const WANTED = "请给出 .xlsx、.xlsm、.xls 或 .csv 文件。";

/** What is wrong with a file, said of it: the sentence follows the file's name. */
export class FileFault extends Error {
  override readonly name = "FileFault";

  static empty(): FileFault {
    return new FileFault("是空文件(0 字节),请重新导出或重新复制一份。");
  }

  static locked(): FileFault {
    return new FileFault("有密码保护,请在 Excel 中取消密码后另存。");
  }

  static damaged(): FileFault {
    return new FileFault("不完整或已损坏,请重新下载,或在 Excel 中打开后另存为 .xlsx。");
  }

  static tooLarge(): FileFault {
    return new FileFault("太大,放不进内存,请按月份或班组拆成几个文件。");
  }

  static foreign(what: string): FileFault {
    return new FileFault(`是${what},不是表格。${WANTED}`);
  }

  static unknown(): FileFault {
    return new FileFault(`的内容不是表格。${WANTED}`);
  }

  static otherWorkbook(format: string): FileFault {
    return new FileFault(`是${format},请在 Excel 或 WPS 中另存为 .xlsx。`);
  }

  static notExtensible(): FileFault {
    return new FileFault("放不进报表:只有 .xlsx 和 .xlsm 可以。请在 Excel 或 WPS 中另存为 .xlsx。");
  }

  static strict(): FileFault {
    return new FileFault("是“Strict Open XML”格式,放不进报表。请在 Excel 中另存为普通的“Excel 工作簿(.xlsx)”。");
  }

  static otherDates(): FileFault {
    return new FileFault("用的是 1904 日期系统,放不进报表(日期会差四年)。请把报表另存为新文件。");
  }

  static tooManyStyles(): FileFault {
    return new FileFault("的单元格格式太多,再放报表就超过 Excel 的上限。请把报表另存为新文件,或清理多余的格式。");
  }

  static unreadSheet(sheet: string): FileFault {
    return new FileFault(`的工作表“${sheet}”读不出来,请在 Excel 中打开后另存为 .xlsx。`);
  }

  static unclosedQuote(row: number): FileFault {
    return new FileFault(`第 ${row} 行的引号没有配对,请改正该行,或在 Excel 中打开后另存为 .xlsx。`);
  }
}

/** Whatever went wrong in reading the file, as one sentence for its owner. */
export function fileError(file: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`${file} ${faultOf(error).message}`);
}

function faultOf(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const description = String(error);
  if (/password|encrypt/i.test(description)) return FileFault.locked();
  return TOO_LARGE.test(description) ? FileFault.tooLarge() : FileFault.damaged();
}

const TOO_LARGE = /invalid (array|typed array|string) length|string longer than|allocation failed|out of memory/i;
