import { saveFile } from "../../hosts/file/save.ts";
import { writeTemplate } from "../../hosts/file/write-template.ts";
import { templateForms } from "../../lib/centre/sheets/template/template.ts";
import { type Command, Exit, textOption, UsageError } from "../command.ts";

export const template: Command = {
  usage: "template --out FILE [--force]",
  does: "写一个空的工作簿:每种表一张,有表头、批注和下拉清单,另有默认口径",
  options: { out: { type: "string" }, force: { type: "boolean" } },
  async run({ options }, terminal) {
    const target = textOption(options, "out");
    if (target === null) throw new UsageError("请用 --out 给出要写的文件,例如 --out 空表.xlsx。");
    const forms = templateForms();
    await saveFile(target, await writeTemplate(forms), { force: options["force"] === true });
    terminal.print(`${target}\n`);
    terminal.tell(`写好了 ${forms.length} 张空表:${forms.map(({ name }) => name).join("、")}。\n`);
    return Exit.done;
  },
};
