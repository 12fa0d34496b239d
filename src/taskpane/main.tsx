import { createRoot } from "react-dom/client";
import { associateFunctions } from "../functions/associate.ts";
import { App } from "./app.tsx";
import { UnavailablePane } from "./components/unavailable-pane.tsx";
import { awaitOffice } from "./office/await-office.ts";
import { keepLanguage, keptLanguage } from "./office/kept-language.ts";
import { openPaneHost } from "./office/open-pane-host.ts";
import { forgetReload, mayReload, reloadOnce } from "./office/reload-once.ts";
import { officeTheme } from "./office/theme.ts";
import { RibbonEvents } from "./state/ribbon-events.ts";
import { RIBBON_ACTIONS } from "./state/ribbon.ts";
import "./taskpane.css";
import { chooseLanguage } from "./words/words.ts";

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
    const pane = { host: openPaneHost(), ribbon, theme: officeTheme(), language, keepLanguage, now: new Date() };
    root.render(<App {...pane} />);
  } else if (mayReload()) reloadOnce();
  else root.render(<UnavailablePane status={status} />);
}
