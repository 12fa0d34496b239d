// Draws assets/*.png from assets/svg with Chromium, which must be on the path: `npm run icons`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ICONS, type Icon } from "./manifest/icons.ts";

const folder = mkdtempSync(path.join(tmpdir(), "seatledger-icons-"));
try {
  ICONS.forEach(draw);
} finally {
  rmSync(folder, { recursive: true });
}

function draw({ picture, drawing, size }: Icon): void {
  const page = path.join(folder, drawing);
  const svg = readFileSync(path.join("assets", "svg", drawing), "utf8");
  writeFileSync(page, svg.replace("<svg ", `<svg width="${size}" height="${size}" `));
  const target = path.resolve("assets", picture);
  const looks = ["--headless", "--no-sandbox", "--hide-scrollbars", "--default-background-color=00000000"];
  const words = [...looks, `--window-size=${size},${size}`, `--screenshot=${target}`, pathToFileURL(page).href];
  const { status, error } = spawnSync("chromium", words, { stdio: "ignore" });
  if (status !== 0) throw new Error(`chromium did not draw ${picture}: ${error?.message ?? `exit ${String(status)}`}`);
  console.log(`assets/${picture}`);
}
