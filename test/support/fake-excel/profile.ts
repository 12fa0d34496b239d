/** An Excel that people have: what it is called, what it can do, and where it gives up. */
export interface Profile {
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** By requirement set, its latest version here. */
  readonly sets: Readonly<Record<string, string>>;
  /** The most JSON bytes of one request or one response. */
  readonly payloadLimitBytes: number | null;
}

export type ProfileName = "web" | "win365" | "ltsc2021" | "ltsc2024" | "mac";

const MEGABYTE = 1024 * 1024;
const EVERYWHERE = { DelayForCellEdit: "1.1", DialogApi: "1.2", SharedRuntime: "1.1" };
const SUBSCRIPTION = { ...EVERYWHERE, CustomFunctionsRuntime: "1.5", KeyboardShortcuts: "1.1", RibbonApi: "1.2" };
const PERPETUAL = { ...EVERYWHERE, CustomFunctionsRuntime: "1.3", RibbonApi: "1.2" };

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  web: {
    platform: "OfficeOnline",
    sets: { ...SUBSCRIPTION, ExcelApi: "1.21", ExcelApiOnline: "1.1" },
    payloadLimitBytes: 5 * MEGABYTE,
  },
  win365: { platform: "PC", sets: { ...SUBSCRIPTION, ExcelApi: "1.21" }, payloadLimitBytes: null },
  ltsc2021: { platform: "PC", sets: { ...PERPETUAL, ExcelApi: "1.14" }, payloadLimitBytes: null },
  ltsc2024: { platform: "PC", sets: { ...PERPETUAL, ExcelApi: "1.17" }, payloadLimitBytes: null },
  mac: { platform: "Mac", sets: { ...SUBSCRIPTION, ExcelApi: "1.14" }, payloadLimitBytes: null },
};

export function isSetSupported(profile: Profile, name: string, version = "1.1"): boolean {
  const latest = profile.sets[name];
  return latest !== undefined && compareVersions(latest, version) >= 0;
}

/** Whether what the add-in does can be undone at all: not before ExcelApi 1.19, so never on LTSC. */
export function isUndoSupported(profile: Profile): boolean {
  return isSetSupported(profile, "ExcelApi", "1.19");
}

/** `1.10` is later than `1.9`. */
function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
