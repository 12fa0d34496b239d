import type { Page } from "playwright-core";

/** Presses a button of this exact name. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

/** Opens a page of the pane. */
export function openTab(page: Page, name: string): Promise<void> {
  return page.getByRole("tab", { name, exact: true }).click();
}

/** Presses what makes sheets and waits until they are listed. */
export async function make(page: Page, name: string): Promise<void> {
  await press(page, name);
  await page.getByRole("button", { name: /^(做出的工作表|Sheets made)/ }).waitFor();
}

/** Makes the sheets of 2025-10-09, whichever day is proposed. */
export async function makeYesterday(page: Page): Promise<void> {
  await press(page, "昨天");
  await make(page, "做日报");
}

/** The sheets that can be seen: what a run replaced is kept in hidden ones. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    globalThis.excelInPage.book.sheets.filter((sheet) => sheet.visibility === "Visible").map(({ name }) => name),
  );
}

/** Somebody selects a cell with the mouse. */
export async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name, address]) => globalThis.excelInPage.select(name!, address!), [sheet, cell]);
}

/** What stands in every cell of every sheet, as a digest a sheet. */
export function everything(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const digests = globalThis.excelInPage.book.sheets.map(async ({ name, cells, visibility }) => {
      const values = Array.from(cells.values, (row) => Object.entries(row ?? []).filter(([, value]) => value !== null));
      const used = values.slice(0, values.findLastIndex((row) => row.length > 0) + 1);
      const held = new TextEncoder().encode(JSON.stringify([visibility, used, [...cells.formulas]]));
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", held));
      return `${name} ${btoa(String.fromCharCode(...digest))}`;
    });
    return Promise.all(digests);
  });
}

/** Waits until the cell is the selected one. */
export async function selected(page: Page, cell: string): Promise<void> {
  await page.waitForFunction((wanted) => globalThis.excelInPage.book.selection.replaceAll("'", "") === wanted, cell);
}
