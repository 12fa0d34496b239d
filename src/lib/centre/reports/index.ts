import { agentOutputHours } from "./agent-output-hours.ts";
import { agentRates } from "./agent-rates.ts";
import { outboundOverview } from "./outbound-overview.ts";

/** Every report, as the pane, the command line and the documents list them. */
export const REPORTS = [agentOutputHours, outboundOverview, agentRates];
