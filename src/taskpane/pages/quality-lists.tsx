import { Text } from "@fluentui/react-components";
import type { PendingAppeal, QualityMonth, ShortAgent } from "../../lib/centre/asking/quality-month.ts";
import { CellLink, List } from "../components/cell-link.tsx";
import { Section } from "../components/section.tsx";
import type { PageProps } from "../state/use-pane-store.ts";

/** Who is short of samples, team by team. */
export function Shortfalls({ words, shortfalls }: PageProps & Pick<QualityMonth, "shortfalls">) {
  return (
    <Section title={words.shortfalls(shortfalls.length)}>
      {shortfalls.length === 0 && <Text>{words.noShortfalls}</Text>}
      <List>
        {shortfalls.map((one: ShortAgent) => (
          <li key={one.agentId}>{`${one.team} ${calledOf(one)}:${words.shortBy(one.samples, one.short)}`}</li>
        ))}
      </List>
    </Section>
  );
}

/** Appeals without a result, each with the way to its row. */
export function Appeals({ words, store, appeals }: PageProps & Pick<QualityMonth, "appeals">) {
  return (
    <Section title={words.appeals(appeals.length)}>
      {appeals.length === 0 && <Text>{words.noAppeals}</Text>}
      <List>
        {appeals.map((one: PendingAppeal) => (
          <li key={`${one.place.file} ${one.place.sheet} ${one.place.row}`}>
            {`${one.day} ${calledOf(one)} · ${one.against === "evaluation" ? words.againstEvaluation : words.againstViolation} · `}
            <CellLink store={store} place={{ ...one.place, cell: `A${one.place.row}` }}>
              {`${one.place.sheet}!${one.place.row}`}
            </CellLink>
          </li>
        ))}
      </List>
    </Section>
  );
}

/** `1001 张三` */
export function calledOf({ agentId, name }: { readonly agentId: string; readonly name: string | null }): string {
  return name === null ? agentId : `${agentId} ${name}`;
}
