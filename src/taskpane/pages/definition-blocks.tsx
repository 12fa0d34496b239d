import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  type DefinitionBlock,
  definitionBlocks,
  type DefinitionLine,
} from "../../lib/centre/asking/definition-lines.ts";
import type { DefinitionRow } from "../../lib/definition/row.ts";
import { type DefinitionDraft, draftedValue, draftWith } from "../state/definition-draft.ts";
import type { Words } from "../words/words.ts";
import { AddLine, DefinitionField } from "./definition-field.tsx";

/** The lines of 口径, block by block. */
interface DefinitionBlocksProps {
  readonly words: Words;
  readonly rows: readonly DefinitionRow[];
  readonly draft: DefinitionDraft;
  readonly setDraft: (draft: DefinitionDraft) => void;
}

export function DefinitionBlocks({ rows, ...props }: DefinitionBlocksProps) {
  const blocks = useMemo(() => definitionBlocks(rows), [rows]);
  return (
    <Accordion multiple collapsible>
      {blocks.map((block) => (
        <AccordionItem key={block.name} value={block.name}>
          <AccordionHeader>{`${block.name}(${block.lines.length})`}</AccordionHeader>
          <AccordionPanel>
            <Lines {...props} block={block} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** The written lines, those added since, and where a further one can be added. */
function Lines({ words, block, draft, setDraft }: Omit<DefinitionBlocksProps, "rows"> & { block: DefinitionBlock }) {
  const known = new Set(block.lines.map(({ item }) => item));
  const added = [...draft.values()].filter((one) => one.block === block.name && !known.has(one.item));
  const lines: DefinitionLine[] = [
    ...block.lines,
    ...added.map(({ item }) => ({ item, value: "", unit: "", note: "", choices: block.choices })),
  ];
  return (
    <>
      {lines.map((line) => (
        <DefinitionField
          key={line.item}
          block={block.name}
          line={line}
          value={draftedValue(draft, { block: block.name, item: line.item }) ?? line.value}
          change={(value) => setDraft(draftWith(draft, { block: block.name, item: line.item, value }, line.value))}
        />
      ))}
      {block.isOpen && (
        <AddLine
          words={words}
          block={block.name}
          choices={block.choices}
          add={(item, value) => setDraft(draftWith(draft, { block: block.name, item, value }, ""))}
        />
      )}
    </>
  );
}
