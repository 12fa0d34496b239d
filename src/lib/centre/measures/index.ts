/** Every number of the centre, each defined once. */
export { callbacks, connected, dialled, output, refusals, subscriptions, talkSeconds } from "./dialling.ts";
export { flags } from "./flags.ts";
export { name } from "./names.ts";
export { agentDays, attended, headcount, hours } from "./presence.ts";
export {
  averagePrice,
  averageTalk,
  dialsPerHour,
  hoursPerHead,
  outputPerConnected,
  outputPerHead,
  outputPerHour,
  outputRank,
  subscriptionsPerHour,
  utilisation,
} from "./productivity.ts";
export {
  connectRate,
  decided,
  rateBase,
  refusalRate,
  refusalRateGap,
  subscriptionRate,
  subscriptionRateGap,
} from "./rates.ts";
export { hoursCompletion, hoursTarget, outputCompletion, outputTarget } from "./targets.ts";
