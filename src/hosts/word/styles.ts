import { AlignmentType, type IParagraphOptions, type IRunOptions, type IStylesOptions, LineRuleType } from "docx";

/** Latin letters and figures in one font, Chinese characters in another, as Chinese offices write. */
const SONG = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" };
const HEI = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" };

/** Sizes in half points: 小四, 四号, 二号, 小五, 六号 and, for stamps, one below. */
const SIZE = { body: 24, heading: 28, title: 44, table: 18, dense: 15, stamp: 14 } as const;

const GREY = "595959";
/** 22 points, whatever font stands in for the ones that are named. */
const LINE = 440;
/** Two characters of the body. */
const INDENT = 480;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: SONG, size: SIZE.body, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    title: {
      run: { font: HEI, size: SIZE.title, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: {
      run: { font: HEI, size: SIZE.heading, bold: false, color: "000000" },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
  },
};

export const bodyParagraph: IParagraphOptions = {
  indent: { firstLine: INDENT },
  spacing: { line: LINE, lineRule: LineRuleType.EXACT, after: 100 },
};

export const captionParagraph: IParagraphOptions = { keepNext: true, spacing: { before: 120, after: 60 } };

export const subtitleParagraph: IParagraphOptions = {
  alignment: AlignmentType.CENTER,
  spacing: { after: 160 },
};

export const subtitleRun: IRunOptions = { color: GREY, size: 21 };
export const warningRun: IRunOptions = { color: "C00000", size: 21 };
export const stampRun: IRunOptions = { color: GREY, size: SIZE.stamp };
export const captionRun: IRunOptions = { size: 21, font: HEI };
export const cellRun: IRunOptions = { size: SIZE.table };
export const denseRun: IRunOptions = { size: SIZE.dense };
/** What divides a table from what follows it. */
export const gapParagraph: IParagraphOptions = { spacing: { line: 160, lineRule: LineRuleType.EXACT } };
export const headerCellRun: IRunOptions = { size: SIZE.table, font: HEI };

export const HEADER_FILL = "E7ECF3";
export const SUM_FILL = "F5F7FA";
