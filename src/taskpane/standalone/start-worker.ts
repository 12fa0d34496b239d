import { wrap, type Remote } from "comlink";
import { UserError } from "../../lib/problem.ts";
import type { StandaloneWorker } from "./standalone-worker.ts";

/** The worker in a thread of its own, and a promise that rejects when that thread ends. */
export function startWorker(): { readonly worker: Remote<StandaloneWorker>; readonly crashed: Promise<never> } {
  const thread = new Worker(new URL("./worker.ts", import.meta.url), { name: "seatledger" });
  const crashed = new Promise<never>((_resolve, reject) => {
    thread.addEventListener("error", () =>
      reject(new UserError("后台的计算意外停止,可能是内存不足。请刷新页面,文件多时分几次打开。")),
    );
  });
  crashed.catch(() => undefined);
  return { worker: wrap<StandaloneWorker>(thread), crashed };
}
