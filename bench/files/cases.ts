import type { Case } from "../case.ts";
import { monthCase } from "./month-case.ts";
import { officeCases } from "./office-case.ts";
import { readPeers } from "./read-peers.ts";
import { writeCases } from "./write-cases.ts";

/** The work with files besides this program's own reading: the peers', long sheets, and the month as a whole. */
export const fileCases: readonly Case[] = [...readPeers, ...writeCases, monthCase, ...officeCases];
