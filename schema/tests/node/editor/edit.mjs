// Checks the messages, completions and hovers of VS Code in a delivery, and their places.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;
const read = (path) => readFileSync(join(import.meta.dirname, path), "utf8");
const schema = JSON.parse(read("../../../v1/delivery.schema.json"));
const types = schema.$defs.Record.properties.record.enum;
const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*.json"], schema }] });

function open(text) {
  const document = TextDocument.create("file:///delivery.json", "json", 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
}

// Each as `line:column what | message`, from 1 as an editor counts.
async function messages(text) {
  const { document, parsed } = open(text);
  const found = await service.doValidation(document, parsed);
  return found.map(({ range, message }) => {
    const what = document.getText(range).split("\n")[0];
    return `${range.start.line + 1}:${range.start.character + 1} ${what} | ${message}`;
  });
}

// Returns the completions at the bar.
async function offered(text) {
  const { document, parsed } = open(text.replace("|", ""));
  const { items } = await service.doComplete(document, document.positionAt(text.indexOf("|")), parsed);
  return Object.fromEntries(items.map((item) => [item.label, item.documentation?.value ?? item.documentation ?? ""]));
}

async function shown(text, word) {
  const { document, parsed } = open(text);
  const hover = await service.doHover(document, document.positionAt(text.indexOf(word) + 1), parsed);
  return [hover?.contents].flat().join("\n").replaceAll("\\", "");
}

test("a delivery without mistakes has no messages", async () => {
  assert.deepEqual(await messages(read("../../../samples/every-field.json")), []);
});

test("every mistake is reported once, at its place, with the field or the codes", async () => {
  assert.deepEqual(await messages(read("delivery.json")), [
    '6:21 "751" | Not a municipality code of four digits, such as 0101',
    '8:16 "02-01-2015" | Not a day YYYY-MM-DD between 1900-01-01 and 2099-12-31',
    '10:43 "1" | Incorrect type. Expected "integer".',
    '13:5 { | Missing property "day".',
    '20:15 "Rådgivningscenter" | Value is not accepted. Valid values: "jobcenter", "socialcenter", "counselling_centre", "homeless_unit", "outreach", "kcp", "ngo".',
    '23:19 "cpr" | Property cpr is not allowed.',
    '25:17 "housing" | Incorrect type. Expected "array".',
    `28:17 "visit" | Value is not accepted. Valid values: ${types.map((type) => `"${type}"`).join(", ")}.`,
    '34:19 0 | Value is below the minimum of 1.',
    '39:17 "2014-02-30" | Not a day YYYY-MM-DD between 1900-01-01 and 2099-12-31',
    '41:94 "gæld" | Value is not accepted. Valid values: "housing", "mental_health", "physical_health", "economy", "daily_activities", "network", "substance_use", "education_and_employment", "safety", "prostitution".',
    '42:7 "name" | Property name is not allowed.',
  ]);
});

test("first the type of a record is offered, then its fields and no others", async () => {
  assert.deepEqual(Object.keys(await offered('{"records":[{|}]}')), ["record"]);
  const records = await offered('{"records":[{"record": "|"}]}');
  assert.deepEqual(Object.keys(records), types.map((type) => `"${type}"`));
  assert.match(records['"tally"'], /count made elsewhere .*opgørelse/);
  const meeting = await offered('{"records":[{"record": "meeting", "id": "m-1", |}]}');
  const fields = ["revision", "status", "municipality", "course", "day", "with", "place", "worker"];
  assert.deepEqual(Object.keys(meeting), fields);
  assert.equal(meeting.day, "The day of the meeting (dato).");
  const plan = await offered('{"records":[{"record": "course", "plans": [{|}]}]}');
  assert.deepEqual(Object.keys(plan), ["phase", "planned", "focus_areas"]);
});

test("codes are offered with their labels, also where there may be none", async () => {
  const units = await offered('{"records":[{"record": "contact", "unit": "|"}]}');
  assert.equal(units['"counselling_centre"'], "counselling centre (rådgivningscenter)");
  assert.equal(Object.keys(units).length, 7);
  const missing = await offered('{"records":[{"record": "measurement", "missing": |}]}');
  assert.equal(missing['"not_reached"'], "the client was not reached (borgeren blev ikke truffet)");
  assert.ok("null" in missing);
  const client = Object.keys(await offered('{"records":[{"record": "contact", "client": |}]}'));
  assert.equal(client.length, 3);
  assert.equal(client[0], '"anonymous"');
});

test("over a field its title and meaning are shown, over a code its label", async () => {
  const text = read("delivery.json");
  assert.match(await shown(text, '"opened"'), /^Opened\n\nThe day on which contact-making .*\(kontaktskabelse begyndt\)/s);
  assert.match(await shown(text, '"transition"'), /`transition`: phase 1 \(fase 1\)/);
});
