import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { WaitingComplaint } from "../../../lib/centre/asking/service-desk.ts";
import type { Register } from "../../../lib/centre/editing/plan-service-row.ts";
import { Row } from "../../components/section.tsx";
import { useFocusBack } from "../../state/use-focus-back.ts";
import type { PageProps } from "../../state/use-pane-store.ts";
import { ComplaintHistory } from "./complaint-history.tsx";
import { type RowWriting, RowForm } from "./row-form.tsx";

const useStyles = makeStyles({
  item: {
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  late: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  head: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  name: { justifyContent: "start", padding: "0", minWidth: "0", textAlign: "start", marginLeft: "-4px" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  next: { display: "block" },
  over: { whiteSpace: "nowrap", color: tokens.colorPaletteRedForeground1 },
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
});

export interface ComplaintProps extends PageProps {
  readonly complaint: WaitingComplaint;
  readonly writing: RowWriting;
}

/** One complaint: who, how old, what must not be overlooked, what is next; opened, what happened and what may be written down. */
export function ComplaintItem({ isOpen, toggle, ...props }: ComplaintProps & { isOpen: boolean; toggle: () => void }) {
  const { complaint, words } = props;
  const styles = useStyles();
  const body = useId();
  const { id, received, phone, product, owner, ageDays, overHours } = complaint;
  const told = [
    words.receivedAt(received),
    ...[phone, product].filter((text) => text !== null),
    owner === null ? words.noOwner : words.ownedBy(owner),
    words.ageOf(ageDays),
  ];
  return (
    <li className={overHours === null ? styles.item : `${styles.item} ${styles.late}`}>
      <div className={styles.head}>
        <Button
          className={styles.name}
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={toggle}
        >
          <Text weight="semibold">{id}</Text>
        </Button>
        <Flags {...props} />
      </div>
      <Text size={200} className={styles.quiet}>
        {told.join(" · ")}
      </Text>
      <NextStep {...props} />
      {isOpen && (
        <div id={body} className={styles.body}>
          <ComplaintHistory {...props} />
          <Writing {...props} />
        </div>
      )}
    </li>
  );
}

const GRAVE: readonly string[] = ["late", "over15"];

function Flags({ complaint: { flags }, words }: ComplaintProps) {
  return flags.map((flag) => (
    <Badge key={flag} size="small" appearance="tint" color={GRAVE.includes(flag) ? "danger" : "warning"}>
      {words[flag === "escalated" ? "escalatedFlag" : flag]}
    </Badge>
  ));
}

function NextStep({ complaint: { next, overHours }, words, language }: ComplaintProps) {
  const styles = useStyles();
  const over = overHours === null ? null : overOf(overHours, { words, language });
  return (
    <Text size={200} className={styles.next}>
      {next ? words.nextStep(words[next.what], next.at) : words.nothingNext}
      {over !== null && (
        <Text size={200} weight="semibold" className={styles.over}>
          {` · ${over}`}
        </Text>
      )}
    </Text>
  );
}

const DAY_HOURS = 24;
/** Hours that nobody counts on the fingers are days. */
const MOST_HOURS = 72;

function overOf(hours: number, { words, language }: Pick<PageProps, "words" | "language">): string {
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false });
  return hours < MOST_HOURS ? words.overBy(shown.format(hours)) : words.overByDays(shown.format(hours / DAY_HOURS));
}

/** What may be written down of it, one row at a time. */
function Writing(props: ComplaintProps) {
  const { complaint, words, writing } = props;
  const { id, received, number, product } = complaint;
  const ways: readonly (readonly [Register, string])[] = [
    ["followUps", words.addFollowUp],
    ["callbacks", words.addCallback],
    ["blacklist", words.addListing],
  ];
  const open = (register: Register) => {
    const told =
      register === "blacklist" ? { phone: number ?? "", source: id, scope: product ?? "" } : { complaintId: id };
    writing.setForm({ register, of: id, told, received: register === "blacklist" ? undefined : received });
  };
  const { form } = writing;
  const isHere = form?.of === id;
  const place = useFocusBack(form, isHere);
  return (
    <div ref={place}>
      {isHere ? (
        <RowForm {...props} key={form.register} form={form} />
      ) : (
        <Row>
          {ways.map(([register, says]) => (
            <Button key={register} size="small" aria-label={`${says} ${id}`} onClick={() => open(register)}>
              {says}
            </Button>
          ))}
        </Row>
      )}
    </div>
  );
}
