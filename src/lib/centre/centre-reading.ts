import { type FactTable, FactTableBuilder } from "../facts/fact-table.ts";
import type { Intake } from "../table/intake.ts";
import type { Reading } from "../table/journal.ts";
import { TableReader, type Watch } from "../table/read-table.ts";
import type { FoundTable } from "../table/recognise.ts";
import { DaySums } from "./attendance/exports/day-sums.ts";
import { ExportedDays } from "./attendance/exports/exported-days.ts";
import { takeDaily } from "./attendance/exports/read-daily.ts";
import { takeDayCells, takePunchRecords } from "./attendance/exports/read-day-cells.ts";
import { takeSummary } from "./attendance/exports/read-summary.ts";
import { AttendanceFacts } from "./attendance/read-attendance.ts";
import type { Centre, UnreadSheet } from "./centre.ts";
import type { Definitions } from "./definitions/definitions.ts";
import { CallIndex } from "./dials/call-index.ts";
import { DialFacts } from "./dials/dial-facts.ts";
import { KeptCalls } from "./dials/kept-calls.ts";
import type { OldSystemRow } from "./dials/old-system-row.ts";
import { takeCalls } from "./dials/read-calls.ts";
import { takeOldReport } from "./dials/read-old-report.ts";
import { takeTallies } from "./dials/read-tallies.ts";
import { takeRules, type Rule } from "./discipline/read-rules.ts";
import { takeViolations } from "./discipline/read-violations.ts";
import type { Violation } from "./discipline/violation.ts";
import { takeTests, type SkillTest } from "./grades/read-tests.ts";
import { WorkedTime } from "./hours/hour-facts.ts";
import { takeHourFigures, takeSessions } from "./hours/read-sessions.ts";
import { takePatrols, type Patrol } from "./patrols/read-patrols.ts";
import { Directory } from "./people/directory.ts";
import { takeRoster } from "./people/read-roster.ts";
import type { RosterRow } from "./people/roster.ts";
import { PriceList, type Price } from "./prices/price-list.ts";
import { takePrices } from "./prices/read-prices.ts";
import type { Evaluation } from "./quality/evaluation.ts";
import { takeEvaluations } from "./quality/read-evaluations.ts";
import type { ScoreItem } from "./quality/scorecard.ts";
import { takeSwaps } from "./swaps/read-swaps.ts";
import type { Swap } from "./swaps/swap.ts";
import { sessions } from "./tables/sessions.ts";
import { takeTargets } from "./targets/read-targets.ts";
import { Targets } from "./targets/targets.ts";
import { TaskFacts } from "./tasks/read-task-scores.ts";

/** What a centre decided before its tables are read. */
interface Rules {
  readonly definitions: Definitions;
  readonly scorecard: readonly ScoreItem[];
}

/** The reading of one centre, table by table in the order of INPUT_TABLES. */
export class CentreReading {
  private readonly definitions: Definitions;
  private readonly readings: Reading[];
  private readonly scorecard: readonly ScoreItem[];
  private readonly evaluations: Evaluation[] = [];
  private readonly tasks = new TaskFacts();
  private readonly rules = new Map<string, Rule>();
  private readonly violations = new Map<number, Violation[]>();
  private readonly open = new Map<string, { reader: TableReader; intake: Intake }>();
  private readonly rosterRows: RosterRow[] = [];
  private readonly priceRows: Price[] = [];
  private readonly worked = new WorkedTime();
  private readonly attendance = new AttendanceFacts();
  private readonly exported = { days: new ExportedDays(), sums: new DaySums() };
  private readonly targets = new Targets();
  private readonly patrols: Patrol[] = [];
  private readonly tests: SkillTest[] = [];
  private readonly swaps: Swap[] = [];
  private readonly oldSystemRows: OldSystemRow[] = [];
  private readonly calls = new KeptCalls();
  private people: Directory | null = null;
  private priceList: PriceList | null = null;
  private dialFacts: DialFacts | null = null;

  /** `before` are the sheets that were read already. */
  constructor({ definitions, scorecard }: Rules, before: readonly Reading[]) {
    this.definitions = definitions;
    this.scorecard = scorecard;
    this.readings = [...before];
  }

  async read(found: FoundTable, watch: Watch): Promise<void> {
    const { reader, intake } = this.intakeOf(found);
    this.readings.push(await reader.read(found, intake, watch));
  }

  finish(unread: readonly UnreadSheet[]): Centre {
    const { directory, prices, dials, definitions, targets, readings } = this;
    this.exported.days.finish({ attendance: this.attendance, worked: this.worked, definitions, directory });
    const hours = this.worked.facts(directory);
    const attendance = this.attendance.finish();
    const hasHours = readings.some(({ table }) => table === sessions.id);
    const presence = hasHours ? presenceOf(hours) : attendance;
    const { products, cities } = dials;
    return {
      definitions,
      directory,
      prices,
      products,
      cities,
      targets,
      readings,
      unread,
      dials: dials.finish(),
      hours,
      presence,
      attendance,
      worked: this.worked,
      calls: this.calls,
      oldSystemRows: this.oldSystemRows,
      scorecard: this.scorecard,
      evaluations: this.evaluations,
      tasks: this.tasks.finish(),
      violations: this.violations,
      patrols: this.patrols,
      tests: this.tests,
      swaps: this.swaps,
      attendanceEntries: this.attendance.entries,
    };
  }

  /** The people, once all of 人员 is read. */
  private get directory(): Directory {
    return (this.people ??= new Directory(this.rosterRows));
  }

  /** The prices, once all of 业务单价 is read. */
  private get prices(): PriceList {
    return (this.priceList ??= new PriceList(this.priceRows));
  }

  private get dials(): DialFacts {
    return (this.dialFacts ??= new DialFacts(this.directory, this.prices));
  }

  private intakeOf({ table }: FoundTable): { reader: TableReader; intake: Intake } {
    let opened = this.open.get(table.id);
    if (!opened) {
      const reader = new TableReader(table);
      opened = { reader, intake: this.intakes[table.id]!(reader) };
      this.open.set(table.id, opened);
    }
    return opened;
  }

  private readonly sheet = () => this.readings.length;

  private readonly intakes: Readonly<Record<string, (reader: TableReader) => Intake>> = {
    roster: (reader) => takeRoster(reader, this.rosterRows, this.sheet),
    prices: (reader) => takePrices(reader, this.priceRows, this.sheet),
    calls: (reader) => takeCalls(reader, this.dialIntake(), this.calls),
    tallies: (reader) => takeTallies(reader, this.dialIntake(), new CallIndex(this.dials.finish(), this.dials.noCity)),
    sessions: (reader) => takeSessions(reader, this.hourIntake()),
    hourFigures: (reader) => takeHourFigures(reader, this.hourIntake()),
    attendance: (reader) => {
      const { definitions, directory, sheet } = this;
      return this.attendance.take(reader, { definitions, directory, sheet });
    },
    dailyExport: (reader) => takeDaily(reader, this.exportIntake()),
    dayCells: (reader) => takeDayCells(reader, this.exportIntake()),
    punchRecords: (reader) => takePunchRecords(reader, this.exportIntake()),
    monthlySummary: (reader) => takeSummary(reader, this.exportIntake()),
    oldSystemReport: (reader) => takeOldReport(reader, this.dialIntake(), this.oldSystemRows),
    evaluations: (reader) => {
      const { directory, scorecard, evaluations, sheet } = this;
      const { fatalScore } = this.definitions.assessment;
      return takeEvaluations(reader, { directory, scorecard, fatalScore, evaluations, sheet });
    },
    rules: (reader) => takeRules(reader, this.rules),
    violations: (reader) => {
      const { definitions, directory, rules, violations, sheet } = this;
      return takeViolations(reader, { definitions, directory, rules, violations, sheet });
    },
    taskScores: (reader) => this.tasks.take(reader, { directory: this.directory, sheet: this.sheet }),
    patrols: (reader) => takePatrols(reader, this.patrols, this.sheet),
    tests: (reader) => takeTests(reader, { directory: this.directory, tests: this.tests, sheet: this.sheet }),
    swaps: (reader) => takeSwaps(reader, { directory: this.directory, swaps: this.swaps, sheet: this.sheet }),
    targets: (reader) => {
      const { directory, targets, sheet } = this;
      return takeTargets(reader, { directory, targets, sheet });
    },
  };

  private dialIntake() {
    const { definitions, directory, dials, sheet } = this;
    return { definitions, directory, dials, sheet };
  }

  private exportIntake() {
    const { definitions, directory, exported, sheet } = this;
    return { definitions, directory, ...exported, sheet };
  }

  private hourIntake() {
    const { directory, worked, sheet } = this;
    return { directory, worked, sheet };
  }
}

/** Days with hours, as days at work. */
function presenceOf(hours: FactTable): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["attended"]);
  const { date, agentId, team } = hours.keys;
  for (let row = 0; row < hours.length; row++) {
    const keys = { date: date![row]!, agentId: agentId![row]!, team: team![row]! };
    const attended = Number(hours.amounts["seconds"]![row]! > 0);
    builder.add(keys, { attended }, { sheet: hours.sheets[row]!, row: hours.rows[row]! });
  }
  return builder.finish();
}
