import type { Page } from "playwright-core";
import { audit } from "../support/browser/audit.ts";
import { BrowserFixture, bytesOf } from "../support/browser/browser-fixture.ts";
import { fileOf } from "../support/browser/odd-files.ts";
import { everything, openTab, press, selected } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";
import { readFigures } from "../support/browser/read-figures.ts";
import { drop, fileAt, madeSheets, open, save } from "../support/browser/standalone-driver.ts";
import { textOfDocx } from "../support/word.ts";

const fixture = BrowserFixture.use();
const NARROW = { viewport: { width: 320, height: 640 } };

async function openDoor(page: Page): Promise<void> {
  await open(page, await fileAt(BOOKS.sample));
  await openTab(page, "投诉·回访");
}

/** The first open complaint, unfolded; its number. */
async function unfoldFirst(page: Page): Promise<string> {
  await press(page, "看没办完的");
  const first = page.getByRole("region", { name: /^未结的投诉\(\d+\)$/ }).getByRole("button", { expanded: false });
  const id = await first.first().innerText();
  await first.first().click();
  return id;
}

/** Fills a follow-up of it in, as far as its row. */
async function draftFollowUp(page: Page, id: string, says: string): Promise<void> {
  await press(page, `记一次跟踪 ${id}`);
  const form = page.getByRole("group", { name: `记一次跟踪 ${id}` });
  await form.getByLabel(/^跟踪时间/).fill("2025-11-01T09:30");
  await form.getByLabel("跟踪人").fill("孙七");
  await form.getByLabel(/^跟踪情况/).fill(says);
  await form.getByRole("button", { name: "看一眼再写" }).click();
}

async function confirm(page: Page, title: string): Promise<void> {
  await page.getByRole("dialog", { name: title }).getByRole("button", { name: "写入" }).click();
  await page.getByText(/^已写在 /).waitFor();
}

function historyOf(page: Page, id: string) {
  return page.getByRole("list", { name: `${id} 的经过` }).getByRole("listitem");
}

describe("投诉·回访 on the page", () => {
  it("makes the sample's last day in one click, and its document as a download", async () => {
    const page = await fixture.standalone();
    await press(page, "打开示例");
    await openTab(page, "投诉·回访");
    await press(page, "做投诉日汇总");
    await page.getByRole("button", { name: /^做出的工作表/ }).waitFor();
    expect(await madeSheets(page)).toEqual(
      expect.arrayContaining(["投诉明细", "投诉分类汇总", "投诉跟踪"].map((title) => `${title} 2025-10-31`)),
    );
    const { name, bytes } = await save(page, "下载投诉日报(Word)");
    expect(name).toBe("投诉日报 2025-10-31.docx");
    expect(textOfDocx(bytes)[0]).toBe("投诉日报");
    await page.getByText("已下载 投诉日报 2025-10-31.docx").waitFor();
  });

  it("shows what is late first, each complaint with its history", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    const id = await unfoldFirst(page);
    const items = page.getByRole("region", { name: /^未结的投诉/ }).getByRole("listitem");
    expect(await items.first().innerText()).toMatch(/超时[\s\S]*下一步:.+已超 [\d.]+ (天|小时)/);
    expect(await historyOf(page, id).first().innerText()).toMatch(/^\d{4}-\d\d-\d\d.* 受理/);
  });

  it("sees to what is opened afterwards, too", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    await press(page, "看没办完的");
    const open = page.getByRole("heading", { name: /^未结的投诉\(\d+\)$/ });
    const before = Number(/\d+/.exec(await open.innerText())![0]);
    const more = "投诉编号,受理时间,投诉内容\nX1,2025-10-31 10:00,乱扣费\n";
    await drop(page, fileOf("补登投诉.csv", Buffer.from(more)));
    await page.getByRole("heading", { name: `未结的投诉(${before + 1})` }).waitFor();
  });

  it("writes a follow-up down once, shows it, undoes it, and saves the file with it", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    const id = await unfoldFirst(page);
    const before = await historyOf(page, id).count();
    await draftFollowUp(page, id, "客户同意退费");
    await confirm(page, "写进跟踪记录?");
    const row = historyOf(page, id).filter({ hasText: "客户同意退费" });
    await row.filter({ hasText: "2025-11-01 09:30 跟踪 · 孙七" }).waitFor();
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(`记一次跟踪 ${id}`);
    await draftFollowUp(page, id, "客户同意退费");
    await page.getByText(/^“跟踪记录”第 \d+ 行已经是这一条,没有再写。$/).waitFor();
    const { bytes } = await save(page, "保存改过的 示例.xlsx");
    const cells = Object.values(readFigures(bytes, "text")["跟踪记录"]!);
    expect(cells.filter((text) => text === "客户同意退费")).toHaveLength(1);
    await press(page, "不记了");
    await press(page, "恢复上一次");
    await page.getByText(/^上一次已撤回/).waitFor();
    await row.waitFor({ state: "detached" });
    expect(await historyOf(page, id).count()).toBe(before);
  });

  it("takes a row back where it is said that it was written, and writes it again", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    const id = await unfoldFirst(page);
    for (let time = 0; time < 2; time++) {
      await draftFollowUp(page, id, "客户同意退费");
      await confirm(page, "写进跟踪记录?");
      await press(page, "撤回");
      await page.getByText(/^上一次已撤回/).waitFor();
    }
  });

  it("writes nothing when the row is not confirmed, or is none", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    const id = await unfoldFirst(page);
    await draftFollowUp(page, id, "客户同意退费");
    await page.getByRole("dialog").getByRole("button", { name: "不写" }).click();
    const form = page.getByRole("group", { name: `记一次跟踪 ${id}` });
    await form.getByLabel("下次跟踪时间").fill("2025-10-30T08:00");
    await form.getByRole("button", { name: "看一眼再写" }).click();
    await page
      .getByText("“下次跟踪时间”2025-10-30 08:00 早于“跟踪时间”2025-11-01 09:30,没有写入。请改时间。")
      .waitFor();
    expect(await form.getByLabel(/^跟踪情况/).inputValue()).toBe("客户同意退费");
    expect(await page.getByRole("button", { name: /^保存改过的/ }).count()).toBe(0);
  });

  it("lists a number that is not to be called any more, and says when it is listed already", async () => {
    const page = await fixture.standalone();
    await openDoor(page);
    for (let time = 0; time < 2; time++) {
      await press(page, "手工加一个号码");
      const form = page.getByRole("group", { name: "加入黑名单" });
      await form.getByRole("textbox", { name: /^号码/ }).fill("139 0000 7777");
      await form.getByRole("button", { name: "看一眼再写" }).click();
      if (time > 0) continue;
      await page.getByRole("dialog").getByText("13900007777").waitFor();
      await confirm(page, "写进黑名单?");
    }
    await page.getByText(/^13900007777 自 2025-10-10 起已在名单里\(“黑名单”第 \d+ 行\),没有再写。$/).waitFor();
  });

  it.each(["light", "dark"] as const)(
    "has nothing serious for axe with a form open, on 320 pixels, %s",
    async (look) => {
      const page = await fixture.standalone({ screen: { ...NARROW, colorScheme: look } });
      await openDoor(page);
      const id = await unfoldFirst(page);
      await press(page, `记一次回访 ${id}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([...(await audit(page)), overflow]).toEqual([0]);
    },
  );
});

describe("投诉·回访 in Excel", () => {
  it("writes a callback into its sheet and nothing else, until it is taken back", async () => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.sample) });
    await openTab(page, "投诉·回访");
    const id = await unfoldFirst(page);
    await historyOf(page, id).first().getByRole("button").click();
    await selected(page, /投诉登记!\d+/.exec(await historyOf(page, id).first().innerText())![0].replace("!", "!A"));
    const before = await everything(page);
    await press(page, `记一次回访 ${id}`);
    const form = page.getByRole("group", { name: `记一次回访 ${id}` });
    await form.getByRole("combobox", { name: /^回访结果/ }).selectOption("成功");
    await form.getByRole("button", { name: "看一眼再写" }).click();
    await confirm(page, "写进回访记录?");
    const after = await everything(page);
    expect(after.filter((line) => !before.includes(line)).map((line) => line.split(" ")[0])).toEqual(["回访记录"]);
    await press(page, "撤回");
    await page.getByText(/^上一次已撤回/).waitFor();
    expect(await everything(page)).toEqual(before);
  });
});
