import type { Centre } from "./centre.ts";
import type { Ledger } from "./ledger.ts";
import { type Part, plainSheet, type SampleRow, type SampleSheet, titledSheet } from "./sample-sheet.ts";

/** 口径, and two sheets that are no input: a memo and somebody's own ranking. */
export function makeSideSheets(centre: Centre, ledger: Ledger): Part {
  const definitions = plainSheet(
    "口径",
    ["块", "项", "值", "单位", "说明"],
    [["比率口径", "分母", "接通", null, null]],
  );
  return { sheets: [definitions, rankingSheet(centre, ledger), memoSheet(centre)], planted: [] };
}

function rankingSheet({ staff, month }: Centre, ledger: Ledger): SampleSheet {
  const ranked = staff.agents
    .map((person) => ({ person, ...ledger.sumsOf(person) }))
    .sort((one, other) => other.output - one.output);
  const last = ranked.length + 3;
  const rows = ranked.map(({ person, dialled, connected, subscriptions, output }, i): SampleRow => [
    person.team,
    person.localId,
    person.name,
    dialled,
    connected,
    subscriptions,
    Math.round(output * 100) / 100,
    { formula: `RANK(G${i + 4},G$4:G$${last})`, result: 1 + ranked.findIndex((one) => one.output === output) },
  ]);
  const header = ["班组", "工号", "姓名", "外呼量", "接通量", "定制量", "产值", "排名"];
  return titledSheet({ name: "产值排名(手工)", title: `${month} 产值龙虎榜`, header, rows });
}

function memoSheet({ staff }: Centre): SampleSheet {
  return {
    name: "备忘",
    headerRow: -1,
    rows: [
      ["班长备忘,与统计无关"],
      ["周五例会", "17:30 二楼会议室"],
      ["耳机报修", staff.agents[4]!.name, "已换"],
      [],
      ["月底前收齐培训需求"],
    ],
  };
}
