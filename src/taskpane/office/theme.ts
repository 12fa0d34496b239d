import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The pane's looks: the system's contrast colours before Office's dark theme before light. */
export function chooseTheme(office: { isDark: boolean; isForced: boolean }): Theme {
  if (office.isForced) return teamsHighContrastTheme;
  return office.isDark ? webDarkTheme : webLightTheme;
}

/** Whether a background such as `#1f1f1f` is a dark one; one that cannot be read is not. */
export function isDarkColour(background: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red! * 0.3 + green! * 0.59 + blue! * 0.11 < 128;
}

/** The theme that Office shows itself in; the web says none, and is light. */
export function officeTheme(): Theme {
  const { officeTheme: shown } = Office.context as { officeTheme?: Office.OfficeTheme };
  const isDark = shown?.isDarkTheme ?? isDarkColour(shown?.bodyBackgroundColor ?? "");
  return chooseTheme({ isDark, isForced: window.matchMedia("(forced-colors: active)").matches });
}
