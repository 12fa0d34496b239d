import { expose } from "comlink";
import { PageWork } from "./standalone-worker.ts";

expose(new PageWork());
