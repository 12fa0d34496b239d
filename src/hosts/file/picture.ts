import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { UserError } from "../../lib/problem.ts";

export type PictureForm = "pdf" | "png";

const run = promisify(execFile);
const LIMIT_MILLISECONDS = 180_000;
/** Sharp enough to be read on a telephone. */
const DOTS_PER_INCH = "150";

const OFFICES = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
const NO_OFFICE =
  "做图片要用 LibreOffice,这台机器上没有找到。请安装它(Debian、Ubuntu:apt-get install libreoffice-calc-nogui;其他系统见 libreoffice.org),或不用 --picture。";
const NO_PDFTOPPM =
  "做 PNG 还要用 pdftoppm,这台机器上没有找到。请安装 poppler-utils(Debian、Ubuntu:apt-get install poppler-utils),或写成 .pdf。";

/** Prints a workbook's sheets with LibreOffice: a PDF of all, or a PNG for each page. Throws a UserError without it. */
export async function drawWorkbook(
  workbook: Uint8Array,
  { form, signal }: { form: PictureForm; signal?: AbortSignal },
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "seatledger-picture-"));
  try {
    await writeFile(path.join(folder, "book.xlsx"), workbook);
    const workspace = { folder, options: { timeout: LIMIT_MILLISECONDS, ...(signal && { signal }) } };
    await printPdf(workspace);
    return form === "pdf" ? [await readFile(path.join(folder, "book.pdf"))] : await drawPages(workspace);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Workspace {
  readonly folder: string;
  readonly options: { readonly timeout: number; readonly signal?: AbortSignal };
}

/** In a profile of its own, so that an open LibreOffice is neither needed nor disturbed. */
async function printPdf({ folder, options }: Workspace): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder];
  const wasFound = await runFirst(OFFICES, [...words, path.join(folder, "book.xlsx")], options);
  if (!wasFound) throw new UserError(NO_OFFICE);
  if (!(await readdir(folder)).includes("book.pdf")) throw failed("LibreOffice 没有写出 PDF");
}

async function drawPages({ folder, options }: Workspace): Promise<Uint8Array[]> {
  const words = ["-png", "-r", DOTS_PER_INCH, path.join(folder, "book.pdf"), path.join(folder, "page")];
  if (!(await runFirst(["pdftoppm"], words, options))) throw new UserError(NO_PDFTOPPM);
  const pages = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name)).sort();
  return Promise.all(pages.map((name) => readFile(path.join(folder, name))));
}

/** Runs the first of these programs that is there; false when none is. */
async function runFirst(
  programs: readonly string[],
  words: readonly string[],
  options: Workspace["options"],
): Promise<boolean> {
  for (const program of programs) {
    try {
      await run(program, words, options);
      return true;
    } catch (error) {
      if (options.signal?.aborted) throw error;
      if (!isMissing(error)) throw failed(error instanceof Error ? error.message : String(error));
    }
  }
  return false;
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "EACCES", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code));
}

function failed(told: string): UserError {
  return new UserError(`图片没有做成:${told.trim()}。请再试一次,或不用 --picture,在 Excel 里另存为 PDF。`);
}
