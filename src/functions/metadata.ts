import type { CustomFunction } from "./declare.ts";
import type { Parameter } from "./parameter.ts";
import { FUNCTIONS } from "./registry.ts";

type Language = "zh" | "en";

const SCHEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

/** functions.json of a display language: the names are the same in all, so that a formula works in every Excel. */
export function functionsJson(language: Language) {
  return {
    $schema: SCHEMA,
    // Else a range with one error cell would never reach the function.
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((one) => functionJson(one, language)),
  };
}

function functionJson(one: CustomFunction, language: Language) {
  return {
    id: one.id,
    name: one.id,
    description: one[language],
    parameters: one.parameters.map((parameter) => parameterJson(parameter, language)),
    result: { type: "any", dimensionality: one.result },
  };
}

function parameterJson(parameter: Parameter, language: Language) {
  return {
    name: parameter.name,
    description: parameter[language],
    type: "any",
    dimensionality: parameter.isTable ? "matrix" : "scalar",
    ...(parameter.isOptional && { optional: true }),
    ...(parameter.isRepeating && { repeating: true }),
  };
}
