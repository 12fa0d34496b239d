import { act, declare, readWrite } from "../client/declaration.ts";
import { requireUnlocked } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import { isSheetAlive, type Spot } from "../model/spot.ts";
import type { ValidationModel } from "../model/sheet-parts.ts";

/** Excel takes no longer list of words. */
const LONGEST_LIST = 255;

const trait = <K extends keyof Omit<ValidationModel, "area">>(key: K) =>
  readWrite<Spot, ValidationModel[K]>(
    "1.8",
    (spot) => validationOf(spot)[key],
    (spot, value) => {
      requireUnlocked(spot);
      validationOf(spot)[key] = value;
    },
  );

/** What cells may hold; the fake keeps it and does not hold anybody to it. */
export const dataValidation = declare<Excel.DataValidation, Spot>(
  "DataValidation",
  {
    rule: readWrite<Spot, Excel.DataValidationRule>(
      "1.8",
      (spot) => validationOf(spot).rule,
      (spot, rule) => {
        requireUnlocked(spot);
        const source = rule.list?.source;
        if (typeof source !== "string" || (!source.startsWith("=") && source.length > LONGEST_LIST)) {
          refuse("InvalidArgument");
        }
        validationOf(spot).rule = rule;
      },
    ),
    ignoreBlanks: trait("ignoreBlanks"),
    errorAlert: trait("errorAlert"),
    clear: act("1.8", ({ sheet, area }) => {
      sheet.validations = sheet.validations.filter((one) => !isSame(one.area, area));
    }),
  },
  isSheetAlive,
);

function validationOf({ sheet, area }: Spot): ValidationModel {
  const known = sheet.validations.find((one) => isSame(one.area, area));
  if (known) return known;
  const made: ValidationModel = {
    area,
    rule: {},
    ignoreBlanks: true,
    errorAlert: {} as Excel.DataValidationErrorAlert,
  };
  sheet.validations.push(made);
  return made;
}

function isSame(one: ValidationModel["area"], other: ValidationModel["area"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
