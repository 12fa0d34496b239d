import { ADD_IN, GROUPS, REQUIREMENTS, type RibbonButton } from "./declaration.ts";
import {
  iconElement,
  labelId,
  localisedTop,
  METADATA,
  NAMESPACE,
  PAGE,
  resourcesElement,
  TAB_LABEL,
  tipId,
} from "./resources.ts";
import { element, printXml, type Xml } from "./xml.ts";

const OFFICE = "http://schemas.microsoft.com/office";

/** Where the add-in is served from, and the version that Excel compares: three numbers. */
export interface Issue {
  readonly base: string;
  readonly version: string;
}

/** The manifest of the add-in (the XML kind, which LTSC and network shares need). Excel holds elements to their order. */
export function manifestXml({ base, version }: Issue): string {
  const icon = (size: number) => ({ DefaultValue: `${base}/assets/icon-${size}.png` });
  return printXml(
    element(
      "OfficeApp",
      {
        xmlns: `${OFFICE}/appforoffice/1.1`,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": `${OFFICE}/officeappbasictypes/1.0`,
        "xmlns:ov": `${OFFICE}/taskpaneappversionoverrides`,
        "xsi:type": "TaskPaneApp",
      },
      [
        element("Id", {}, ADD_IN.id),
        element("Version", {}, `${version}.0`),
        element("ProviderName", {}, ADD_IN.provider),
        element("DefaultLocale", {}, "zh-CN"),
        localisedTop("DisplayName", ADD_IN.name),
        localisedTop("Description", ADD_IN.description),
        element("IconUrl", icon(32)),
        element("HighResolutionIconUrl", icon(64)),
        element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
        requirements(),
        element("DefaultSettings", {}, [element("SourceLocation", { DefaultValue: `${base}/${ADD_IN.page}` })]),
        element("Permissions", {}, "ReadWriteDocument"),
        element(
          "VersionOverrides",
          { xmlns: `${OFFICE}/taskpaneappversionoverrides`, "xsi:type": "VersionOverridesV1_0" },
          [element("Hosts", {}, [host()]), resourcesElement(base)],
        ),
      ],
    ),
  );
}

function requirements(): Xml {
  const sets = REQUIREMENTS.map(({ set, version }) => element("Set", { Name: set, MinVersion: version }));
  return element("Requirements", {}, [element("Sets", { DefaultMinVersion: "1.1" }, sets)]);
}

/** Pane, ribbon commands and functions share one page that stays loaded. */
function host(): Xml {
  return element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [element("Runtime", { resid: PAGE, lifetime: "long" })]),
    element("AllFormFactors", {}, [customFunctions()]),
    element("DesktopFormFactor", {}, [
      element("FunctionFile", { resid: PAGE }),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [ribbonTab()]),
    ]),
  ]);
}

function customFunctions(): Xml {
  const at = (name: string, resid: string) => element(name, {}, [element("SourceLocation", { resid })]);
  return element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    at("Script", PAGE),
    at("Page", PAGE),
    at("Metadata", METADATA),
    element("Namespace", { resid: NAMESPACE }),
  ]);
}

function ribbonTab(): Xml {
  const groups = GROUPS.map(({ id, buttons }) =>
    element("Group", { id: `SeatLedger.${id}` }, [
      element("Label", { resid: labelId(id) }),
      iconElement("icon"),
      ...buttons.map(button),
    ]),
  );
  return element("CustomTab", { id: "SeatLedger.Tab" }, [...groups, element("Label", { resid: TAB_LABEL })]);
}

/** ShowTaskpane could not say which page to show, since all pages of a shared runtime are the same one: a function does. */
function button({ action }: RibbonButton): Xml {
  return element("Control", { "xsi:type": "Button", id: `SeatLedger.${action}` }, [
    element("Label", { resid: labelId(action) }),
    element("Supertip", {}, [
      element("Title", { resid: labelId(action) }),
      element("Description", { resid: tipId(action) }),
    ]),
    iconElement(action),
    element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, action)]),
  ]);
}
