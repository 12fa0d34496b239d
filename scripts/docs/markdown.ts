/** Tells whoever opens a page that it is not the place to change it. */
export const ORIGIN = "<!-- Written by `npm run docs` from the declarations in src/lib/centre; change those. -->";

/** A table in Markdown; bars within cells are escaped. */
export function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headers, headers.map(() => "---"), ...rows].map(lineOf).join("\n");
}

export function codeOf(text: string): string {
  return `\`${text}\``;
}

/** Blocks with a blank line between them. */
export function pageOf(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
