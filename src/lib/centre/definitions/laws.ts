import { assessment } from "./assessment.ts";
import type { Definitions } from "./definitions.ts";
import type { Entry } from "./entry.ts";
import { penalties } from "./penalties.ts";

/** What entries must satisfy together. */
export interface Law {
  readonly of: readonly Entry[];
  readonly holds: (definitions: Definitions) => boolean;
  readonly says: string;
}

const { gradeA, gradeB, gradeC, weights } = assessment;
const { majorRunDays, dismissalRunDays } = penalties.absence;

export const laws: readonly Law[] = [
  {
    of: [gradeA, gradeB, gradeC],
    holds: ({ assessment: { gradeA, gradeB, gradeC } }) => gradeA > gradeB && gradeB > gradeC,
    says: "A、B、C级下限须依次降低",
  },
  {
    of: Object.values(weights),
    holds: ({ assessment: { weights } }) => Object.values(weights).some((weight) => weight > 0),
    says: "各项权重不能都是 0",
  },
  {
    of: [majorRunDays, dismissalRunDays],
    holds: ({ penalties: { absence } }) => absence.majorRunDays < absence.dismissalRunDays,
    says: "开除天数须多于重大天数",
  },
];
