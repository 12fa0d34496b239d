import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ICON_SIZES } from "../manifest/icons.ts";

export const APP_MANIFEST = "manifest.webmanifest";

const LEAST_ICON = 48;

/** Writes what a browser needs to know to install the page. */
export function writeAppManifest(folder: string): void {
  const icons = ICON_SIZES.filter((size) => size >= LEAST_ICON).map((size) => ({
    src: `assets/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  }));
  const manifest = {
    id: "seatledger",
    name: "坐席台账 SeatLedger",
    short_name: "坐席台账",
    description: "外呼中心的日报、月报、质检和评扣,在浏览器里从工作簿算出,不上传任何数据。",
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#1f4e5f",
    icons: [...icons, { src: "assets/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
  cpSync("assets/svg/icon.svg", path.join(folder, "assets", "icon.svg"));
  writeFileSync(path.join(folder, APP_MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}
