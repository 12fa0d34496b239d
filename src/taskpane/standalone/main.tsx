import { createRoot } from "react-dom/client";
import { keptLanguage } from "../office/kept-language.ts";
import { chooseLanguage } from "../words/words.ts";
import { StandaloneApp } from "./standalone-app.tsx";
import { StandaloneHost } from "./standalone-host.ts";
import "./standalone.css";
import { startWorker } from "./start-worker.ts";

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
