//! The `udvej` command, from the outside.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use udvej_tests::folder;

const HEADER: &str = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","period":{"first_day":"2008-11-01","last_day":"2014-12-31"},"created":"2015-01-10","strategy":"exit_dk","expected":{"contact":1}}}"#;
const CONTACT: &str = r#"{"record":"contact","id":"c-1","revision":1,"status":"active","day":"2010-02-03","municipality":"0101","administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp","client":"anonymous"}"#;

fn udvej(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_udvej")).args(arguments).output().expect("the command starts")
}

/// The root of the project.
fn root() -> &'static Path {
    folder().parent().expect("the tests lie in the project")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the output is UTF-8")
}

fn delivery(name: &str) -> String {
    folder().join("deliveries").join(name).display().to_string()
}

/// A file that holds these bytes, for as long as the folder lives.
fn file(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("delivery.ndjson");
    std::fs::write(&path, bytes).expect("a file");
    (folder, path)
}

fn validate(bytes: &[u8], more: &[&str]) -> Output {
    let (_folder, path) = file(bytes);
    let path = path.display().to_string();
    udvej(&[&["validate", &path, "--today", "2015-01-10"], more].concat())
}

#[test]
fn the_report_on_table_1_names_the_mixed_units_the_overlap_and_the_unequal_periods() {
    let out = udvej(&["validate", &delivery("exit-pakken-table-1.ndjson"), "--today", "2013-03-07"]);
    assert_eq!(out.status.code(), Some(0));
    let text = text(&out.stdout);
    for part in [
        "tally-mixed-units",
        "different persons: 118",
        "tally-periods-overlap",
        "5 months, 18 months, 15 months and 12 months",
        "accepted: 0 errors",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

#[test]
fn danish_is_spoken() {
    let out = udvej(&[
        "validate",
        &delivery("exit-pakken-table-1.ndjson"),
        "--today",
        "2013-03-07",
        "--lang",
        "da",
    ]);
    assert!(text(&out.stdout).contains("blander forskellige enheder"));
    assert!(text(&out.stdout).contains("godkendt: 0 fejl"));
}

#[test]
fn what_goes_wrong_is_told_in_danish_where_danish_is_asked_for() {
    for (call, part) in [
        (
            &["validate", "none.ndjson", "--lang", "da"][..],
            "`none.ndjson` kan ikke læses: filen eller mappen findes ikke",
        ),
        (&["validate", "--lang=da"], "der mangler: <FILE>"),
        (&["validate", "x", "--lang", "da", "--bogus"], "`--bogus` kendes ikke"),
        (
            &["validate", "x", "--today", "i går", "--lang", "da"],
            "værdien `i går` kan ikke bruges til --today",
        ),
        (&["explain", "no-such", "--lang", "da"], "værdien `no-such` kan ikke bruges til <CODE>"),
        (&["validating", "--lang", "da"], "mente du validate?"),
        (
            &["schedule", "--profile", "x", "--start", "2013-05-01", "--lang", "da"],
            "ingen strategi har en profil",
        ),
    ] {
        let out = udvej(call);
        assert_eq!(out.status.code(), Some(2), "{call:?}");
        let told = text(&out.stderr);
        assert!(told.contains(part) && !told.contains("error"), "{told}");
    }
}

#[test]
fn the_exit_status_tells_accepted_rejected_and_unreadable_apart() {
    let good = format!("{HEADER}\n{CONTACT}\n");
    assert_eq!(validate(good.as_bytes(), &[]).status.code(), Some(0));
    let bad = good.replace("kcp", "nobody");
    assert_eq!(validate(bad.as_bytes(), &[]).status.code(), Some(1));
    let missing = udvej(&["validate", "no-such-file.ndjson"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).contains("no-such-file.ndjson"));
    assert_eq!(udvej(&["validate"]).status.code(), Some(2));
    assert_eq!(udvej(&["validate", "x", "--today", "tomorrow"]).status.code(), Some(2));
    let folder = folder().display().to_string();
    assert_eq!(udvej(&["validate", &folder]).status.code(), Some(2));
    // A file that cannot be read does not hide the verdict on the others.
    let both = udvej(&[
        "validate",
        "no-such-file",
        &delivery("exit-pakken-contacts.ndjson"),
        "--today",
        "2013-03-07",
    ]);
    assert_eq!(both.status.code(), Some(2));
    assert!(text(&both.stdout).contains("accepted: 0 errors"));
}

/// What can be wrong with a file, and the rule that says so.
fn broken_files() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let good = format!("{HEADER}\n{CONTACT}\n");
    let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
    let line =
        |bytes: &[u8]| [format!("{HEADER}\n").as_bytes(), bytes, b"\n", CONTACT.as_bytes(), b"\n"].concat();
    vec![
        ("bad UTF-8", line(b"{\"record\":\"\xe6\"}"), "framing-not-utf8"),
        ("a truncated last line", good.as_bytes()[..good.len() - 30].to_vec(), "framing-truncated"),
        ("an unknown field", with("\"client\"", "\"name\":\"x\",\"client\""), "framing-unknown-field"),
        ("an unknown type", with("\"contact\",\"id\"", "\"visit\",\"id\""), "framing-unknown-record"),
        (
            "a duplicated key",
            with("\"client\"", "\"day\":\"2010-02-03\",\"client\""),
            "framing-duplicate-key",
        ),
        ("a line of 100 MB", line(&vec![b'x'; 100_000_000]), "framing-line-too-long"),
        (
            "a record of 100 MB",
            line(
                &[b"{\"record\":\"contact\",\"id\":\"".as_slice(), &vec![b'x'; 100_000_000], b"\"}"].concat(),
            ),
            "framing-line-too-long",
        ),
        ("line ends of Windows", with("\n", "\r\n"), "framing-carriage-return"),
        ("a byte order mark", [b"\xef\xbb\xbf", good.as_bytes()].concat(), "framing-byte-order-mark"),
        ("an empty file", Vec::new(), "framing-empty"),
        (
            "a header that is not first",
            format!("{CONTACT}\n{HEADER}\n").into_bytes(),
            "framing-header-not-first",
        ),
        ("one line of 100 MB and nothing else", vec![b'{'; 100_000_000], "framing-header-missing"),
        ("a document that is cut off", b"{\n  \"delivery\": {".to_vec(), "framing-truncated"),
        (
            "a document with a second header",
            b"{\"delivery\":{},\"delivery\":{},\"records\":[]}".to_vec(),
            "framing-duplicate-key",
        ),
    ]
}

#[test]
fn a_broken_file_is_rejected_with_a_finding_and_loses_nothing() {
    for (what, bytes, code) in broken_files() {
        let out = validate(&bytes, &["--format", "json"]);
        assert_eq!(out.status.code(), Some(1), "{what}: {}", text(&out.stderr));
        let report: serde_json::Value = serde_json::from_slice(&out.stdout).expect("a report");
        let findings = report["findings"].as_array().unwrap();
        assert!(findings.iter().any(|finding| finding["code"] == code), "{what}: {findings:?}");
        for row in report["reconciliation"].as_array().unwrap() {
            let count = |name: &str| row[name].as_i64().unwrap();
            let sum = count("accepted") + count("quarantined") + count("duplicate") + count("superseded");
            assert_eq!(count("received"), sum, "{what}");
        }
        assert!(!text(&out.stderr).contains("panic"), "{what}");
    }
}

#[test]
fn a_cpr_number_in_any_text_is_rejected_and_stands_nowhere_in_the_output() {
    let record = r#"{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti","pseudonym":"0123456789ABCDEFGHJKMNPQRS","municipality":"0101","residence":"0101","profile":"exit_dk","opened":"2013-04-02","clock_start":"2013-05-01","adult_confirmed":true,"workers":[{"worker":"w-1","first_day":"2013-05-01"}],"plans":[{"phase":"transition","planned":"2013-05-02","focus_areas":["housing"]}],"end":{"day":"2014-04-30","reason":"completed"}}"#;
    let values = [
        "udvej/1",
        "d-1",
        "kk-sof",
        "2008-11-01",
        "exit_dk",
        "c-1",
        "active",
        "2010-02-03",
        "anonymous",
        "kcp",
        "f-1",
        "cti",
        "0123456789ABCDEFGHJKMNPQRS",
        "w-1",
        "transition",
        "housing",
        "2014-04-30",
        "completed",
    ];
    let delivery =
        format!("{}\n{CONTACT}\n{record}\n", HEADER.replace("\"contact\":1", "\"contact\":1,\"course\":1"));
    let folder = tempfile::tempdir().unwrap();
    for value in values {
        assert!(delivery.contains(&format!("\"{value}\"")), "{value} is not in the delivery");
        for cpr in ["0707614285", "070761-4285", "070761 4285", "707614285", "case 070761-4285."] {
            let smuggled = delivery.replacen(&format!("\"{value}\""), &format!("\"{cpr}\""), 1);
            let quarantine = folder.path().join("quarantine.ndjson");
            for format in ["text", "json"] {
                let out = validate(
                    smuggled.as_bytes(),
                    &["--format", format, "--quarantine", &quarantine.display().to_string()],
                );
                assert_eq!(out.status.code(), Some(1), "{value}");
                let all =
                    text(&out.stdout) + &text(&out.stderr) + &std::fs::read_to_string(&quarantine).unwrap();
                assert!(all.contains("anonymity-identity-leak"), "{value}");
                for part in ["0707614285", "707614285", "070761", "4285"] {
                    assert!(!all.contains(part), "{value}: {part} is in the output");
                }
            }
        }
    }
}

#[test]
fn what_was_rejected_is_set_aside_with_its_findings() {
    let bytes = format!("{HEADER}\n{CONTACT}\n{{\"record\":\"visit\"}}\n");
    let folder = tempfile::tempdir().unwrap();
    let quarantine = folder.path().join("quarantine.ndjson");
    let out = validate(bytes.as_bytes(), &["--quarantine", &quarantine.display().to_string()]);
    assert_eq!(out.status.code(), Some(1));
    let lines = std::fs::read_to_string(&quarantine).unwrap();
    let item: serde_json::Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!(item["raw"], "{\"record\":\"visit\"}");
    assert_eq!(item["line"], 3);
    assert_eq!(item["findings"][0]["code"], "framing-unknown-record");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&quarantine).unwrap().permissions().mode() & 0o077, 0);
    }
}

#[test]
fn the_quarantine_never_overwrites_a_delivery() {
    let (_folder, path) = file(b"x");
    let path = path.display().to_string();
    assert_eq!(udvej(&["validate", &path, "--quarantine", &path]).status.code(), Some(2));
    assert_eq!(std::fs::read(&path).unwrap(), b"x");
}

#[cfg(unix)]
#[test]
fn the_quarantine_harms_no_delivery_under_another_name_and_no_earlier_quarantine() {
    let (folder, path) = file(b"x");
    let other = folder.path().join("other.ndjson");
    std::fs::hard_link(&path, &other).unwrap();
    let (path, other) = (path.display().to_string(), other.display().to_string());
    assert_eq!(udvej(&["validate", &path, "--quarantine", &other]).status.code(), Some(2));
    let input = std::fs::File::open(&path).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_udvej"));
    let out = command.args(["validate", "-", "--quarantine", &path]).stdin(input).output().unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(std::fs::read(&path).unwrap(), b"x");
}

#[test]
fn a_reader_that_stops_listening_costs_neither_the_verdict_nor_the_quarantine() {
    let (folder, path) = file(&format!("{HEADER}\nnone\n").into_bytes());
    let quarantine = folder.path().join("quarantine.ndjson");
    let mut command = Command::new(env!("CARGO_BIN_EXE_udvej"));
    command.arg("validate").args(vec![&path; 500]).arg("--quarantine").arg(&quarantine);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(std::fs::read_to_string(&quarantine).unwrap().lines().count(), 500);
}

#[test]
fn a_delivery_that_comes_slowly_is_read_as_one_that_comes_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.json").display().to_string();
    assert_eq!(udvej(&["convert", &delivery("exit-pakken-contacts.ndjson"), &path]).status.code(), Some(0));
    let document: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_udvej"))
        .args(["validate", "-", "--today", "2013-03-07"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    for piece in ["\n", "\n\n", &document.to_string()] {
        input.write_all(piece.as_bytes()).unwrap();
        input.flush().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    drop(input);
    let out = child.wait_with_output().unwrap();
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stdout));
}

#[test]
fn standard_input_is_read() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_udvej"))
        .args(["validate", "-", "--today", "2015-01-10"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child.stdin.take().unwrap().write_all(format!("{HEADER}\n{CONTACT}\n").as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stdout));
}

#[test]
fn the_list_of_findings_is_capped_and_the_counts_are_not() {
    let lines: Vec<String> = (0..30)
        .map(|i| CONTACT.replace("c-1", &format!("c-{i}")).replace("2010-02-03", "2007-02-03"))
        .collect();
    let bytes = format!(
        "{}\n{}\n",
        HEADER.replace("\"contact\":1", "\"contact\":30").replace("2008-11-01", "2000-01-01"),
        lines.join("\n")
    );
    let out = validate(bytes.as_bytes(), &["--format", "json", "--max-findings", "7"]);
    let report: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), 7);
    assert_eq!(
        (report["totals"]["error"].as_i64(), report["findings_omitted"].as_i64()),
        (Some(30), Some(23))
    );
    let whole = validate(bytes.as_bytes(), &["--format", "json"]);
    let whole: serde_json::Value = serde_json::from_slice(&whole.stdout).unwrap();
    assert_eq!(whole["digest"], report["digest"]);
}

/// A delivery with 1,500 warnings on its first lines and one error on its last.
fn one_error_in_many_warnings() -> String {
    let warned = CONTACT.replace("\"client\"", "\"card_shown\":true,\"client\"");
    let warned: String = (0..1500).map(|i| warned.replace("c-1", &format!("c-{i}")) + "\n").collect();
    let wrong = CONTACT.replace("c-1", "c-wrong").replace("2010-02-03", "2008-10-31");
    let header = HEADER.replace("\"contact\":1", "\"contact\":1501").replace("2008-11-01", "2008-01-01");
    format!("{header}\n{warned}{wrong}\n")
}

#[test]
fn a_list_that_is_cut_has_the_one_error_first_in_every_format() {
    const ERROR: &str = "registration-before-programme";
    const WARNING: &str = "registration-card-without-token";
    let delivery = one_error_in_many_warnings();
    let is_first = |report: &str| {
        let (error, warning) = (report.find(ERROR), report.find(WARNING));
        assert!(error.is_some() && error < warning, "{error:?} {warning:?}");
    };
    for (lang, totals, numbers, omitted) in [
        ("en", "1 error, 1500 warnings", ["1,000", "501", "1,500"], "501 "),
        ("da", "1 fejl, 1500 advarsler", ["1.000", "501", "1.500"], "501 "),
    ] {
        let report = |format| {
            let out = validate(delivery.as_bytes(), &["--format", format, "--lang", lang]);
            assert_eq!(out.status.code(), Some(1), "{format}");
            text(&out.stdout)
        };
        let for_people = report("text");
        is_first(&for_people);
        assert!(for_people.contains(totals) && for_people.contains(omitted), "{for_people}");

        let page = report("html");
        let findings = page.split_once("id=\"findings\"").expect("a list of findings").1;
        is_first(findings);
        for number in numbers {
            assert!(findings.contains(number), "{number} in {findings}");
        }

        let json: serde_json::Value = serde_json::from_str(&report("json")).expect("a report");
        let listed = json["findings"].as_array().expect("findings");
        let severities: Vec<_> = listed.iter().map(|finding| finding["severity"].as_str().unwrap()).collect();
        assert_eq!((listed[0]["code"].as_str(), listed[0]["line"].as_i64()), (Some(ERROR), Some(1502)));
        assert_eq!((severities[0], severities.len()), ("error", 1000));
        assert!(severities[1..].iter().all(|severity| *severity == "warning"));
        assert_eq!(json["totals"]["error"], 1);
        assert_eq!((&json["totals"]["warning"], &json["findings_omitted"]), (&1500.into(), &501.into()));

        let log: serde_json::Value = serde_json::from_str(&report("sarif")).expect("a log");
        let results = log["runs"][0]["results"].as_array().expect("results");
        assert_eq!(
            (results[0]["ruleId"].as_str(), results[0]["level"].as_str()),
            (Some(ERROR), Some("error"))
        );
        assert_eq!(results.len(), 1000);
        let notes = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
        assert!(notes[0]["message"]["text"].as_str().is_some_and(|text| text.contains(omitted)), "{notes}");

        let suites = report("junit");
        let case = |rule| {
            let after = suites.split_once(&format!("<testcase name=\"{rule}\"")).expect("a test").1;
            after.split_once("</testcase>").expect("it ends").0.to_owned()
        };
        assert!(case(ERROR).contains("<failure") && case(ERROR).contains("1502"), "{}", case(ERROR));
        assert!(!case(WARNING).contains("<failure"));
        assert_eq!(suites.matches("<failure").count(), 1);
    }
}

#[test]
fn a_delivery_is_converted_there_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let original = delivery("exit-pakken-contacts.ndjson");
    assert_eq!(udvej(&["convert", &original, &path("a.json")]).status.code(), Some(0));
    assert_eq!(udvej(&["convert", &path("a.json"), &path("b.ndjson")]).status.code(), Some(0));
    assert_eq!(std::fs::read(path("b.ndjson")).unwrap(), std::fs::read(original).unwrap());
    assert_eq!(udvej(&["validate", &path("a.json"), "--today", "2013-03-07"]).status.code(), Some(0));
    assert_eq!(udvej(&["convert", &path("a.json"), &path("c.txt")]).status.code(), Some(2));
    std::fs::write(path("broken.ndjson"), "{}").unwrap();
    assert_eq!(udvej(&["convert", &path("broken.ndjson"), &path("d.json")]).status.code(), Some(1));
    assert!(!folder.path().join("d.json").exists());
}

#[test]
fn a_schedule_shows_the_phases_the_day_and_what_is_due() {
    let out = udvej(&["schedule", "--profile", "exit_dk", "--start", "2013-10-31", "--on", "2014-03-01"]);
    let text = text(&out.stdout);
    for part in [
        "31 October 2013 \u{2013} 27 February 2014 (120 days)",
        "30 June 2014 \u{2013} 30 October 2014",
        "1 March 2014: phase 2: try-out and adjustment, day 2\n  last day of the phase: 29 June 2014",
        "14 March 2014  phase 2: make the plan",
        "14 November 2013  phase 1: make the plan of the phase (past)",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
    assert_eq!(udvej(&["schedule", "--profile", "none", "--start", "2013-10-31"]).status.code(), Some(2));
}

#[test]
fn rules_are_listed_and_explained() {
    let out = udvej(&["rules", "--format", "json"]);
    let rules: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    for lang in ["en", "da"] {
        let list = text(&udvej(&["rules", "--lang", lang]).stdout);
        for rule in rules.as_array().unwrap() {
            let code = rule["code"].as_str().unwrap();
            assert!(root().join(rule["vectors"].as_str().unwrap()).exists(), "{code}");
            let title = rule["title"][lang].as_str().unwrap();
            assert!(list.lines().any(|line| line.starts_with(code) && line.ends_with(title)), "{code}");
            let page = text(&udvej(&["explain", code, "--lang", lang]).stdout);
            let texts = ["title", "message", "remedy", "source", "manual"].map(|key| &rule[key]);
            let arguments = rule["arguments"].as_array().unwrap().iter().map(|argument| &argument["meaning"]);
            for part in texts.into_iter().chain(arguments) {
                assert!(page.contains(part[lang].as_str().unwrap()), "{code}: {part}");
            }
            let (file, anchor) = rule["page"][lang].as_str().unwrap().split_once('#').unwrap();
            let manual = std::fs::read_to_string(root().join(file)).unwrap();
            assert!(
                manual.contains(&format!("<a id=\"{anchor}\"></a>\n\n### {title}: `{code}`\n")),
                "{code}"
            );
        }
    }
    let wrong = udvej(&["explain", "tally-mixed-unit"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("tally-mixed-units"));
}

#[test]
fn the_schemas_are_printed_as_they_are_committed() {
    for name in ["record", "delivery", "strategy", "report"] {
        let committed = std::fs::read(root().join(format!("schema/v1/{name}.schema.json"))).unwrap();
        assert_eq!(udvej(&["schema", name]).stdout, committed);
    }
}

#[test]
fn every_committed_schema_can_be_printed() {
    let files = std::fs::read_dir(root().join("schema/v1")).unwrap().map(|file| file.unwrap().file_name());
    let names: Vec<String> =
        files.filter_map(|file| Some(file.to_str()?.strip_suffix(".schema.json")?.to_owned())).collect();
    assert!(names.len() > 3, "{names:?}");
    for name in names {
        assert_eq!(udvej(&["schema", &name]).status.code(), Some(0), "{name}");
    }
}

#[test]
fn a_delivery_about_nobody_is_accepted_and_its_fidelity_counted() {
    let out = udvej(&["generate", "--seed", "7", "--records", "800", "--municipality", "0751"]);
    assert_eq!(out.status.code(), Some(0));
    let delivery = out.stdout;
    assert_eq!(text(&delivery).lines().count(), 801);
    let again = udvej(&["generate", "--seed", "7", "--records", "800", "--municipality", "0751"]);
    assert_eq!(again.stdout, delivery);
    let (_folder, path) = file(&delivery);
    let path = path.display().to_string();
    assert_eq!(udvej(&["validate", &path, "--today", "2016-01-01"]).status.code(), Some(0));
    let out = udvej(&["fidelity", &path, "--today", "2016-01-01", "--lang", "da"]);
    let output = text(&out.stdout);
    assert!(
        output
            .starts_with("Aarhus, 1. januar 2014 \u{2013} 31. december 2015, exit_dk, pr. 1. januar 2016\n")
            && output.contains("ikke opfyldt"),
        "{output}"
    );
    let out = udvej(&["fidelity", &path, "--today", "2016-01-01", "--format", "json"]);
    let fidelity: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    let plans =
        fidelity["items"].as_array().unwrap().iter().find(|item| item["item"] == "phase_plans").unwrap();
    assert!(plans["met"].as_i64() > Some(5), "{plans}");
}

#[test]
fn half_yearly_deliveries_go_into_a_folder_and_their_faults_are_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let deliveries = folder.path().join("new").display().to_string();
    let common = ["generate", "--records", "600", "--municipalities", "2", "--half-years", "3"];
    let out = udvej(&[&common[..], &["--style", "new-only", "--deliveries", &deliveries]].concat());
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
    assert!(text(&out.stdout).lines().any(|line| line.starts_with("0101 cti-")), "{}", text(&out.stdout));
    let mut names: Vec<String> = std::fs::read_dir(&deliveries)
        .expect("the folder is made")
        .map(|file| file.expect("a file").file_name().display().to_string())
        .collect();
    names.sort();
    let of = |municipality: &str| (1..4).map(|n| format!("{municipality}-{n}.ndjson")).collect::<Vec<_>>();
    assert_eq!(names, [of("0101"), of("0751")].concat());
    let path = format!("{deliveries}/0751-2.ndjson");
    assert_eq!(udvej(&["validate", &path, "--today", "2015-01-01"]).status.code(), Some(0));
    for wrong in [["--municipalities", "5"], ["--half-years", "21"], ["--style", "monthly"]] {
        let out = udvej(&[&["generate", "--deliveries", &deliveries], &wrong[..]].concat());
        assert_eq!(out.status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(udvej(&["generate", "--style", "running"]).status.code(), Some(2));
}

#[test]
fn impossible_settings_are_reported() {
    for (option, value, english, danish) in [
        ("--records", "10000001", "must be from 0 to 10,000,000", "skal være fra 0 til 10.000.000"),
        (
            "--municipality",
            "0100",
            "four digits of a Danish municipality",
            "fire cifre i en dansk kommunekode",
        ),
        ("--last-day", "2013-12-31", "the period must", "perioden skal"),
        ("--doubtful", "101", "must be from 0 to 100", "skal være fra 0 til 100"),
        ("--strategy", "no-such", "neither a built-in strategy (", "hverken en indbygget strategi ("),
    ] {
        for (lang, part) in [("en", english), ("da", danish)] {
            let out = udvej(&["generate", option, value, "--lang", lang]);
            assert_eq!(out.status.code(), Some(2), "{option} {value}");
            assert!(text(&out.stderr).contains(part), "{}", text(&out.stderr));
            assert!(out.stdout.is_empty());
        }
    }
}

#[test]
fn deliveries_of_a_folder_are_read_as_one_dataset_in_whatever_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().display().to_string();
    let common = ["generate", "--records", "200", "--municipalities", "1", "--style", "all-again"];
    assert_eq!(udvej(&[&common[..], &["--deliveries", &path]].concat()).status.code(), Some(0));
    let day = ["--today", "2016-02-01"];
    let dataset = |more: &[&str]| udvej(&[&["dataset"], &day[..], more].concat());
    let report = dataset(&[&path, "--format", "json", "--threads", "1"]);
    assert_eq!(report.status.code(), Some(0), "{}", text(&report.stderr));
    let mut files: Vec<String> = std::fs::read_dir(&folder)
        .expect("it is there")
        .map(|entry| entry.expect("a file").path().display().to_string())
        .filter(|file| file.ends_with(".ndjson"))
        .collect();
    files.sort();
    files.reverse();
    let reversed: Vec<&str> = files.iter().map(String::as_str).collect();
    let again = dataset(&[&reversed[..], &["--format", "json", "--threads", "2"]].concat());
    assert_eq!(text(&again.stdout), text(&report.stdout));
    let said = text(&dataset(&[&path, "--lang", "da"]).stdout);
    for part in
        ["leverancer: 4", "dækket: 1. januar 2014 – 31. december 2015", "gældende: ", "godkendt; fejl: 0"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
    let empty = tempfile::tempdir().expect("a folder");
    let out = dataset(&[&empty.path().display().to_string()]);
    assert_eq!((out.status.code(), out.stdout.as_slice()), (Some(2), &b""[..]));
    assert!(text(&out.stderr).contains("no deliveries"));
}

#[test]
fn a_strategy_of_ones_own_judges_the_deliveries_that_name_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let shipped = text(&udvej(&["strategies", "--format", "json"]).stdout);
    assert_eq!(shipped.lines().count(), 4);
    let own = shipped.lines().next().unwrap().replacen("\"exit_dk\"", "\"own\"", 1);
    std::fs::write(path("own.json"), own.replace("\"months_per_phase\":4", "\"months_per_phase\":5"))
        .unwrap();
    let out = udvej(&["generate", "--strategy", &path("own.json"), "--records", "300"]);
    std::fs::write(path("delivery.ndjson"), &out.stdout).unwrap();
    let today = ["--today", "2016-01-01"];
    let out = udvej(&[&["validate", &path("delivery.ndjson")], &today[..]].concat());
    assert_eq!(out.status.code(), Some(1));
    assert!(text(&out.stdout).contains("delivery-unknown-strategy"));
    let with = ["--strategy", &path("own.json")];
    let out = udvej(&[&["validate", &path("delivery.ndjson")], &today[..], &with[..]].concat());
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stdout));
    assert!(text(&out.stdout).contains("validated by own 2014-01"));
    let out = udvej(&[&["schedule", "--profile", "standard", "--start", "2014-01-31"], &with[..]].concat());
    assert!(text(&out.stdout).contains("30 April 2014 \u{2013} 30 July 2014"), "{}", text(&out.stdout));

    std::fs::write(path("broken.json"), own.replace("\"plan_within_days\":14", "\"plan_within_days\":365"))
        .unwrap();
    let out = udvej(&["strategies", &path("broken.json")]);
    assert_eq!(out.status.code(), Some(2));
    assert!(
        text(&out.stderr)
            .contains("the strategy's `/parameters/plan_within_days` needs a day within the phase")
    );
    let out = udvej(&["strategies", &path("broken.json"), "--lang", "da"]);
    let told = text(&out.stderr);
    assert!(
        told.contains("strategiens `/parameters/plan_within_days` kræver en dag inden for fasen"),
        "{told}"
    );
    for (json, part) in [
        ("{", "strategien er ikke gyldig JSON (linje 1, kolonne 1)"),
        ("{}", "strategien passer ikke til sit JSON-skema: feltet `id` mangler"),
        ("{\"x\": 1}", "strategien passer ikke til sit JSON-skema: ukendt felt: `x`"),
    ] {
        std::fs::write(path("broken.json"), json).unwrap();
        let told = text(&udvej(&["strategies", &path("broken.json"), "--lang", "da"]).stderr);
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn a_policy_lets_pass_what_it_may_and_nothing_else() {
    let delivery = delivery("exit-pakken-table-1.ndjson");
    let policy = folder().join("policies/table-1.json").display().to_string();
    let read = |today: &str| {
        let out = udvej(&["validate", &delivery, "--today", today, "--policy", &policy, "--format", "json"]);
        serde_json::from_slice::<serde_json::Value>(&out.stdout).expect("a report")
    };
    let report = read("2013-03-07");
    assert_eq!(report["totals"]["waived"], 1);
    let waived =
        report["findings"].as_array().unwrap().iter().find(|f| f["waived_by"] == "/waivers/0").unwrap();
    assert_eq!((&waived["code"], &waived["severity"]), (&"tally-mixed-units".into(), &"information".into()));
    let expired = read("2014-01-01");
    assert_eq!(
        (&expired["totals"]["waived"], &expired["findings"][0]["code"]),
        (&0.into(), &"policy-waiver-expired".into())
    );

    let (_folder, path) =
        file(br#"{"waivers":[{"rule":"anonymity-lifted-twice","reason":"r","until":"2013-12-31"}]}"#);
    let out = udvej(&["validate", &delivery, "--policy", &path.display().to_string()]);
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("protects a person"), "{}", text(&out.stderr));
    let out = udvej(&["validate", &delivery, "--policy", &path.display().to_string(), "--lang", "da"]);
    let told = text(&out.stderr);
    assert!(told.contains("valideringsopsætningens `/waivers/0/rule` kræver en anden regel"), "{told}");
}
