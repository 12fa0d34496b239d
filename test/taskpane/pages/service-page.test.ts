import { createElement } from "react";
import { serviceDesk } from "../../../src/lib/centre/asking/service-desk.ts";
import { ComplaintHistory } from "../../../src/taskpane/pages/service/complaint-history.tsx";
import { ComplaintItem } from "../../../src/taskpane/pages/service/complaint-item.tsx";
import { ComplaintList } from "../../../src/taskpane/pages/service/complaint-list.tsx";
import { DeskView } from "../../../src/taskpane/pages/service/desk-view.tsx";
import { RowForm, type RowWriting } from "../../../src/taskpane/pages/service/row-form.tsx";
import { ServicePage } from "../../../src/taskpane/pages/service/service-page.tsx";
import type { Language } from "../../../src/taskpane/words/words.ts";
import { centreOf } from "../../support/centre.ts";
import { pagePropsIn, rendered } from "../page-props.ts";

const now = new Date(2025, 9, 10);
const writing: RowWriting = { form: null, setForm: () => undefined, by: "孙七", ask: () => undefined };

const SHEETS = {
  投诉: `
    投诉编号 | 受理时间         | 客户号码    | 业务   | 投诉内容 | 处理人 | 派发时间         | 处理完成时间
    T1       | 2025-10-01 09:00 | 13800000001 | 手机报 | 乱扣费   | 王五   | 2025-10-01 09:30 |
    T2       | 2025-10-09 10:00 |             |        | 没订过   |        |                  |
    T3       | 2025-10-05 08:00 | 13800000003 | 手机报 | 态度     | 赵六   | 2025-10-05 08:10 | 2025-10-05 10:00`,
  跟踪记录: `
    投诉编号 | 跟踪时间         | 跟踪人 | 跟踪情况   | 下次跟踪时间
    T1       | 2025-10-02 15:00 | 孙七   | 客户要退费 | 2025-10-03 09:00`,
  上行短信: "接收时间 | 号码 | 短信内容\n2025-10-07 10:00 | 13800000007 | 别打了",
};

const deskOf = async () => serviceDesk(await centreOf(SHEETS), "2025-10-09 12:00");
const propsIn = (language: Language) => ({ ...pagePropsIn(language), writing });

async function complaint(id: string) {
  const { open } = await deskOf();
  return open!.find((one) => one.id === id)!;
}

describe("the page of complaints and callbacks", () => {
  it("offers the day's bundle and its document, and the desk as of when one likes", () => {
    const { markup, text } = rendered(createElement(ServicePage, { ...pagePropsIn("zh"), now }));
    for (const said of ["做投诉日汇总", "下载投诉日报(Word)", "看没办完的", "数据的最后时刻", "手工加一个号码"])
      expect(text).toContain(said);
    expect(markup).toContain('value="2025-10-09"');
  });

  it("shows what is open, what is to be called, and numbers not to be dialled any more", async () => {
    const desk = await deskOf();
    const { text } = rendered(createElement(DeskView, { ...propsIn("zh"), desk }));
    for (const said of ["截至 2025-10-09 12:00", "未结的投诉(2)", "已结、还要回访的(1)", "建议列入的号码(1)"])
      expect(text).toContain(said);
    expect(text).toContain("13800000007 · 2025-10-07 短信 上行短信!2 加入");
  });

  it("says that there are no complaints where their table is missing", async () => {
    const desk = serviceDesk(await centreOf({ 上行短信: SHEETS.上行短信 }), "2025-10-09");
    expect(rendered(createElement(DeskView, { ...propsIn("zh"), desk })).text).toContain("没有“投诉”表。");
  });
});

describe("a complaint's row", () => {
  const itemOf = async (id: string, language: Language, isOpen = false) =>
    rendered(
      createElement(ComplaintItem, {
        ...propsIn(language),
        complaint: await complaint(id),
        isOpen,
        toggle: () => undefined,
      }),
    );

  it("says who, how old, what must not be overlooked and what is next, days where it is long over", async () => {
    const { text } = await itemOf("T1", "zh");
    expect(text).toContain(
      "T1 今日未跟踪 超时 受理 2025-10-01 09:00 · 138****0001 · 手机报 · 处理人 王五 · 已过 8 天 下一步:跟踪,最迟 2025-10-03 09:00 · 已超 6.1 天",
    );
    expect((await itemOf("T1", "en")).text).toContain("Next: follow-up, by 2025-10-03 09:00 · 6.1 days over");
  });

  it("says hours where it is over since this morning, and that nobody has it", async () => {
    const { text } = await itemOf("T2", "zh");
    expect(text).toContain("没有写处理人");
    expect(text).toContain("下一步:派发,最迟 2025-10-09 11:00 · 已超 1 小时");
  });

  it("opens to its history and to what may be written down of it", async () => {
    const { markup, text } = await itemOf("T1", "zh", true);
    expect(markup).toContain('aria-expanded="true"');
    for (const way of ["记一次跟踪 T1", "记一次回访 T1", "加入黑名单 T1"])
      expect(markup).toContain(`aria-label="${way}"`);
    expect(text).toContain("2025-10-02 15:00 跟踪 · 孙七 跟踪记录!2 客户要退费 约好 2025-10-03 09:00 再联系");
  });

  it("tells its history as a list in the order of time, each with the way to its row", async () => {
    const props = { ...pagePropsIn("en"), complaint: await complaint("T1") };
    const { markup, text } = rendered(createElement(ComplaintHistory, props));
    expect(markup).toMatch(/^<ol[^>]*aria-label="History of T1"/);
    expect(text.indexOf("received")).toBeLessThan(text.indexOf("dispatched"));
    expect(markup).toMatch(/<button[^>]*>.*投诉!2.*<\/button>/);
  });
});

describe("a list of complaints", () => {
  it("shows twenty at once, and says how many more there are", async () => {
    const one = await complaint("T1");
    const complaints = Array.from({ length: 33 }, (_, place) => ({ ...one, id: `T${place + 100}` }));
    const props = { ...propsIn("zh"), complaints, title: (count: number) => `未结(${count})`, none: "没有" };
    const { text } = rendered(createElement(ComplaintList, props));
    expect(text.match(/T\d{3}/g)).toHaveLength(20);
    expect(text).toContain("未结(33)");
    expect(text).toContain("再看 13 条");
  });
});

describe("a form for a row", () => {
  const form = { register: "followUps", of: "T1", told: { complaintId: "T1" } } as const;

  it("has the fields of the sheet, those that are needed marked, and who wrote the last one", () => {
    const { markup, text } = rendered(createElement(RowForm, { ...propsIn("zh"), form }));
    expect(markup).toMatch(/^<div[^>]*role="group"[^>]*aria-label="记一次跟踪 T1"/);
    expect(text).toContain("跟踪时间 * 跟踪人 跟踪情况 * 下次跟踪时间 看一眼再写 不记了");
    expect(markup).toContain('value="孙七"');
  });

  it("cannot be asked for while something that is needed is blank", () => {
    const { markup } = rendered(createElement(RowForm, { ...propsIn("en"), form }));
    expect(markup).toMatch(/<button[^>]*disabled=""[^>]*>See the row first<\/button>/);
    const told = { complaintId: "T1", content: "同意退费" };
    const filled = rendered(createElement(RowForm, { ...propsIn("en"), form: { ...form, told } }));
    expect(filled.markup).not.toMatch(/disabled=""/);
  });
});
