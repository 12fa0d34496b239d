import { expose } from "comlink";
import { StandaloneWorker } from "./standalone-worker.ts";

expose(new StandaloneWorker());
