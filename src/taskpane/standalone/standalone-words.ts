import type { Language } from "../words/words.ts";

const zh = {
  dropHere: "把工作簿拖到这里,或点“选择文件”。可以一次放几个:.xlsx、.xlsm、.xls、.csv",
  stays: "文件只在这个浏览器里读,不会上传到任何地方。",
  choose: "选择文件",
  addFiles: "再加文件",
  sample: "打开示例",
  files: "打开的文件",
  close: (file: string) => `关闭 ${file}`,
  made: "做出的报表",
  look: "看工作表",
  lookAt: "打开的文件里的工作表",
  saveNew: "另存为新工作簿",
  saveInto: "加进原文件的副本",
  saveChanged: (file: string) => `保存改过的 ${file}`,
  saved: (file: string) => `已保存为 ${file},在浏览器的下载文件夹里。`,
  nothingMade: "还没有做出报表。在左边选日期,点“做日报”;做出的表在这里看、在这里保存。",
  sheet: (name: string) => `工作表 ${name}`,
  charts: "图表",
  unshown: "这张表显示不出来,请再点一次。",
};

type Said<T> = T extends (...given: infer G) => string ? (...given: G) => string : string;
export type StandaloneWords = { readonly [K in keyof typeof zh]: Said<(typeof zh)[K]> };

const en: StandaloneWords = {
  dropHere: "Drop workbooks here, or choose files. Several at once will do: .xlsx, .xlsm, .xls, .csv",
  stays: "Files are read in this browser alone and sent nowhere.",
  choose: "Choose files",
  addFiles: "Add files",
  sample: "Open a sample",
  files: "Open files",
  close: (file) => `Close ${file}`,
  made: "Reports made",
  look: "Look at a sheet",
  lookAt: "Sheets of the open files",
  saveNew: "Save as a new workbook",
  saveInto: "Add to a copy of the file",
  saveChanged: (file) => `Save the changed ${file}`,
  saved: (file) => `Saved as ${file}, in the browser's downloads.`,
  nothingMade: "No report yet. Choose a day and “Make the day”; the sheets are shown and saved here.",
  sheet: (name) => `Sheet ${name}`,
  charts: "Charts",
  unshown: "This sheet cannot be shown; please open it again.",
};

/** What is said without Excel beyond what the pane says. */
export const STANDALONE_WORDS: Readonly<Record<Language, StandaloneWords>> = { zh, en };
