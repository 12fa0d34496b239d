/** The kinds of column a table may have. */
export { clock, dateTime, month, timeOfDay } from "./date-time.ts";
export { duration } from "./duration.ts";
export { absolute, count, money, points, quantity, unitPrice } from "./quantity.ts";
export { city, freeText, identifier, name, numeral, serialNumber } from "./text.ts";
export { words, yesNo } from "./words.ts";
