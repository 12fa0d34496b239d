import { isSetSupported, type Profile } from "./profile.ts";

/** What the add-in did to its surroundings, for tests to look at. */
export interface OfficeTraces {
  /** Ribbon commands by the id they were associated with. */
  readonly actions: Map<string, (event: unknown) => unknown>;
  isPaneShown: boolean;
  startupBehavior: string;
  /** What lies in the file beside the workbook, see `Office.context.document.settings`. */
  readonly documentSettings: Map<string, unknown>;
}

export interface OfficeOptions {
  readonly profile: Profile;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

const THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};

/** The `Office` global, as far as it has to do with where the add-in runs. */
export function makeOffice(options: OfficeOptions, traces: OfficeTraces): typeof Office {
  const { profile } = options;
  const place = { host: "Excel", platform: profile.platform };
  const office = {
    context: {
      ...place,
      displayLanguage: options.displayLanguage,
      contentLanguage: options.contentLanguage,
      diagnostics: { ...place, version: "16.0.20000.10000" },
      officeTheme: THEME,
      partitionKey: undefined,
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          isSetSupported(profile, name, version === undefined ? undefined : String(version)),
      },
      document: { mode: "readWrite", url: "", settings: documentSettings(traces.documentSettings) },
    },
    onReady: async (callback?: (place: object) => unknown) => {
      await Promise.resolve();
      await callback?.(place);
      return place;
    },
    actions: {
      associate: (id: string, action: (event: unknown) => unknown) => {
        traces.actions.set(id, action);
      },
    },
    addin: addin(traces),
    ...ENUMS,
  };
  return office as unknown as typeof Office;
}

const ENUMS = {
  HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" },
  PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS", Android: "Android" },
  StartupBehavior: { none: "none", load: "load" },
  VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
};

function addin(traces: OfficeTraces) {
  return {
    showAsTaskpane: () => settle(() => (traces.isPaneShown = true)),
    hide: () => settle(() => (traces.isPaneShown = false)),
    setStartupBehavior: (behavior: string) => settle(() => (traces.startupBehavior = behavior)),
    getStartupBehavior: () => Promise.resolve(traces.startupBehavior),
    onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

function settle(change: () => void): Promise<void> {
  change();
  return Promise.resolve();
}

/** Kept in memory until they are saved. */
function documentSettings(saved: Map<string, unknown>) {
  const held = new Map(saved);
  return {
    get: (key: string) => held.get(key) ?? null,
    set: (key: string, value: unknown) => void held.set(key, value),
    remove: (key: string) => void held.delete(key),
    saveAsync: (callback?: (result: { status: string }) => void) => {
      saved.clear();
      for (const [key, value] of held) saved.set(key, value);
      setTimeout(() => callback?.({ status: "succeeded" }), 0);
    },
  };
}
