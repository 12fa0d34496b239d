import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SuggestedNumber } from "../../../lib/centre/asking/service-desk.ts";
import { CellLink } from "../../components/cell-link.tsx";
import { Section } from "../../components/section.tsx";
import { useFocusBack } from "../../state/use-focus-back.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { RowForm, type RowWriting } from "./row-form.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  says: { minWidth: "0", overflowWrap: "anywhere" },
  add: { flexShrink: "0" },
});

const PAGE = 10;

interface NumberListProps extends PageProps {
  /** Null before anything was read. */
  readonly suggested: readonly SuggestedNumber[] | null;
  readonly writing: RowWriting;
}

/** Numbers that are not to be dialled any more: those whose owners said so, and any that a person types. */
export function NumberList({ suggested, ...props }: NumberListProps) {
  const { words } = props;
  return (
    <Section title={suggested ? words.suggestedNumbers(suggested.length) : words.listing}>
      {suggested && <Text size={200}>{suggested.length > 0 ? words.suggestedIntro : words.noSuggestedNumbers}</Text>}
      {suggested && <Suggested {...props} suggested={suggested} />}
      <ByHand {...props} suggested={suggested ?? []} />
    </Section>
  );
}

/** A number that a person types; what was written from the list above leads back here too, for its line is gone. */
function ByHand({ suggested, ...props }: NumberListProps & { suggested: readonly SuggestedNumber[] }) {
  const { words, writing } = props;
  const { form, setForm } = writing;
  const isByHand = form?.register === "blacklist" && form.of === null;
  const place = useFocusBack(form, isByHand || suggested.some(({ phone }) => phone === form?.of));
  return (
    <div ref={place}>
      {isByHand ? (
        <RowForm {...props} form={form} />
      ) : (
        <Button onClick={() => setForm({ register: "blacklist", of: null, told: {} })}>{words.listByHand}</Button>
      )}
    </div>
  );
}

function Suggested({ writing, suggested, ...props }: NumberListProps & { suggested: readonly SuggestedNumber[] }) {
  const { words, store } = props;
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const rest = suggested.length - most;
  return (
    <>
      <ul className={styles.list}>
        {suggested.slice(0, most).map(({ phone, day, source, place }) => (
          <li key={phone}>
            <div className={styles.line}>
              <span className={styles.says}>
                {`${phone} · ${day} ${source === "message" ? words.byMessage : words.byCall} `}
                <CellLink store={store} place={{ ...place, cell: `A${place.row}` }}>
                  {`${place.sheet}!${place.row}`}
                </CellLink>
              </span>
              <Button
                className={styles.add}
                size="small"
                aria-label={`${words.addListing} ${phone}`}
                onClick={() => writing.setForm({ register: "blacklist", of: phone, told: { phone, reason: ASKED } })}
              >
                {words.listNumber}
              </Button>
            </div>
            {writing.form?.of === phone && <RowForm {...props} writing={writing} form={writing.form} />}
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setMost(most + PAGE)}>{words.showMore(Math.min(rest, PAGE))}</Button>}
    </>
  );
}

/** The reason as it is written into the register. */
const ASKED = "客户要求勿扰";
