import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "end" },
  descriptions: { margin: "0", overflowWrap: "anywhere" },
  description: { margin: "0 0 8px 0" },
  name: { color: tokens.colorNeutralForeground2 },
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

/** Names with what is to be said of each, under a title. */
export function DescriptionList({ title, items }: { title: string; items: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <>
      <Text as="h2" weight="semibold" size={400}>
        {title}
      </Text>
      <dl className={styles.descriptions}>
        {items.map(([name, text]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.description}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
