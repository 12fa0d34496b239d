import { functionsJson } from "../../src/functions/metadata.ts";
import { FUNCTIONS, NAMESPACE } from "../../src/functions/registry.ts";
import { startFunctions } from "../support/fake-functions/start-functions.ts";

const CHINESE = /\p{Script=Han}/u;

describe("functions.json", () => {
  it("is what Excel takes, and has a function for each of its ids", () => {
    expect(startFunctions("web").faults()).toEqual([]);
  });

  it("lets errors in", () => {
    expect(functionsJson("zh").allowErrorForDataTypeAny).toBe(true);
    const types = functionsJson("zh").functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("differs between languages in descriptions alone", () => {
    const named = (language: "zh" | "en") =>
      JSON.parse(
        JSON.stringify(functionsJson(language), (key, value) => (key === "description" ? "" : (value as unknown))),
      ) as unknown;
    expect(named("en")).toEqual(named("zh"));
    const said = (language: "zh" | "en") =>
      functionsJson(language).functions.flatMap((one) =>
        [one, ...one.parameters].map(({ description }) => description),
      );
    expect(said("zh").filter((words) => !CHINESE.test(words))).toEqual([]);
    expect(said("en").filter((words) => !/^[A-Z2\p{Script=Han}]|^day/u.test(words))).toEqual([]);
  });

  it("declares repeating and optional parameters", () => {
    const { functions } = functionsJson("en");
    const measure = functions.find(({ id }) => id === "MEASURE")!;
    expect(measure.result).toEqual({ type: "any", dimensionality: "scalar" });
    expect(measure.parameters.at(-1)).toMatchObject({ name: "table", dimensionality: "matrix", repeating: true });
    const output = functions.find(({ id }) => id === "OUTPUT")!;
    expect(output.parameters.map(({ optional = false }) => optional)).toEqual([false, false, true, true]);
    expect(functions.find(({ id }) => id === "REPORT")!.result.dimensionality).toBe("matrix");
  });

  it("has an example of each function that calls it", () => {
    expect(FUNCTIONS.filter(({ id, example }) => !example.startsWith(`=${NAMESPACE}.${id}(`))).toEqual([]);
  });
});
