import { existsSync, readFileSync } from "node:fs";
import { readBaseAddress } from "../../scripts/manifest/base-address.ts";
import { ADD_IN } from "../../scripts/manifest/declaration.ts";
import { ICONS } from "../../scripts/manifest/icons.ts";
import { manifestXml } from "../../scripts/manifest/manifest-xml.ts";
import { childOf, parseXml, type XmlElement } from "../../src/hosts/file/package/xml-tree.ts";
import { RIBBON_ACTIONS } from "../../src/taskpane/state/ribbon.ts";

const BASE = "https://server.example/seatledger";
const xml = manifestXml({ base: BASE, version: "1.2.3" });
const root = parseXml(xml);
const all = everyElement(root);
const overrides = childOf(root, "VersionOverrides")!;

/** Where ids are resolved, and how long their texts may be. */
const RESOURCES = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 } as const;

/** Elements that refer to a resource, and the kind that it must be. */
const KINDS: Readonly<Record<string, keyof typeof RESOURCES>> = {
  "bt:Image": "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

describe("the manifest", () => {
  it("in the checkout is the one of npm run excel", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(readFileSync("manifest.xml", "utf8")).toBe(manifestXml({ base: "https://localhost:3000", version }));
  });

  it("has its elements in the order of Microsoft's schema", () => {
    expect(namesIn(root)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(namesIn(overrides)).toEqual(["Hosts", "Resources"]);
    expect(namesIn(find("Host", "Workbook"))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(namesIn(find("ExtensionPoint", "CustomFunctions"))).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(namesIn(named("DesktopFormFactor")[0]!)).toEqual(["FunctionFile", "ExtensionPoint"]);
    expect(namesIn(named("CustomTab")[0]!)).toEqual(["Group", "Group", "Label"]);
    expect(named("Group").map(namesIn)).toEqual(Array(2).fill(["Label", "Icon", "Control", "Control"]));
    expect(named("Control").map(namesIn)).toEqual(Array(4).fill(["Label", "Supertip", "Icon", "Action"]));
    expect(namesIn(childOf(overrides, "Resources")!)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("resolves every id it refers to, in the kind of resource that belongs there", () => {
    const wrong = all
      .filter(({ attributes }) => attributes.has("resid"))
      .filter(({ name, attributes }) => !idsOf(KINDS[name]!).includes(attributes.get("resid")!));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("has each id once, none unused and none longer than 32 characters", () => {
    const ids = Object.keys(RESOURCES).flatMap((kind) => idsOf(kind));
    const used = all.flatMap(({ attributes }) => attributes.get("resid") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !used.includes(id) || id.length > 32)).toEqual([]);
  });

  it.each(Object.entries(RESOURCES))("keeps %s within %i characters, in both languages", (kind, most) => {
    const texts = everyElement(named(`bt:${kind}`)[0]!).flatMap(({ attributes }) => [
      attributes.get("DefaultValue") ?? "",
      attributes.get("Value") ?? "",
    ]);
    expect(texts.filter((text) => text.length > most)).toEqual([]);
  });

  it("says everything in Chinese and, nested within, in English", () => {
    const strings = [...named("bt:String"), ...named("DisplayName"), ...named("Description")]
      .filter(({ attributes }) => attributes.has("DefaultValue"))
      .filter(({ attributes }) => attributes.get("id") !== "Functions.Namespace");
    expect(strings.length).toBeGreaterThan(10);
    for (const string of strings) {
      const [english, ...others] = string.children;
      expect([string.attributes.get("DefaultValue"), others]).toEqual([expect.stringMatching(/\p{Script=Han}/u), []]);
      expect(english!.name).toBe(string.name.startsWith("bt:") ? "bt:Override" : "Override");
      expect(english!.attributes.get("Locale")).toBe("en-US");
      expect(english!.attributes.get("Value")).not.toMatch(/\p{Script=Han}|^$/u);
    }
    expect(textOf(named("DefaultLocale")[0]!)).toBe("zh-CN");
    expect(ADD_IN.description.zh.length + ADD_IN.name.zh.length).toBeLessThan(250);
    expect(ADD_IN.description.en.length).toBeLessThanOrEqual(250);
  });

  it("takes everything from the one server, over https, and opens no other domain", () => {
    const urls = all.flatMap(({ name, attributes }) =>
      name === "OfficeApp" || name === "VersionOverrides"
        ? []
        : [...attributes.values()].filter((text) => /:\/\//.test(text)),
    );
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
    expect(named("AppDomains")).toEqual([]);
  });

  it("keeps pane, commands and functions in one runtime that stays", () => {
    const runtime = named("Runtime")[0]!.attributes;
    expect([runtime.get("resid"), runtime.get("lifetime")]).toEqual(["Taskpane.Url", "long"]);
    const pages = [
      ...named("FunctionFile"),
      ...["Script", "Page"].map((name) => childOf(named(name)[0]!, "SourceLocation")!),
    ];
    expect(pages.map(({ attributes }) => attributes.get("resid"))).toEqual(Array(3).fill("Taskpane.Url"));
    const [page] = named("bt:Url").filter(({ attributes }) => attributes.get("id") === "Taskpane.Url");
    const location = childOf(named("DefaultSettings")[0]!, "SourceLocation")!;
    expect(page!.attributes.get("DefaultValue")).toBe(location.attributes.get("DefaultValue"));
  });

  it("asks for Excel 2021's interfaces and no more", () => {
    expect(named("Set").map(({ attributes }) => [...attributes.values()])).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.12"],
    ]);
  });

  it("has a button for each action that the pane knows, and the functions' namespace", () => {
    expect(named("FunctionName").map(textOf)).toEqual([...RIBBON_ACTIONS]);
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="SEAT" />');
    const labels = RIBBON_ACTIONS.map(
      (action) => new RegExp(`id="${action}.Label" DefaultValue="(.*?)"`).exec(xml)![1],
    );
    expect(labels).toEqual(["日报", "月报", "质检", "查数"]);
  });

  it("refers only to pictures that exist, and has the sizes of every button", () => {
    const pictures = [...xml.matchAll(/\/assets\/([^"]+)"/g)].map(([, picture]) => picture!);
    expect(pictures.filter((picture) => !ICONS.some((icon) => icon.picture === picture))).toEqual([]);
    for (const icon of named("Icon").slice(0)) {
      const sizes = icon.children.map(({ attributes }) => attributes.get("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("has a version of four numbers", () => {
    expect(textOf(named("Version")[0]!)).toBe("1.2.3.0");
  });
});

describe("the pictures", () => {
  it.each(ICONS)("$picture is a PNG of $size by $size, and its drawing is kept", ({ picture, drawing, size }) => {
    const bytes = readFileSync(`assets/${picture}`);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    expect(existsSync(`assets/svg/${drawing}`)).toBe(true);
  });
});

describe("the address of a server", () => {
  it("may end in slashes", () => {
    expect(readBaseAddress(" https://Server:8443/seatledger// ")).toBe("https://server:8443/seatledger");
  });

  it.each([
    ["server/seatledger", "不是网址"],
    ["http://server/seatledger", "不是 https 网址"],
    ["https://me@server/", "带有用户名"],
    ["https://server/?a=1", "带有 ? 或 #"],
    [`https://server/${"a".repeat(2000)}`, "太长"],
  ])("cannot be one that Excel refuses (%#)", (text, why) => {
    expect(() => readBaseAddress(text)).toThrow(why);
  });
});

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function named(name: string): XmlElement[] {
  return all.filter((element) => element.name === name);
}

function find(name: string, type: string): XmlElement {
  return named(name).find(({ attributes }) => attributes.get("xsi:type") === type)!;
}

function namesIn({ children }: XmlElement): string[] {
  return children.map(({ name }) => name);
}

function textOf({ innerStart, innerEnd }: XmlElement): string {
  return xml.slice(innerStart, innerEnd);
}

function idsOf(kind: string): string[] {
  return named(`bt:${kind}`)[0]!.children.map(({ attributes }) => attributes.get("id")!);
}
