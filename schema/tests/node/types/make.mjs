// Makes schema/v1/udvej.d.ts from the committed schemas; with --check fails if it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compile } from "json-schema-to-typescript";

const folder = join(import.meta.dirname, "../../../v1");
const file = join(folder, "udvej.d.ts");

// Code generators support alternatives, but not conditions, and they name a type after every title.
function forGenerators(schema) {
  if (Array.isArray(schema)) return schema.map(forGenerators);
  if (schema === null || typeof schema !== "object") return schema;
  const { title, examples, $id, $schema, allOf, if: condition, then, else: otherwise, ...rest } = schema;
  const plain = Object.fromEntries(
    Object.entries(rest)
      .filter(([keyword]) => !keyword.startsWith("x-") && !["enumDescriptions", "patternErrorMessage"].includes(keyword))
      .map(([keyword, value]) => [
        keyword,
        keyword === "properties" || keyword === "$defs"
          ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forGenerators(inner)]))
          : forGenerators(value),
      ]),
  );
  // A reference with other keywords beside it would be inlined instead of named.
  if (plain.$ref) return { description: plain.description, allOf: [{ $ref: plain.$ref }] };
  const choices = (allOf ?? []).filter((part) => part.then);
  if (choices.length > 0) return { description: plain.description, oneOf: choices.map((choice) => choice.then) };
  if (condition) {
    return { description: plain.description, oneOf: [forGenerators(then), ...forGenerators(otherwise).oneOf] };
  }
  if (plain.maxProperties === 1) {
    const one = ([name, field]) => ({
      type: "object",
      properties: { [name]: field },
      required: [name],
      additionalProperties: false,
    });
    return { description: plain.description, oneOf: Object.entries(plain.properties).map(one) };
  }
  return plain;
}

const types = {};
function add(name, type) {
  if (types[name] && !isDeepStrictEqual(types[name], type)) throw new Error(`two types are called ${name}`);
  types[name] = type;
}
for (const [name, root] of [["delivery", "DeliveryDocument"], ["strategy", "Strategy"], ["policy", "Policy"], ["report", "Report"]]) {
  const { $defs, ...schema } = forGenerators(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")));
  for (const [type, definition] of Object.entries($defs)) add(type, definition);
  add(root, schema);
}

const text = await compile({ $defs: types }, "Anything", {
  additionalProperties: false,
  bannerComment:
    "// The types of the exchange. Made from the JSON Schemas by `make generate`: do not change it here.\n" +
    "// A text that needs a form (a day, an id, a pseudonym) is a string: check it against the schema.",
  unreachableDefinitions: true,
  style: { printWidth: 110 },
});
// Removes the common root type, which is unused.
const made = text.replace(/\nexport (interface Anything \{[^}]*\}|type Anything = [^;]*;)\n/, "\n").replaceAll(/^ \* This interface was referenced by .*\n \* via the `definition` .*\n|^ \* via the `definition` .*\n/gm, "");

if (process.argv.includes("--check")) {
  let committed = "";
  try {
    committed = readFileSync(file, "utf8");
  } catch {}
  if (committed !== made) {
    console.error("schema/v1/udvej.d.ts is stale: run `make generate`");
    process.exit(1);
  }
} else {
  writeFileSync(file, made);
}
