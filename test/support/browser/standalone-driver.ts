import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { type DroppedFile, fileOf } from "./odd-files.ts";
import { press } from "./pane-driver.ts";

/** A workbook of places.ts as somebody would drop it. */
export async function fileAt(file: string): Promise<DroppedFile> {
  return fileOf(path.basename(file), await readFile(file));
}

/** Drops files on the page, all at once. */
export async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, buffer }) => ({ name, content: buffer.toString("base64") }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of dropped) {
      const bytes = Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, plain);
}

/** Drops files and waits until it is said what was recognised in them. */
export async function open(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  await drop(page, ...files);
  await page.getByRole("button", { name: /^(认出的表|Tables recognised)/ }).waitFor();
}

/** Chooses files from the disk, as large as they may be, and waits likewise. */
export async function choose(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles([...paths]);
  await page.getByRole("button", { name: /^(认出的表|Tables recognised)/ }).waitFor();
}

/** Presses what saves, and gives what was saved with the name it was saved under. */
export async function save(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, button)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The sheets made, as the tabs over them say. */
export function madeSheets(page: Page): Promise<string[]> {
  return page.getByRole("tablist", { name: "做出的报表" }).getByRole("tab").allInnerTexts();
}

/** What the sheet on show has in each cell that is in view, as text by address. */
export async function shownCells(page: Page): Promise<Record<string, string>> {
  await page.locator("[role=gridcell] .text").first().waitFor();
  const cells = page.getByRole("grid").locator("[role=gridcell][id], [role=columnheader][id]");
  const shown = await cells.evaluateAll((all) =>
    all.map((cell) => [cell.id, (cell as HTMLElement).innerText] as const),
  );
  return Object.fromEntries(shown.filter(([, text]) => text !== ""));
}
