import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { DefinitionLine } from "../../lib/centre/asking/definition-lines.ts";
import { VOCABULARY } from "../../lib/centre/definitions/vocabulary.ts";
import { faultOfChange } from "../../lib/definition/change-definitions.ts";
import type { Words } from "../words/words.ts";

const useStyles = makeStyles({
  line: { marginBottom: "10px" },
  added: { display: "flex", flexDirection: "column", gap: "6px", marginBottom: "10px" },
});

interface DefinitionFieldProps {
  readonly block: string;
  readonly line: DefinitionLine;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** One line of 口径; what cannot be is said while it is typed. */
export function DefinitionField({ block, line, value, change }: DefinitionFieldProps) {
  const { item, unit, note, choices } = line;
  const fault = value === line.value ? null : faultOfChange({ block, item, value }, VOCABULARY);
  return (
    <Field className={useStyles().line} label={item} hint={note} validationMessage={fault}>
      <ValueInput value={value} unit={unit} choices={choices} change={change} />
    </Field>
  );
}

interface ValueInputProps extends Pick<DefinitionLine, "value" | "choices"> {
  readonly unit?: string;
  readonly change: (value: string) => void;
}

/** A choice where the value is one of a few, else a text; what it gets from its field names it. */
function ValueInput({ value, unit = "", choices, change, ...named }: ValueInputProps) {
  if (!choices) {
    return (
      <Input {...named} value={value} contentAfter={unit || null} onChange={(_, { value: next }) => change(next)} />
    );
  }
  return (
    <Select {...named} value={value} onChange={(_, { value: next }) => change(next)}>
      {[...new Set(["", value, ...choices])].map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </Select>
  );
}

interface AddLineProps {
  readonly words: Words;
  readonly block: string;
  readonly choices: readonly string[] | null;
  readonly add: (item: string, value: string) => void;
}

/** A further line of a block that holds the centre's own words. */
export function AddLine({ words, block, choices, add }: AddLineProps) {
  const [item, setItem] = useState("");
  const [value, setValue] = useState("");
  const isFilled = item.trim() !== "" && value.trim() !== "";
  const fault = isFilled ? faultOfChange({ block, item, value }, VOCABULARY) : null;
  const finish = () => {
    add(item.trim(), value.trim());
    setItem("");
    setValue("");
  };
  return (
    <div role="group" aria-label={`${block} ${words.newItem}`} className={useStyles().added}>
      <Field label={words.newItem}>
        <Input value={item} onChange={(_, { value: next }) => setItem(next)} />
      </Field>
      <Field label={words.newValue} validationMessage={fault}>
        <ValueInput value={value} choices={choices} change={setValue} />
      </Field>
      <Button disabled={!isFilled || fault !== null} onClick={finish}>
        {words.addLine}
      </Button>
    </div>
  );
}
