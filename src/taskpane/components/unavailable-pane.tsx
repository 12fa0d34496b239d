import { Button, FluentProvider, MessageBar, MessageBarBody, webLightTheme } from "@fluentui/react-components";
import { WORDS } from "../words/words.ts";

/** What stands in the pane's place when there is no Excel behind it; nobody can say yet in which language. */
export function UnavailablePane({ status }: { status: "elsewhere" | "silent" }) {
  const said = status === "silent" ? "noAnswer" : "notInExcel";
  const { zh, en } = WORDS;
  return (
    <FluentProvider theme={webLightTheme}>
      {[zh, en].map((words) => (
        <MessageBar key={words.productName} intent="warning" layout="multiline">
          <MessageBarBody>{words[said]}</MessageBarBody>
        </MessageBar>
      ))}
      <Button onClick={() => location.reload()}>{`${zh.reopen} ${en.reopen}`}</Button>
    </FluentProvider>
  );
}
