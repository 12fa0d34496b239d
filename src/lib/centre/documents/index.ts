import { complaintBrief } from "./service/complaint-brief.ts";

/** Every document, as the pane, the command line and the documents list them. */
export const DOCUMENTS = [complaintBrief];

export { complaintBrief };
