// Checks the SARIF and JUnit output of the command. The SARIF schema and validator, with GitHub's rules, report no error, and
// a JUnit reader reads the file. Both contain the same findings as the JSON report: for two vectors of each rule, for
// Copenhagen's deliveries, and for a missing file, with names that need escapes.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import validator from "@microsoft/sarif-multitool";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "junit2json";

const root = join(import.meta.dirname, "../../../..");
const folder = mkdtempSync(join(tmpdir(), "udvej-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

let judged = 0;
let wrong = 0;
function same(got, wanted, what) {
  judged += 1;
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a === b) return;
  wrong += 1;
  console.error(`${what}: ${a?.slice(0, 300)} instead of ${b?.slice(0, 300)}`);
}

// Returns the bytes of a vector's file. tests/README.md describes the format.
function line(value) {
  if (typeof value === "string") return Buffer.from(value);
  if (value.$hex !== undefined) return Buffer.from(value.$hex, "hex");
  if (value.$repeat !== undefined) return Buffer.from(value.$repeat.repeat(value.times));
  return Buffer.from(JSON.stringify(value));
}

const files = readdirSync(join(root, "tests/deliveries"));
for (const name of files) copyFileSync(join(root, "tests/deliveries", name), join(folder, name));
for (const vectors of readdirSync(join(root, "tests/vectors"))) {
  const [first, second] = JSON.parse(readFileSync(join(root, "tests/vectors", vectors), "utf8"));
  [first, second].forEach(({ input, unterminated }, i) => {
    const lines = input.flatMap((value, at) => [...(at > 0 ? [Buffer.from("\n")] : []), line(value)]);
    const end = unterminated || input.length === 0 ? [] : [Buffer.from("\n")];
    const name = `${i} æøå, 100% <&"'> #?[:] ${vectors}`;
    writeFileSync(join(folder, name), Buffer.concat([...lines, ...end]));
    files.push(name);
  });
}

function command(format, ...more) {
  const policy = join(root, "tests/policies/table-1.json");
  const call = ["validate", ...files, "not there", "--today", "2013-03-07", "--policy", policy, "--format", format];
  const done = spawnSync(process.env.UDVEJ_COMMAND, [...call, ...more], { cwd: folder, maxBuffer: 1e9, encoding: "utf8" });
  same(done.status, 2, `the status of ${format} ${more}`);
  return done.stdout;
}
const reports = (...more) => command("json", ...more).trim().split("\n").map((text) => JSON.parse(text));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(join(dirname(validator), "sarif-2.1.0.json"), "utf8")));

// Accepted messages of the validator: a rule has no web page (2005), and a finding about an empty file or the policy has no
// line (2017). The lines are compared with the report below.
const excused = ["SARIF2005", "SARIF2017"];

function official(text, what) {
  const [log, said] = [join(folder, "log.sarif"), join(folder, "said.sarif")];
  writeFileSync(log, text);
  execFileSync(validator, ["validate", log, "--rule-kind", "Sarif;Ghas", "--output", said, "--log", "ForceOverwrite", "--quiet"]);
  const { runs } = JSON.parse(readFileSync(said, "utf8").replace("\uFEFF", ""));
  same(runs[0].invocations[0].executionSuccessful, true, `the validator's own run on ${what}`);
  const heard = runs[0].results.filter(({ ruleId }) => !excused.includes(ruleId));
  same(heard.slice(0, 3).map(({ ruleId, message }) => [ruleId, message]), [], `the validator on ${what}`);
  rmSync(log);
}

function sarif(text, listed, what) {
  const log = JSON.parse(text);
  same([valid(log), valid.errors?.slice(0, 3) ?? []], [true, []], `the schema on ${what}`);
  official(text, what);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  const levels = { error: "error", warning: "warning", information: "note" };
  same(run.artifacts.map(({ location }) => decodeURIComponent(location.uri)), [...files, "not there"], `files of ${what}`);
  listed.forEach((report, file) => {
    const results = run.results.filter(({ locations }) => locations[0].physicalLocation.artifactLocation.index === file);
    same(
      results.map((result) => [
        rules[result.ruleIndex].id,
        result.level,
        result.locations[0].physicalLocation.region?.startLine ?? null,
        result.partialFingerprints["udvejFinding/v1"],
        result.suppressions.length,
        result.properties,
      ]),
      report.findings.map(({ code, severity, line, fingerprint, record, id, path, caused_by, waived_by }) => [
        code,
        levels[severity],
        line,
        fingerprint,
        waived_by === null ? 0 : 1,
        { record, id, path, caused_by, waived_by },
      ]),
      `${files[file]} in ${what}`,
    );
    same(run.artifacts[file].properties.digest, report.digest, `the digest of ${files[file]} in ${what}`);
  });
  const [{ executionSuccessful, exitCode, toolExecutionNotifications }] = run.invocations;
  same([executionSuccessful, exitCode], [false, 2], `the call of ${what}`);
  const place = ({ locations }) => locations[0].physicalLocation.artifactLocation.index;
  const notified = (id) => toolExecutionNotifications.filter(({ descriptor }) => descriptor.id === id).map(place);
  same(notified("file-unreadable"), [files.length], `unreadable files of ${what}`);
  const capped = listed.flatMap(({ findings_omitted }, file) => (findings_omitted > 0 ? [file] : []));
  same(notified("findings-omitted"), capped, `capped files of ${what}`);
}

// `listed` lists every finding; the suites list some of them.
async function junit(text, listed, what) {
  const { testsuite, ...totals } = await parse(text);
  same(testsuite.map(({ name }) => name), [...files, "not there"], `suites of ${what}`);
  const sums = { tests: 0, skipped: 0, failures: 0, errors: 0 };
  testsuite.forEach((suite, file) => {
    const tests = suite.testcase;
    const having = (key) => tests.filter((test) => key in test);
    const count = { tests: tests.length, skipped: having("skipped").length, failures: having("failure").length, errors: having("error").length };
    for (const key of Object.keys(sums)) {
      same(suite[key], count[key], `${key} of ${suite.name} in ${what}`);
      sums[key] += count[key];
    }
    const report = listed[file];
    if (report === undefined) {
      same(tests.map(({ name, error }) => [name, error.length]), [["file-unreadable", 1]], `${suite.name} in ${what}`);
      return;
    }
    const of = (severity) => new Set(report.findings.filter((f) => severity === undefined || f.severity === severity).map(({ code }) => code));
    const [failed, found] = [of("error"), of()];
    const verdict = ({ code, evaluated }) => {
      if (failed.has(code)) return [code, "failure"];
      if (found.has(code)) return [code, "system-out"];
      return [code, evaluated === 0 ? "skipped" : "passed"];
    };
    const keys = ["failure", "skipped", "system-out"];
    const shown = (test) => [test.name, keys.filter((key) => key in test).join() || "passed"];
    same(tests.map(shown), report.rules.map(verdict), `${suite.name} in ${what}`);
    same(suite.failures > 0, !report.accepted, `the verdict on ${suite.name} in ${what}`);
  });
  for (const key of Object.keys(sums)) same(totals[key], sums[key], `${key} of ${what}`);
}

const whole = reports();
const capped = reports("--max-findings", "1");
sarif(command("sarif"), whole, "SARIF");
sarif(command("sarif", "--lang", "da", "--max-findings", "1"), capped, "SARIF in Danish, capped");
await junit(command("junit"), whole, "JUnit");
await junit(command("junit", "--lang", "da", "--max-findings", "1"), whole, "JUnit in Danish, capped");
console.log(`${files.length} files, ${judged} comparisons, ${wrong} of them wrong`);
process.exit(wrong === 0 && judged > 3_000 ? 0 : 1);
