// The contender in Node, ajv: `node contend.mjs NAME FILE TODAY SCHEMA`. It is installed for the tests of the schema.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { compiler } from "../../schema/tests/node/ajv.mjs";

const [name, file, , schema] = process.argv.slice(2);
const ajv = compiler();
const whole = JSON.parse(readFileSync(schema, "utf8"));
const validate = name === "ajv-tag" ? byTag() : ajv.compile(whole);
const text = readFileSync(file, "utf8");

// A validator for each type of record: the published schema asks one condition after the other.
function byTag() {
  const validators = new Map(
    whole.allOf.map((part) => [
      part.if.properties.record.const,
      ajv.compile({ $ref: part.then.$ref, $defs: whole.$defs }),
    ]),
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
