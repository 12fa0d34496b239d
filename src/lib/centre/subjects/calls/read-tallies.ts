import type { Batch, Intake } from "../../../table/intake.ts";
import { dayOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System } from "../people/directory.ts";
import { systemOf } from "../people/system-name.ts";
import type { CallIndex, Told } from "./call-index.ts";
import { type DialCounts, type DialKeys, NO_CITY } from "./dial-facts.ts";
import type { DialIntake } from "./read-calls.ts";

const MOST_OUTPUT = {
  zh: "全部汇总的产值合计不超过 4500 亿元",
  en: "the output of all tallies is at most 450,000,000,000 yuan",
};

/** Takes 外呼汇总: dials already counted, unless calls of the same were read too. */
export function takeTallies({ dictionaries }: TableReader, intake: DialIntake, calls: CallIndex): Intake {
  const { directory, dials } = intake;
  const agents = new AgentColumn(directory, dictionaries["agentId"]!);
  const text = (batch: Batch, field: string, index: number) =>
    dictionaries[field]!.texts[batch.columns[field]![index]!];
  return (batch) => {
    const told = toldIn(batch, (code) => systemOf(dictionaries["system"]!.texts[code]));
    const day = (index: number) => dayOf(batch.columns["date"]![index]!);
    const system = (index: number) => systemOf(text(batch, "system", index));
    const cell = (index: number) => ({
      code: batch.columns["agentId"]![index]!,
      system: system(index),
      day: day(index),
    });
    const keysAt = (index: number): DialKeys => ({
      day: day(index),
      agent: agents.resolve(cell(index)),
      product: dials.products.code(text(batch, "product", index)!),
      city: dials.cities.code(text(batch, "city", index) ?? NO_CITY),
      system: system(index),
    });
    return {
      checks: { agentId: (index) => agents.check(cell(index)) },
      accept: (index) => {
        const keys = keysAt(index);
        const repeats = calls.find(keys, told);
        if (repeats) return { code: "duplicateRow", field: "date", repeats };
        const counts = countsAt(batch, index);
        const talkSeconds = batch.columns["talkSeconds"]![index]! || 0;
        const amiss = dials.add({ ...keys, talkSeconds }, counts, batch.origin(index));
        if (amiss === "inexact") return { code: "implausibleValue", field: "subscriptions", limit: MOST_OUTPUT };
        if (!isConsistent(counts)) batch.note(index, { code: "inconsistentCounts", field: "connected" });
        if (amiss === "noPrice") batch.note(index, { code: "noPrice", field: "product" });
        const code = noteOnAgent(directory, keys.agent, keys.day);
        if (code) batch.note(index, { code, field: "agentId" });
        return null;
      },
    };
  };
}

/** Whether a sheet names any city, and any system. */
function toldIn(batch: Batch, systemOf: (code: number) => System): Told {
  return {
    city: batch.whole("city").some((code) => !Number.isNaN(code)),
    system: batch.whole("system").some((code) => systemOf(code) !== System.none),
  };
}

function countsAt({ columns }: Batch, index: number): DialCounts {
  const count = (field: string) => columns[field]![index]! || 0;
  return {
    dialled: count("dialled"),
    connected: count("connected"),
    subscriptions: count("subscriptions"),
    refusals: count("refusals"),
    callbacks: count("callbacks"),
  };
}

function isConsistent({ dialled, connected, subscriptions, refusals }: DialCounts): boolean {
  return connected <= dialled && subscriptions + refusals <= connected;
}
