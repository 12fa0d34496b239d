import { spawnSync } from "node:child_process";

const COMMANDS = [
  ["soffice", "--version", "libreoffice-calc-nogui libreoffice-writer-nogui"],
  ["pdftoppm", "-v", "poppler-utils"],
] as const;

for (const [command, flag, debianPackage] of COMMANDS) {
  if (spawnSync(command, [flag]).status !== 0) {
    console.error(
      `test:office opens the written workbooks in LibreOffice, but \`${command}\` does not run here. ` +
        `Install it (Debian: apt-get install ${debianPackage}) or run \`npm test\`, which does without.`,
    );
    process.exitCode = 1;
  }
}
