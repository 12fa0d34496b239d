import { Button, FluentProvider, MessageBar, MessageBarBody, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { associateFunctions } from "../functions/associate.ts";
import { App } from "./app.tsx";
import { awaitOffice, forgetReload, mayReload, reloadOnce } from "./office/await-office.ts";
import { openExcelHost } from "./office/excel-host.ts";
import { keepLanguage, keptLanguage } from "./office/kept-language.ts";
import { officeTheme } from "./office/theme.ts";
import { RIBBON_ACTIONS, RibbonEvents } from "./state/ribbon.ts";
import { chooseLanguage, WORDS } from "./words/words.ts";
import "./taskpane.css";

const ribbon = new RibbonEvents();
const root = createRoot(document.getElementById("root")!);

// Excel may call functions and buttons before the pane is ever shown: all are known before anything is awaited.
associateFunctions(CustomFunctions);
for (const action of RIBBON_ACTIONS) {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    ribbon.emit(action);
    // A button stays dark until its command says that it is done, however it went.
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
await openPane();

async function openPane(): Promise<void> {
  const status = await awaitOffice(() => Office.onReady(() => undefined));
  if (status === "excel") {
    forgetReload();
    const language = chooseLanguage(keptLanguage(), Office.context.displayLanguage);
    const pane = { host: openExcelHost(), ribbon, theme: officeTheme(), language, keepLanguage, now: new Date() };
    root.render(<App {...pane} />);
  } else if (mayReload()) reloadOnce();
  else root.render(<UnavailablePane status={status} />);
}

/** What stands in the pane's place when there is no Excel behind it; nobody can say yet in which language. */
function UnavailablePane({ status }: { status: "elsewhere" | "silent" }) {
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
