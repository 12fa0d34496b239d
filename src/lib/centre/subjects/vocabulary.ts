import type { Vocabulary } from "../definitions/row.ts";
import { STATUSES } from "./attendance-statuses.ts";
import { TABLES_BY_NAME } from "./tables.ts";

/** The words of the centre that 口径 may refer to. */
export const VOCABULARY: Vocabulary = { tables: TABLES_BY_NAME, attendanceStatuses: STATUSES };
