// ajv, in strict mode, agrees with the decoder on every record of every vector, and accepts what the library writes.
import { readdirSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = join(import.meta.dirname, "../../..");
const read = (path) => readFileSync(join(root, path), "utf8");
// What JSON Schema does not know: annotations, which change no verdict.
const keywords = ["x-da", "x-unit", "x-labels", "x-rule-codes", "enumDescriptions", "patternErrorMessage"];
const ajv = new Ajv2020({ strict: true, strictTypes: true, keywords });
addFormats(ajv);
const validate = Object.fromEntries(
  ["record", "delivery", "strategy", "report"].map((name) => [
    name,
    ajv.compile(JSON.parse(read(`schema/v1/${name}.schema.json`))),
  ]),
);

let judged = 0;
let wrong = 0;
function expect(valid, name, value, what) {
  judged += 1;
  if (validate[name](value) !== valid) {
    wrong += 1;
    console.error(`${what}: ajv says ${!valid}: ${JSON.stringify(validate[name].errors?.[0])}`);
  }
}

// What a record has to be rejected for by its form alone; the rules go further.
const byForm = ["unknown-record", "unknown-field", "missing-field", "wrong-value"].map((name) => `framing-${name}`);
for (const file of readdirSync(join(root, "tests/vectors"))) {
  for (const { description, input, expected } of JSON.parse(read(`tests/vectors/${file}`))) {
    input.forEach((line, i) => {
      if (typeof line !== "object" || "delivery" in line || "$hex" in line || "$repeat" in line) return;
      const codes = expected.findings.filter((finding) => finding.line === i + 1).map((finding) => finding.code);
      if (codes.includes("anonymity-identity-leak")) return;
      expect(!codes.some((code) => byForm.includes(code)), "record", line, `${file}: ${description}`);
    });
  }
}
for (const name of ["exit-pakken-table-1", "exit-pakken-contacts"]) {
  const [header, ...records] = read(`tests/deliveries/${name}.ndjson`).trim().split("\n").map((line) => JSON.parse(line));
  const file = join(root, `tests/deliveries/${name}.ndjson`);
  const report = execFileSync(process.env.UDVEJ_COMMAND, ["validate", file, "--today", "2013-03-07", "--format", "json"]);
  expect(true, "report", JSON.parse(report), `the report on ${name}`);
  expect(true, "delivery", { ...header, records }, name);
  expect(false, "delivery", { ...header, records: [{ ...records[0], name: "nobody" }] }, `${name} with a name`);
}
expect(true, "strategy", JSON.parse(read("core/strategies/exit_dk.json")), "exit_dk");
console.log(`${judged} verdicts of ajv, ${wrong} of them wrong`);
process.exit(wrong === 0 && judged > 100 ? 0 : 1);
