import { createRoot } from "react-dom/client";
import { keptLanguage } from "../office/kept-language.ts";
import { chooseLanguage } from "../words/words.ts";
import { WholePage } from "./standalone-app.tsx";
import { PageHost } from "./standalone-host.ts";
import "./standalone.css";
import { startWork } from "./start-worker.ts";

const { work, died } = startWork();
const host = new PageHost(work, died);
const language = chooseLanguage(keptLanguage(), navigator.language);
const wantsSample = new URLSearchParams(location.search).has("sample");
createRoot(document.getElementById("root")!).render(
  <WholePage host={host} language={language} wantsSample={wantsSample} />,
);

// Only a finished build has the worker; without one the page works as long as there is a network.
if (process.env["NODE_ENV"] === "production" && "serviceWorker" in navigator) {
  void navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
}
