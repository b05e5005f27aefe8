// Prints the first message of ajv and of VS Code for each mistake, as a line of JSON: `node mistakes.mjs SCHEMA MISTAKES`.
import { readFileSync } from "node:fs";
import languageService from "vscode-json-languageservice";
import { compiled } from "./ajv.mjs";

const { getLanguageService, TextDocument } = languageService;
const [path, mistakes] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, "utf8"));
const validate = compiled(path);
const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*.json"], schema }] });

function ajv(record) {
  if (validate(record)) return null;
  const [{ instancePath, message, params }] = validate.errors;
  // The name of a field and the codes are only in the parameters.
  const { additionalProperty, allowedValues } = params;
  const more = additionalProperty ?? allowedValues;
  return { place: instancePath, message: more === undefined ? message : `${message}: ${JSON.stringify(more)}` };
}

// The pointer to the value or the field whose text an editor underlines.
function pointer(node) {
  const parts = [];
  for (; node; node = node.parent) {
    if (node.type === "property") parts.unshift(node.keyNode.value);
    if (node.parent?.type === "array") parts.unshift(node.parent.items.indexOf(node));
  }
  return parts.map((part) => `/${part}`).join("");
}

async function editor(record) {
  const document = TextDocument.create("file:///record.json", "json", 1, JSON.stringify(record, null, 2));
  const parsed = service.parseJSONDocument(document);
  const [first] = await service.doValidation(document, parsed);
  if (first === undefined) return null;
  const place = pointer(parsed.getNodeFromOffset(document.offsetAt(first.range.start)));
  return { place, message: first.message };
}

for (const line of readFileSync(mistakes, "utf8").trimEnd().split("\n")) {
  const { record } = JSON.parse(line);
  console.log(JSON.stringify({ ajv: ajv(record), "VS Code": await editor(record) }));
}
