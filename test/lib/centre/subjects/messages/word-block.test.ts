import { messageWords } from "../../../../../src/lib/centre/subjects/messages/word-block.ts";
import { readDefinitions } from "../../../../../src/lib/definition/read-definitions.ts";
import { rowsOf, vocabulary } from "../../../definition/rows.ts";

function read(item: string | number, value: string) {
  return readDefinitions(rowsOf([["短信口径", item, value]]), vocabulary).of(messageWords);
}

describe("短信口径", () => {
  it.each([
    ["不想要", "退订 包含", "不想要 unsubscribe within"],
    ["ok", "业务回复 全字", "OK reply whole"],
    ["话 费!", "投诉", "话费 complaint within"],
    ["收到", "致谢  全字", "收到 thanks whole"],
    ["几点", "咨询 全字", "几点 enquiry whole"],
    ["退费", "咨询", "退费 enquiry within"],
    [9, "退订 全字", "9 unsubscribe whole"],
  ])("gives %j by %s its class and match, folded as messages are", (item, value, told) => {
    const [word, ...meaning] = told.split(" ");
    expect(read(item, value).get(word!)).toEqual(meaning);
  });

  it.each([
    ["待人工", "请写类别与比法,如“退订 包含”。"],
    ["退订 开头", "请写类别与比法,如“退订 包含”。"],
    ["退订 包含 全字", "请写类别与比法,如“退订 包含”。"],
    ["业务回应", "请写类别与比法,如“退订 包含”。可填:退订、投诉、咨询、业务回复、致谢(最接近:业务回复)。"],
  ])("refuses %s with a sentence", (value, sentence) => {
    expect(() => read("不想要", value)).toThrow(`口径!C2:“短信口径·不想要”不能是“${value}”。${sentence}`);
  });

  it.each(["。", "~ !"])("refuses %s, which is nothing once messages are folded and would hit them all", (item) => {
    expect(() => read(item, "退订")).toThrow(`口径!B2:“${item}”只有标点,不能用来判断短信。请写一个词。`);
  });

  it("refuses one word of two classes", () => {
    const rows = rowsOf([
      ["短信口径", "OK", "业务回复 全字"],
      ["短信口径", "ok", "致谢"],
    ]);
    expect(() => readDefinitions(rows, vocabulary)).toThrow("ok");
  });

  it("says on sheets which words are not as from the start", () => {
    expect(messageWords.describe(read("ok", "业务回复 全字"))).toEqual(["短信用词(非默认):OK=业务回复 全字"]);
    expect(messageWords.describe(read("好", "业务回复 全字"))).toEqual([]);
    expect(messageWords.rows(read("好", "业务回复 包含"))).toEqual([["短信口径", "好", "业务回复 包含", null, null]]);
  });
});
