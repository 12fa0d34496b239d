import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
} from "@fluentui/react-components";
import type { RowPlan } from "../../lib/centre/editing/plan-row.ts";
import type { Words } from "../words/words.ts";

const useStyles = makeStyles({
  cells: { display: "grid", gridTemplateColumns: "max-content 1fr", gap: "4px 12px", overflowWrap: "anywhere" },
  text: { margin: "0" },
});

interface ConfirmDialogProps {
  readonly words: Words;
  readonly title: string;
  readonly plan: RowPlan;
  readonly write: () => void;
  readonly leave: () => void;
}

/** Shows exactly the row that would be written, and where, before it is. */
export function ConfirmDialog({ words, title, plan, write, leave }: ConfirmDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <Text>{words.confirmPlace(plan.place)}</Text>
            <PlannedRow plan={plan} />
            {plan.left.length > 0 && <Text role="note">{words.leftOut(plan.left)}</Text>}
          </DialogContent>
          <DialogActions>
            <Button onClick={leave}>{words.leave}</Button>
            <Button appearance="primary" onClick={write}>
              {words.write}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Each cell of a row under its header. */
export function PlannedRow({ plan }: Pick<ConfirmDialogProps, "plan">) {
  const styles = useStyles();
  return (
    <dl className={styles.cells}>
      {plan.cells.map(({ header, text }) => [
        <dt key={`${header} `}>{header}</dt>,
        <dd key={header} className={styles.text}>
          {text}
        </dd>,
      ])}
    </dl>
  );
}
