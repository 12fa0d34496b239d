import type { Sentence } from "../../src/lib/problem.ts";
import { ADD_IN, GROUPS, TAB } from "./declaration.ts";
import { ICON_SIZES, RIBBON_SIZES, type IconName } from "./icons.ts";
import { element, type Xml } from "./xml.ts";

const ENGLISH = "en-US";

/** The one page of the shared runtime; a second id for it would be a second runtime. */
export const PAGE = "Taskpane.Url";
export const METADATA = "Functions.Metadata.Url";
export const NAMESPACE = "Functions.Namespace";
export const TAB_LABEL = "Tab.Label";

export const labelId = (name: string): string => `${name}.Label`;
export const tipId = (name: string): string => `${name}.Tip`;

/** The pictures of a group or button, as its `<Icon>`. */
export function iconElement(name: IconName): Xml {
  const images = sizesOf(name).map((size) => element("bt:Image", { size: String(size), resid: imageId(name, size) }));
  return element("Icon", {}, images);
}

/** All that the manifest refers to by id, Chinese by default and with English beside it. */
export function resourcesElement(base: string): Xml {
  const buttons = GROUPS.flatMap((group) => group.buttons);
  const images = (["icon", ...buttons.map(({ action }) => action)] as const).flatMap((name) =>
    sizesOf(name).map((size) =>
      element("bt:Image", { id: imageId(name, size), DefaultValue: `${base}/assets/${name}-${size}.png` }),
    ),
  );
  const { zh, en } = ADD_IN.functions;
  const urls = [
    element("bt:Url", { id: PAGE, DefaultValue: `${base}/${ADD_IN.page}` }),
    localised("bt:Url", METADATA, { zh: `${base}/${zh}`, en: `${base}/${en}` }),
  ];
  const shortStrings = [
    element("bt:String", { id: NAMESPACE, DefaultValue: ADD_IN.namespace }),
    localised("bt:String", TAB_LABEL, TAB),
    ...GROUPS.map(({ id, label }) => localised("bt:String", labelId(id), label)),
    ...buttons.map(({ action, label }) => localised("bt:String", labelId(action), label)),
  ];
  const longStrings = buttons.map(({ action, tip }) => localised("bt:String", tipId(action), tip));
  return element("Resources", {}, [
    element("bt:Images", {}, images),
    element("bt:Urls", {}, urls),
    element("bt:ShortStrings", {}, shortStrings),
    element("bt:LongStrings", {}, longStrings),
  ]);
}

/** The top of a manifest has no ids, but the same two languages. */
export function localisedTop(name: string, { zh, en }: Sentence): Xml {
  return element(name, { DefaultValue: zh }, [element("Override", { Locale: ENGLISH, Value: en })]);
}

// An override without its prefix, or beside its string, makes Excel drop the whole add-in.
function localised(name: string, id: string, { zh, en }: Sentence): Xml {
  return element(name, { id, DefaultValue: zh }, [element("bt:Override", { Locale: ENGLISH, Value: en })]);
}

function sizesOf(name: IconName): readonly number[] {
  return name === "icon" ? ICON_SIZES.filter((size) => size <= 80) : RIBBON_SIZES;
}

function imageId(name: IconName, size: number): string {
  return `${name}.${size}`;
}
