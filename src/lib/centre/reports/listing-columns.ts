import type { ListingColumn } from "../../report/report.ts";

/** The columns that most listings begin with. */
export const agentIdColumn: ListingColumn = {
  id: "agentId",
  title: "工号",
  english: "Agent ID",
  format: "text",
  means: "人员表的工号",
};

export const nameColumn: ListingColumn = {
  id: "name",
  title: "姓名",
  english: "Name",
  format: "text",
  means: "人员表的姓名",
};

/** The team of a listing's rows; `means` says of which day. */
export function teamColumn(means: string): ListingColumn {
  return { id: "team", title: "班组", english: "Team", format: "text", means };
}

export const productColumn: ListingColumn = {
  id: "product",
  title: "业务",
  english: "Product",
  format: "text",
  means: "业务",
};

export const timeColumn: ListingColumn = {
  id: "time",
  title: "时间",
  english: "Time",
  format: "time",
  means: "外呼时间",
};

export const systemColumn: ListingColumn = {
  id: "system",
  title: "系统",
  english: "System",
  format: "text",
  means: "新或老",
};

/** The date of a listing's rows; `means` says which. */
export function dateColumn(means: string): ListingColumn {
  return { id: "date", title: "日期", english: "Date", format: "date", means };
}

/** The recording of a listing's rows; `means` says what for. */
export function recordingColumn(means: string): ListingColumn {
  return { id: "recordingId", title: "录音编号", english: "Recording", format: "text", means };
}
