import type { ListingColumn } from "../../../report/report.ts";

type Named = Omit<ListingColumn, "format"> & { readonly format?: ListingColumn["format"] };

/** A column of text, unless another format is given. */
export function column(named: Named): ListingColumn {
  return { format: "text", ...named };
}

/** A column of counts. */
export function countColumn(named: Omit<ListingColumn, "format">): ListingColumn {
  return { format: "count", ...named };
}

export const complaintIdColumn = column({ id: "id", title: "投诉编号", english: "Complaint", means: "投诉编号" });

export const receivedColumn = column({
  id: "received",
  title: "受理时间",
  english: "Received",
  format: "dateTime",
  means: "受理时间;只写日期的只有日期",
});

export const maskedPhoneColumn = column({
  id: "phone",
  title: "客户号码",
  english: "Phone",
  means: "统一写法的号码,中间遮住;不成号码的照原样",
});

export const phoneColumn = column({ id: "phone", title: "号码", english: "Phone", means: "统一写法的号码" });

export const cityColumn = column({ id: "city", title: "地市", english: "City", means: "地市" });

export const agentColumn = column({
  id: "agentId",
  title: "责任坐席",
  english: "Agent ID",
  means: "责任坐席的工号",
});

export const teamColumn = column({ id: "team", title: "班组", english: "Team", means: "受理当日的班组" });

export const ownerColumn = column({ id: "owner", title: "处理人", english: "Owner", means: "处理人" });
