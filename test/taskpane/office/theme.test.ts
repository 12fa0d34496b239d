import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { chooseTheme, isDarkColour } from "../../../src/taskpane/office/theme.ts";

describe("the theme", () => {
  it("is the system's contrast before Office's dark or light", () => {
    expect(chooseTheme({ isDark: true, isForced: true })).toBe(teamsHighContrastTheme);
    expect(chooseTheme({ isDark: true, isForced: false })).toBe(webDarkTheme);
    expect(chooseTheme({ isDark: false, isForced: false })).toBe(webLightTheme);
  });

  it.each([
    ["#1f1f1f", true],
    ["#0A0A0A", true],
    ["#F5F5F5", false],
    ["FFFFFF", false],
    ["#217346", true],
    ["", false],
  ])("takes a background of %s as dark: %s", (background, isDark) => {
    expect(isDarkColour(background)).toBe(isDark);
  });
});
