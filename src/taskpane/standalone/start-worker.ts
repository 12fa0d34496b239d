import { wrap, type Remote } from "comlink";
import { UserError } from "../../lib/problem.ts";
import type { PageWork } from "./standalone-worker.ts";

/** The page's work in a thread of its own, and a promise that rejects when that thread ends. */
export function startWork(): { readonly work: Remote<PageWork>; readonly died: Promise<never> } {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "seatledger" });
  const died = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", () =>
      reject(new UserError("后台的计算意外停止,可能是内存不足。请刷新页面,文件多时分几次打开。")),
    );
  });
  died.catch(() => undefined);
  return { work: wrap<PageWork>(worker), died };
}
