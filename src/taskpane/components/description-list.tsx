import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: { margin: "0", overflowWrap: "anywhere" },
  fact: { margin: "0 0 8px 0" },
  name: { color: tokens.colorNeutralForeground2 },
});

/** Names with what is to be said of each, under a title. */
export function DescriptionList({ title, facts }: { title: string; facts: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <>
      <Text as="h2" weight="semibold" size={400}>
        {title}
      </Text>
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.fact}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
