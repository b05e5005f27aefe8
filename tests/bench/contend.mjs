// The contender in Node, ajv: `node contend.mjs NAME FILE TODAY SCHEMA`. It is installed for the tests of the schema.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";

const require = createRequire(join(import.meta.dirname, "../../schema/tests/node/package.json"));
const Ajv2020 = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;

const [name, file, , schema] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
const whole = JSON.parse(readFileSync(schema, "utf8"));
const validate = name === "ajv-tag" ? byTag() : ajv.compile(whole);
const text = readFileSync(file, "utf8");

// A validator for each type of record: the published schema tries one type after the other.
function byTag() {
  const validators = new Map(
    whole.oneOf.map((part) => [part.properties.record.const, ajv.compile({ ...part, $defs: whole.$defs })]),
  );
  return (record) => validators.get(record.record)?.(record) ?? false;
}

function pass() {
  let accepted = 0;
  for (const line of text.split("\n")) {
    if (line !== "" && !line.startsWith('{"delivery"') && validate(JSON.parse(line))) accepted += 1;
  }
  return accepted;
}

for await (const line of createInterface({ input: process.stdin })) {
  const passes = Number(line);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  let accepted = 0;
  for (let i = 0; i < passes; i += 1) accepted = pass();
  const took = process.cpuUsage(cpu);
  console.log(
    JSON.stringify({
      cpu: (took.user + took.system) / 1e6 / passes,
      wall: (performance.now() - wall) / 1e3 / passes,
      accepted,
    }),
  );
}
