// ajv's verdict on the corpus: `node judge.mjs SCHEMAS CORPUS`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "./ajv.mjs";

const [schemas, corpus] = process.argv.slice(2);
let [records, judged, accepted, wrong] = [0, 0, 0, 0];

// A text that is not JSON is invalid.
function valid(validate, text) {
  try {
    return validate(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

for (const name of ["record", "delivery", "strategy", "policy", "report"]) {
  const validate = compiled(join(schemas, `${name}.schema.json`));
  for (const line of readFileSync(join(corpus, `${name}.txt`), "utf8").trimEnd().split("\n")) {
    const taken = line.startsWith("+");
    judged += 1;
    records += Number(name === "record");
    accepted += Number(taken);
    if (valid(validate, line.slice(1)) === taken) continue;
    wrong += 1;
    if (wrong <= 5) console.log(`ajv: ${name}: ${JSON.stringify(validate.errors?.[0])}: ${line.slice(0, 600)}`);
  }
}
console.log(`ajv: ${records} records and ${judged - records} other texts judged, ${accepted} accepted, ${wrong} disagree`);
process.exit(wrong === 0 ? 0 : 1);
