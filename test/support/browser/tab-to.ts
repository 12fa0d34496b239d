import type { Page } from "playwright-core";

/** More than any page has to be walked through. */
const MOST_STOPS = 150;

/** Presses Tab until what bears the name has the focus. Throws when it never comes, or passed a stop nobody could see. */
export async function tabTo(page: Page, name: string): Promise<void> {
  await page.evaluate(noteLook);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const unseen = await page.evaluate(noteLook);
    if (unseen !== null) throw new Error(`The focus could not be seen on ${unseen}.`);
    if ((await page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())) === name) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

declare global {
  /** What had the focus before, with its look while it had. */
  var lastStop: { element: Element; look: string } | undefined;
}

/** Notes how what has the focus looks; gives what had it before, if that looks without it as it did with it. */
function noteLook(): string | null {
  const lookOf = (element: Element) => {
    const looks = [element, element.parentElement ?? element].flatMap((one) =>
      ["", "::before", "::after"].map((part) => {
        const { outline, boxShadow, border, transform, textDecoration } = getComputedStyle(one, part);
        return [outline, boxShadow, border, transform, textDecoration].join();
      }),
    );
    return looks.join("\n");
  };
  const element = document.activeElement ?? document.body;
  const before = globalThis.lastStop;
  // A field of several parts, such as a date, keeps the focus for several stops.
  const isLeft = before?.element.isConnected && before.element !== element;
  const isUnseen = isLeft && lookOf(before.element) === before.look;
  globalThis.lastStop = element === document.body ? undefined : { element, look: lookOf(element) };
  return isUnseen ? before.element.outerHTML.slice(0, 200) : null;
}
