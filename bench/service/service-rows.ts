import { Kind } from "../../src/lib/table/cell.ts";
import { seedRandom } from "../../src/sample/random.ts";
import { MemoryColumn, memorySheet, type MemorySheet } from "../memory-sheet.ts";
import { makeSheets } from "../rows.ts";

const FIRST_DAY = 45931;
const DAYS = 31;
const MINUTE = 1 / 1440;
const AGENTS = 150;
const CAUSES = ["不知情定制", "资费争议", "服务态度", "承诺不实", "重复外呼", "扣费有误"];
const TEXTS = ["TD", "退订", "你们怎么扣费的", "我要投诉", "好的", "谢谢", "这是什么业务", "不要再打", "1", "没开通过"];
/** A complaint, two messages, ten numbers listed and ten to dial of every ten calls. */
const CALLS_A_COMPLAINT = 10;
const CALLS_A_MESSAGE = 5;

/** What the complaint post of a centre with so many calls has on its desk. */
export function makeDesk(calls: number): MemorySheet[] {
  const few = makeSheets(1000);
  return [
    ...few,
    complaintSheet(calls / CALLS_A_COMPLAINT),
    messageSheet(calls / CALLS_A_MESSAGE),
    blacklistSheet(calls),
    dialListSheet(calls),
  ];
}

/** Dispatched within the hour, nine of ten closed after some days and called back. */
function complaintSheet(count: number): MemorySheet {
  const headers = "投诉编号 受理时间 客户号码 责任坐席 业务 原因 派发时间 处理完成时间 回访时间 回访结果 满意度";
  const [id, received, phone, agent, product, cause, dispatched, resolved, called, result, rating] = columnsOf(
    headers,
    count,
  );
  const random = seedRandom(1, "complaints");
  for (let row = 1; row <= count; row++) {
    const at = FIRST_DAY + ((row - 1) / count) * DAYS;
    id!.setOwnText(row, `TS${String(row).padStart(8, "0")}`);
    received!.setNumber(row, at, Kind.dateTime);
    phone!.setOwnText(row, phoneOf(random.whole(0, count * 2)));
    agent!.setText(row, `HN${1001 + random.whole(0, AGENTS - 1)}`);
    product!.setText(row, `业务${random.whole(1, 12)}`);
    cause!.setText(row, random.pick(CAUSES));
    dispatched!.setNumber(row, at + random.whole(1, 80) * MINUTE, Kind.dateTime);
    if (random.happens(0.1)) continue;
    const done = at + random.whole(100, 5000) * MINUTE;
    resolved!.setNumber(row, done, Kind.dateTime);
    called!.setNumber(row, done + random.whole(10, 4500) * MINUTE, Kind.dateTime);
    result!.setText(row, random.pick(["成功", "未联系上", "空号"]));
    rating!.setText(row, random.pick(["非常满意", "满意", "基本满意", "不满意", ""]));
  }
  return memorySheet("投诉", [
    id!,
    received!,
    phone!,
    agent!,
    product!,
    cause!,
    dispatched!,
    resolved!,
    called!,
    result!,
    rating!,
  ]);
}

function messageSheet(count: number): MemorySheet {
  const columns = columnsOf("接收时间 手机号码 短信内容", count);
  const random = seedRandom(1, "messages");
  for (let row = 1; row <= count; row++) {
    columns[0]!.setNumber(row, FIRST_DAY + ((row - 1) / count) * DAYS, Kind.dateTime);
    columns[1]!.setOwnText(row, phoneOf(random.whole(0, count)));
    columns[2]!.setText(row, random.pick(TEXTS));
  }
  return memorySheet("上行短信", columns);
}

function blacklistSheet(count: number): MemorySheet {
  const columns = columnsOf("手机号码 加入时间 原因", count);
  for (let row = 1; row <= count; row++) {
    columns[0]!.setOwnText(row, phoneOf(row * 2));
    columns[1]!.setNumber(row, FIRST_DAY - 400 + (row % 400), Kind.date);
    columns[2]!.setText(row, "无理由投诉");
  }
  return memorySheet("黑名单", columns);
}

/** One of three is on the list. */
function dialListSheet(count: number): MemorySheet {
  const columns = columnsOf("手机号码 派单日期 批次 业务", count);
  for (let row = 1; row <= count; row++) {
    columns[0]!.setOwnText(row, phoneOf(row % 3 === 0 ? row * 2 : row * 2 + 1));
    columns[1]!.setNumber(row, FIRST_DAY + DAYS - 1, Kind.date);
    columns[2]!.setText(row, `批${row % 10}`);
    columns[3]!.setText(row, `业务${(row % 12) + 1}`);
  }
  return memorySheet("待呼名单", columns);
}

function phoneOf(number: number): string {
  return String(13_000_000_000 + number);
}

function columnsOf(headers: string, rows: number): MemoryColumn[] {
  return headers.split(" ").map((header) => new MemoryColumn(header, rows + 1));
}
