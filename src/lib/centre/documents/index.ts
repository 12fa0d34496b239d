import { callbackSummary } from "./service/callback-summary.ts";
import { complaintBrief } from "./service/complaint-brief.ts";
import { satisfactionBrief } from "./service/satisfaction-brief.ts";

/** Every document, as the pane, the command line and the documents list them. */
export const DOCUMENTS = [complaintBrief, callbackSummary, satisfactionBrief];

export { callbackSummary, complaintBrief, satisfactionBrief };
