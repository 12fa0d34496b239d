import { UserError } from "../../problem.ts";

/** That a report has no such row or measure; the message names the nearest. */
export class UnknownFigure extends UserError {}
