import type { Origin } from "../../../table/intake.ts";
import { DAY_SECONDS } from "../../../table/moment.ts";
import type { Workday } from "../workday-block.ts";
import { type DayAccount, openAccount } from "./day-account.ts";
import type { ExportedDays } from "./exported-days.ts";

/** The punches of clocks' lists, which may be very many: in columns, a row each. */
export class ClockPunches {
  private readonly agents: number[] = [];
  private readonly seconds: number[] = [];
  private readonly sheets: number[] = [];
  private readonly rows: number[] = [];

  /** Adds a punch, in seconds of all time. */
  add(agent: number, seconds: number, { sheet, row }: Origin): void {
    this.agents.push(agent);
    this.seconds.push(seconds);
    this.sheets.push(sheet);
    this.rows.push(row);
  }

  /** Tells of each agent's days with their punches, from the row of the first that cannot be of the day before. */
  tellTo(days: ExportedDays, { boundary }: Pick<Workday, "boundary">): void {
    const order = this.inOrder();
    for (let from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && this.isSameDay(order[from]!, order[to]!)) to++;
      days.tell("clockings", this.accountOf(order.subarray(from, to), boundary * 60));
    }
  }

  private accountOf(rows: Uint32Array, dayBegins: number): Omit<DayAccount, "source"> {
    const first = rows.find((row) => this.seconds[row]! % DAY_SECONDS >= dayBegins) ?? rows[0]!;
    const origin = { sheet: this.sheets[first]!, row: this.rows[first]! };
    const account = openAccount({ agent: this.agents[first]!, origin }, this.dayOf(first));
    return { ...account, punches: Array.from(rows, (row) => this.seconds[row]!) };
  }

  /** Agent by agent, in the order of time. */
  private inOrder(): Uint32Array {
    const { agents, seconds } = this;
    const order = Uint32Array.from(agents, (_, row) => row);
    return order.sort((a, b) => agents[a]! - agents[b]! || seconds[a]! - seconds[b]!);
  }

  private isSameDay(a: number, b: number): boolean {
    return this.agents[a] === this.agents[b] && this.dayOf(a) === this.dayOf(b);
  }

  private dayOf(row: number): number {
    return Math.floor(this.seconds[row]! / DAY_SECONDS);
  }
}
