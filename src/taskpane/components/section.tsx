import { makeStyles, Text } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "end" },
});

/** A part of a page under a heading, which names it to a screen reader. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={useStyles().section} aria-labelledby={id}>
      <Text as="h2" weight="semibold" id={id}>
        {title}
      </Text>
      {children}
    </section>
  );
}

/** Things beside each other while there is room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
