// ajv as an integrator sets it up: strict, with the formats, and with the names of our annotations.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// Keywords that are not part of JSON Schema. They are annotations and do not affect validation.
const keywords = ["x-da", "x-unit", "x-labels", "x-rule-codes", "x-arguments", "enumDescriptions", "patternErrorMessage"];

export function compiler(options = {}) {
  const ajv = new Ajv2020({ strict: true, keywords, ...options });
  addFormats(ajv);
  return ajv;
}

export function compiled(path, options = {}) {
  return compiler(options).compile(JSON.parse(readFileSync(path, "utf8")));
}
