import { type Remote, wrap } from "comlink";
import { createRoot } from "react-dom/client";
import { UserError } from "../../lib/problem.ts";
import { keptLanguage } from "../office/kept-language.ts";
import { chooseLanguage } from "../words/words.ts";
import { StandaloneApp } from "./standalone-app.tsx";
import { StandaloneHost } from "./standalone-host.ts";
import type { StandaloneWorker } from "./standalone-worker.ts";
import "./standalone.css";

const { worker, crashed } = startWorker();
const host = new StandaloneHost(worker, crashed);
const language = chooseLanguage(keptLanguage(), navigator.language);
const wantsSample = new URLSearchParams(location.search).has("sample");
createRoot(document.getElementById("root")!).render(
  <StandaloneApp host={host} language={language} wantsSample={wantsSample} />,
);

// Only a finished build has the worker; without one it works as long as there is a network.
if (process.env["NODE_ENV"] === "production" && "serviceWorker" in navigator) {
  void navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
}

/** The worker in a thread of its own, and a promise that rejects when that thread ends. */
function startWorker(): { readonly worker: Remote<StandaloneWorker>; readonly crashed: Promise<never> } {
  const thread = new Worker(new URL("./worker.ts", import.meta.url), { name: "seatledger" });
  const crashed = new Promise<never>((_resolve, reject) => {
    thread.addEventListener("error", () =>
      reject(new UserError("后台的计算意外停止,可能是内存不足。请刷新页面,文件多时分几次打开。")),
    );
  });
  crashed.catch(() => undefined);
  return { worker: wrap<StandaloneWorker>(thread), crashed };
}
