import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Register, ServiceDraft } from "../../../lib/centre/editing/plan-service-row.ts";
import { Row } from "../../components/section.tsx";
import type { PageProps } from "../../state/use-pane-store.ts";
import { typedMoment } from "../../state/use-service-desk.ts";
import { choiceLabel, fieldLabel } from "../../words/register-words.ts";
import { FORM_FIELDS, type FormField } from "./form-fields.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A form that is open: the row it makes, where, and what is told beforehand. */
export interface OpenForm {
  readonly register: Register;
  /** The complaint it was opened at; null of none. */
  readonly of: string | null;
  readonly told: Readonly<Record<string, string>>;
  readonly received?: string | undefined;
}

/** One form at a time, and what becomes of it. */
export interface RowWriting {
  readonly form: OpenForm | null;
  readonly setForm: (form: OpenForm | null) => void;
  /** Who wrote the last row. */
  readonly by: string;
  readonly ask: (draft: ServiceDraft) => void;
}

/** What a person writes down for a row of a register; the row is shown before it is written. */
export function RowForm({ form, writing, ...props }: PageProps & { form: OpenForm; writing: RowWriting }) {
  const { words, store } = props;
  const { register, told, received } = form;
  const fields = FORM_FIELDS[register];
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => ({
    ...blank(fields),
    by: writing.by,
    ...told,
  }));
  const title = { followUps: words.addFollowUp, callbacks: words.addCallback, blacklist: words.addListing }[register];
  const isWanting = fields.some(({ field, isNeeded }) => isNeeded && texts[field]!.trim() === "");
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);
  const draft = { register, texts, ...(received === undefined ? {} : { received }) };
  return (
    <div
      ref={group}
      role="group"
      aria-label={form.of === null ? title : `${title} ${form.of}`}
      className={useStyles().form}
    >
      {fields.map((one) => (
        <FormInput
          key={one.field}
          {...props}
          register={register}
          of={one}
          text={texts[one.field]!}
          change={(text) => setTexts({ ...texts, [one.field]: text })}
        />
      ))}
      <Row>
        <Button appearance="primary" disabled={store.isBusy || isWanting} onClick={() => writing.ask(draft)}>
          {words.toConfirm}
        </Button>
        <Button onClick={() => writing.setForm(null)}>{words.leaveForm}</Button>
      </Row>
    </div>
  );
}

/** Nothing anywhere, but for the moment at which the form is opened. */
function blank(fields: readonly FormField[]): Record<string, string> {
  const now = typedMoment(new Date());
  return Object.fromEntries(fields.map(({ field, isNow }) => [field, isNow ? now : ""]));
}

interface FormInputProps extends PageProps {
  readonly register: Register;
  readonly of: FormField;
  readonly text: string;
  readonly change: (text: string) => void;
}

function FormInput({ register, of: { field, as, isNeeded }, text, change, words, language }: FormInputProps) {
  const label = fieldLabel(language, register, field);
  return (
    <Field label={label} required={isNeeded ?? false}>
      {typeof as === "object" ? (
        <Select value={text} onChange={(_, { value }) => change(value)}>
          <option value="">{words.blankChoice}</option>
          {as.map((word) => (
            <option key={word} value={word}>
              {choiceLabel(language, word)}
            </option>
          ))}
        </Select>
      ) : as === "long" ? (
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => change(value)} />
      ) : (
        <Input type={as} value={text} onChange={(_, { value }) => change(value)} />
      )}
    </Field>
  );
}
