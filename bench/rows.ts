import { seedRandom, type Random } from "../src/sample/random.ts";
import { Kind } from "../src/lib/table/cell.ts";
import { MemoryColumn, memorySheet, type MemorySheet } from "./memory-sheet.ts";

const AGENTS = 150;
const TEAMS = 10;
const PRODUCTS = Array.from({ length: 12 }, (_, index) => `业务${index + 1}`);
const CITIES = "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源".split(
  " ",
);
/** Of 100 dials; the first 34 are connected. */
const OUTCOMES = [
  ...Array<string>(6).fill("定制成功"),
  ...Array<string>(10).fill("拒访"),
  ...Array<string>(6).fill("预约"),
  ...Array<string>(12).fill("不符合"),
  ...Array<string>(36).fill("无人接听"),
  ...Array<string>(16).fill("用户忙"),
  ...Array<string>(14).fill("关机"),
];
const CONNECTED = 34;
const FIRST_DAY = 45931;
const DAYS = 31;
const DAY_SECONDS = 86400;
const OPENING_SECONDS = 9 * 3600;
const OPEN_SECONDS = 11 * 3600;
/** One row in so many has an outcome nobody knows, and another an agent nobody knows. */
const ROWS_A_FAULT = 2000;

/** The workbook of a made-up October: `callCount` calls in order of time, and what a report of them needs. */
export function makeSheets(callCount: number): MemorySheet[] {
  return [rosterSheet(), priceSheet(), callSheet(callCount), sessionSheet()];
}

function rosterSheet(): MemorySheet {
  const [id, name, team, newId, oldId, joined] = columnsOf(
    ["工号", "姓名", "班组", "新系统工号", "老系统工号", "入职日期"],
    AGENTS,
  );
  for (let agent = 0; agent < AGENTS; agent++) {
    const row = agent + 1;
    id!.setText(row, `HN${1001 + agent}`);
    name!.setText(row, `坐席${agent + 1}`);
    team!.setText(row, `${(agent % TEAMS) + 1}班`);
    newId!.setText(row, newSystemId(agent));
    oldId!.setText(row, oldSystemId(agent));
    joined!.setNumber(row, FIRST_DAY - 400 + agent, Kind.date);
  }
  return memorySheet("人员", [id!, name!, team!, newId!, oldId!, joined!]);
}

/** Each product has three prices, two of which begin within the month. */
function priceSheet(): MemorySheet {
  const starts = [FIRST_DAY - 300, FIRST_DAY + 9, FIRST_DAY + 19];
  const [product, price, from] = columnsOf(["业务", "单价", "生效日期"], PRODUCTS.length * starts.length);
  for (const [place, text] of PRODUCTS.entries()) {
    for (const [change, day] of starts.entries()) {
      const row = place * starts.length + change + 1;
      product!.setText(row, text);
      price!.setNumber(row, 1.5 + place * 0.25 + change * 0.1);
      from!.setNumber(row, day, Kind.date);
    }
  }
  return memorySheet("业务单价", [product!, price!, from!]);
}

/** A morning and an afternoon shift an agent and day. */
function sessionSheet(): MemorySheet {
  const [date, id, signIn, signOut] = columnsOf(["日期", "工号", "签入", "签出"], DAYS * AGENTS * 2);
  for (let row = 1; row <= DAYS * AGENTS * 2; row++) {
    const shift = row - 1;
    const hour = 9 + (shift % 2) * 5;
    date!.setNumber(row, FIRST_DAY + Math.floor(shift / (2 * AGENTS)), Kind.date);
    id!.setText(row, `HN${1001 + (Math.floor(shift / 2) % AGENTS)}`);
    signIn!.setNumber(row, hour / 24, Kind.time);
    signOut!.setNumber(row, (hour + 4.5) / 24, Kind.time);
  }
  return memorySheet("工时", [date!, id!, signIn!, signOut!]);
}

function callSheet(callCount: number): MemorySheet {
  const headers = ["日期", "工号", "业务", "结果", "地市", "系统", "号码", "通话时长", "录音编号"];
  const columns = columnsOf(headers, callCount);
  const random = seedRandom(1, "calls");
  for (let call = 0; call < callCount; call++) {
    setPlace(columns, call + 1, random);
    setOutcome(columns, call + 1, random);
    columns[0]!.setNumber(call + 1, serialOf(call / callCount), Kind.dateTime);
    columns[6]!.setOwnText(call + 1, String(13_000_000_000 + ((call * 7919) % 1_000_000_000)));
  }
  return memorySheet("外呼明细", columns);
}

function setPlace(columns: readonly MemoryColumn[], row: number, random: Random): void {
  const [, id, product, , city, system] = columns;
  const agent = random.whole(0, AGENTS - 1);
  const isNew = random.happens(0.7);
  id!.setText(row, row % ROWS_A_FAULT === 0 ? "HN9999" : isNew ? newSystemId(agent) : oldSystemId(agent));
  product!.setText(row, random.pick(PRODUCTS));
  city!.setText(row, random.pick(CITIES));
  system!.setText(row, isNew ? "新系统" : "老系统");
}

/** Only what was connected has a length and a recording. */
function setOutcome(columns: readonly MemoryColumn[], row: number, random: Random): void {
  const [, , , outcome, , , , talkSeconds, recordingId] = columns;
  const drawn = random.whole(0, OUTCOMES.length - 1);
  outcome!.setText(row, row % ROWS_A_FAULT === 1 ? "莫名其妙" : OUTCOMES[drawn]!);
  talkSeconds!.setNumber(row, drawn < CONNECTED ? random.whole(5, 300) : 0);
  if (drawn < CONNECTED) recordingId!.setOwnText(row, `R202510${String(row).padStart(8, "0")}`);
}

function serialOf(shareOfMonth: number): number {
  const days = shareOfMonth * DAYS;
  const day = Math.floor(days);
  return FIRST_DAY + day + Math.floor(OPENING_SECONDS + (days - day) * OPEN_SECONDS) / DAY_SECONDS;
}

function newSystemId(agent: number): string {
  return `N${5001 + agent}`;
}

function oldSystemId(agent: number): string {
  return String(8001 + agent);
}

function columnsOf(headers: readonly string[], rows: number): MemoryColumn[] {
  return headers.map((header) => new MemoryColumn(header, rows + 1));
}
