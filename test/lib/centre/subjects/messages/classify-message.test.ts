import fc from "fast-check";
import { messageClassifier } from "../../../../../src/lib/centre/subjects/messages/classify-message.ts";
import {
  defaultMessageWords,
  type MessageWords,
} from "../../../../../src/lib/centre/subjects/messages/message-words.ts";
import { foldMessage } from "../../../../../src/lib/centre/subjects/service-tables/fold-message.ts";

const WITHIN = "退订 退定 取消订阅 取消业务 拒绝接收 不想接收 别发 停止 勿扰 别打 不要打 不要再打 不要发 不要再发";
const COMPLAINTS =
  "投诉 举报 12321 12315 工信部 起诉 曝光 骗 骚扰 乱扣 多扣 扣费 没同意 未经同意 没开通过 谁开的 私自 退钱 退费 赔";

const classify = messageClassifier(defaultMessageWords);

/** `unsubscribe act 退订`: class, what it needs, and the word that hit. */
function told(content: string, words: MessageWords = defaultMessageWords): string {
  const { class: of, needs, word } = messageClassifier(words)(content);
  return `${of} ${needs} ${word}`;
}

describe("a message that wants out", () => {
  it.each(["TD", "T", "N", "R", "Q", "QX", "STOP", "0", "0000", "00000", "TTD"])("is %s and nothing else", (word) => {
    expect(told(word)).toBe(`unsubscribe act ${word}`);
    expect(told(`${word}1`)).toBe("unclear person null");
  });

  it.each(WITHIN.split(" "))("contains %s", (word) => {
    expect(told(`请${word}了`)).toBe(`unsubscribe act ${word}`);
  });

  it.each([
    ["ｔｄ", "TD"],
    [" q x 。", "QX"],
    ["Stop!!", "STOP"],
    ["退 订!", "退订"],
    ["退、订", "退订"],
    ["T,D~", "TD"],
  ])("is known as %j, whatever its case, width, white space and punctuation", (content, word) => {
    expect(told(content)).toBe(`unsubscribe act ${word}`);
  });

  it.each([
    ["TD,谢谢您", "TD"],
    ["多谢 TD", "TD"],
    ["谢了Q", "Q"],
    ["感谢,帮忙退订", "退订"],
  ])("may say thanks: %s", (content, word) => {
    expect(told(content)).toBe(`unsubscribe act ${word}`);
  });

  it("wants an answer where it asks something, and none for complaining", () => {
    expect(told("请问怎么退订")).toBe("unsubscribe answer 退订");
    expect(told("别打了行吗")).toBe("unsubscribe answer 别打");
    expect(told("退订,不退我就投诉")).toBe("unsubscribe act 退订");
  });
});

describe("a message", () => {
  it.each(COMPLAINTS.split(" "))("that contains %s complains", (word) => {
    expect(told(`你们${word}啊`)).toBe(`complaint answer ${word}`);
  });

  it.each(["吗", "怎么", "如何", "多少", "什么", "为什么", "请问", "查询", "几时", "回电", "联系我"])(
    "that contains %s asks",
    (word) => {
      expect(told(`电视${word}啊`)).toBe(`enquiry answer ${word}`);
    },
  );

  it("asks with a question mark of any width", () => {
    expect([told("?"), told("话费?"), told("??")]).toEqual([
      "enquiry answer ?",
      "enquiry answer ?",
      "enquiry answer ?",
    ]);
  });

  it.each(["是", "好", "好的", "同意", "1", "Y", "YES", "开通", "办理"])("that is %s alone replies", (word) => {
    expect(told(word)).toBe(`reply act ${word}`);
    expect(told(`${word.toLowerCase()},谢谢!`)).toBe(`reply act ${word}`);
    expect(told(`${word}嗯`)).toBe("unclear person null");
  });

  it("thanks in up to 8 characters, and is left to a person in 9", () => {
    expect(told("谢谢你们帮我办好")).toBe("thanks none 谢");
    expect(told("谢谢你们帮我办好了")).toBe("unclear person null");
    expect(told("谢谢,你们,帮我办好")).toBe("thanks none 谢");
  });

  it.each(["", "。。。", "~ ! ,", "......", "…"])("of punctuation alone, %j, is empty", (content) => {
    expect(told(content)).toBe("empty none null");
  });

  it.each(["在的", "001", "您好呀", "NT123", "TD号码"])(
    "that says nothing known, %s, is left to a person",
    (content) => {
      expect(told(content)).toBe("unclear person null");
    },
  );

  it("complains before it asks, and wants out before it complains", () => {
    expect(told("为什么乱扣我的钱")).toBe("complaint answer 乱扣");
    expect(told("骚扰,别打了")).toBe("unsubscribe act 别打");
  });

  it("is known by the first word in it, of several at one place by the longest", () => {
    expect(told("骗子,我去举报")).toBe("complaint answer 骗");
    expect(told("举报你们骗人")).toBe("complaint answer 举报");
    expect(told("为什么")).toBe("enquiry answer 为什么");
    expect(told("停止,退订")).toBe("unsubscribe act 停止");
  });
});

describe("a negated word", () => {
  it.each(["不", "没", "别", "勿"])("with %s before it is left to a person", (negation) => {
    for (const word of ["退订", "投诉", "开通", "取消"]) {
      expect(told(`我${negation}${word}了`)).toBe(`unclear person ${negation}${word}`);
    }
  });

  it("counts before everything but a word of the list that holds one itself", () => {
    expect(told("不退订,为什么扣费")).toBe("unclear person 不退订");
    expect(told("别退订,没开通过")).toBe("complaint answer 没开通过");
    expect(told("没开通过,勿扰")).toBe("complaint answer 没开通过");
  });

  it("is none where the negation does not stand straight before it", () => {
    expect(told("不想再收,退订")).toBe("unsubscribe act 退订");
    expect(told("不,退订")).toBe("unclear person 不退订");
  });
});

describe("a house's own words", () => {
  const own: MessageWords = new Map([
    ...defaultMessageWords,
    ["不要了", ["unsubscribe", "within"]],
    ["行", ["reply", "whole"]],
    ["帮我弄", ["reply", "within"]],
    ["乱扣", ["enquiry", "within"]],
    ["是", ["complaint", "whole"]],
    ["没取消掉", ["complaint", "within"]],
    ["知道", ["thanks", "whole"]],
    ["骗人", ["complaint", "within"]],
    ["几号", ["enquiry", "whole"]],
  ]);

  it.each([
    ["我不要了", "unsubscribe act 不要了"],
    ["不要了,怎么办", "unsubscribe answer 不要了"],
    ["行,谢谢", "reply act 行"],
    ["行不行", "unclear person null"],
    ["请帮我弄一下", "reply act 帮我弄"],
    ["帮我弄退订", "unsubscribe act 退订"],
    ["没取消掉", "complaint answer 没取消掉"],
    ["没取消", "unclear person 没取消"],
    ["知道", "thanks none 知道"],
    ["知道,谢谢", "thanks none 知道"],
    ["我知道", "unclear person null"],
    ["你们骗人", "complaint answer 骗人"],
    ["骗子还骗人", "complaint answer 骗"],
    ["几号", "enquiry answer 几号"],
    ["几号了", "unclear person null"],
  ])("make of %s %s", (content, expected) => {
    expect(told(content, own)).toBe(expected);
  });

  it("take a default word to another class and match", () => {
    expect([told("乱扣我的", own), told("骗子,乱扣我的", own)]).toEqual(["enquiry answer 乱扣", "complaint answer 骗"]);
    expect([told("是", own), told("是,谢谢", own), told("好", own)]).toEqual([
      "complaint answer 是",
      "complaint answer 是",
      "reply act 好",
    ]);
  });
});

describe("any message", () => {
  const piece = fc.constantFrom(
    "退订",
    "不",
    "没",
    "投诉",
    "TD",
    "谢谢",
    "为什么",
    "?",
    "好",
    "开通",
    "过",
    "0",
    "了",
    "手机",
    "多扣",
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

  it("is told the same in any dress", () => {
    const dress = fc.constantFrom<(one: string) => string>(
      (one) => one.toLowerCase(),
      (one) => [...one].join(" "),
      (one) => `${one}。!`,
      (one) =>
        [...one].map((char) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(""),
    );
    fc.assert(fc.property(text, dress, (one, dressed) => expect(told(dressed(one))).toBe(told(one))));
  });

  it("has the word that it is told by", () => {
    fc.assert(
      fc.property(text, (one) => {
        const { word } = classify(one);
        if (word !== null) expect(foldMessage(one)).toContain(word);
      }),
    );
  });

  it("that holds a negated word and no longer word of the list with it is never acted on", () => {
    fc.assert(
      fc.property(text, (one) => {
        const folded = foldMessage(one);
        if (/[不没](?:退订|投诉|开通)/.test(folded) && !folded.includes("没开通过"))
          expect(classify(one)).toMatchObject({ class: "unclear", needs: "person" });
      }),
    );
  });
});
