import { expose } from "comlink";
import { PageWork } from "./page-work.ts";

expose(new PageWork());
