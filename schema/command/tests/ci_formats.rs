//! `udvej validate --format sarif` and `--format junit`, from the outside. `schema/tests/node/ci` asks other programs.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite, XmlString};
use serde_json::{Value, json};
use udvej_tests::folder;

const HEADER: &str = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","period":{"first_day":"2008-11-01","last_day":"2012-12-31"},"created":"2013-01-10","strategy":"exit_dk","expected":{"contact":1}}}"#;
const CONTACT: &str = r#"{"record":"contact","id":"c-1","revision":1,"status":"active","day":"2010-02-03","municipality":"0101","administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp","client":"anonymous"}"#;

/// A folder in which the command runs, so that it is given names without a folder.
struct Desk(tempfile::TempDir);

impl Desk {
    /// With Copenhagen's Table 1, one contact as it should be, one that a nobody referred.
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        let table = std::fs::read(folder().join("deliveries/exit-pakken-table-1.ndjson")).unwrap();
        desk.put("table.ndjson", &table);
        desk.put("good.ndjson", format!("{HEADER}\n{CONTACT}\n").as_bytes());
        desk.put("bad.ndjson", format!("{HEADER}\n{}\n", CONTACT.replace("kcp", "nobody")).as_bytes());
        desk
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.0.path().join(name), bytes).expect("a file");
    }

    fn command(&self, format: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_udvej"));
        command.args(["validate", "--format", format]).args(arguments);
        if !arguments.contains(&"--today") {
            command.args(["--today", "2013-03-07"]);
        }
        command.current_dir(self.0.path());
        command
    }

    fn run(&self, format: &str, arguments: &[&str]) -> Output {
        self.command(format, arguments).output().expect("the command starts")
    }

    /// The run of the log.
    fn sarif(&self, arguments: &[&str]) -> Value {
        let log: Value = serde_json::from_slice(&self.run("sarif", arguments).stdout).expect("a log");
        assert_eq!((&log["version"], log["runs"].as_array().unwrap().len()), (&"2.1.0".into(), 1));
        log["runs"][0].clone()
    }

    fn junit(&self, arguments: &[&str]) -> Report {
        Report::deserialize_from_str(&text(&self.run("junit", arguments).stdout)).expect("a JUnit file")
    }

    fn json(&self, arguments: &[&str]) -> Vec<Value> {
        let lines = text(&self.run("json", arguments).stdout);
        lines.lines().map(|line| serde_json::from_str(line).expect("a report")).collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the output is UTF-8")
}

fn policy() -> String {
    folder().join("policies/table-1.json").display().to_string()
}

fn results(run: &Value) -> &Vec<Value> {
    run["results"].as_array().expect("results")
}

fn uris(run: &Value) -> Vec<&str> {
    run["artifacts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["location"]["uri"].as_str().unwrap())
        .collect()
}

fn test<'a>(suite: &'a TestSuite, name: &str) -> &'a TestCase {
    suite.test_cases.iter().find(|test| test.name.as_str() == name).expect("a test of that name")
}

fn is_failure(test: &TestCase) -> bool {
    matches!(test.status, TestCaseStatus::NonSuccess { kind: NonSuccessKind::Failure, .. })
}

#[test]
fn a_result_tells_the_rule_the_place_and_the_finding_in_the_language_that_was_asked_for() {
    let desk = Desk::new();
    for (lang, title, words) in [
        ("en", "Unlike units", "mixes unlike units"),
        ("da", "Forskellige enheder", "blander forskellige enheder"),
    ] {
        let run = desk.sarif(&["good.ndjson", "table.ndjson", "--lang", lang]);
        let report = &desk.json(&["table.ndjson"])[0];
        assert_eq!(run["language"], lang);
        assert_eq!(results(&run).len(), report["findings"].as_array().unwrap().len());
        let result = results(&run).iter().find(|result| result["ruleId"] == "tally-mixed-units").unwrap();
        let finding = report["findings"].as_array().unwrap();
        let finding = finding.iter().find(|finding| finding["code"] == "tally-mixed-units").unwrap();
        assert!(result["message"]["text"].as_str().unwrap().contains(words), "{result}");
        assert_eq!(result["level"], "warning");
        assert_eq!(
            result["locations"],
            json!([{
                "physicalLocation": {
                    "artifactLocation": {"uri": "table.ndjson", "index": 1},
                    "region": {"startLine": 7},
                },
                "logicalLocations": [
                    {"name": "unit", "fullyQualifiedName": "tally/tm-2009-2010/unit", "kind": "value"},
                ],
            }])
        );
        assert_eq!(result["partialFingerprints"]["udvejFinding/v1"], finding["fingerprint"]);
        let rule =
            &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], "tally-mixed-units");
        assert_eq!(
            (&rule["shortDescription"]["text"], &rule["properties"]["title"][lang]),
            (&title.into(), &title.into())
        );
        assert!(rule["fullDescription"]["text"].as_str().unwrap().contains(words), "{rule}");
        let markdown = rule["help"]["markdown"].as_str().unwrap();
        assert!(markdown.starts_with(&format!("### {title}: `tally-mixed-units`\n")), "{rule}");
        assert!(
            rule["properties"]["message"]["da"].as_str().unwrap().contains("blander forskellige enheder")
        );
    }
}

#[test]
fn what_follows_from_another_finding_leads_to_it() {
    let desk = Desk::new();
    let vectors = std::fs::read(folder().join("vectors/delivery-parent-rejected.json")).unwrap();
    let vectors: Value = serde_json::from_slice(&vectors).unwrap();
    let lines = vectors[0]["input"].as_array().unwrap().iter().map(|line| line.to_string() + "\n");
    desk.put("parent.ndjson", lines.collect::<String>().as_bytes());
    let run = desk.sarif(&["parent.ndjson", "--today", "2015-01-10"]);
    let follows = results(&run).iter().find(|result| result["ruleId"] == "delivery-parent-rejected").unwrap();
    let cause = &follows["properties"]["caused_by"];
    assert!(results(&run).iter().any(|result| &result["partialFingerprints"]["udvejFinding/v1"] == cause));
}

#[test]
fn the_status_and_both_formats_agree_on_what_was_rejected_and_what_could_not_be_read() {
    let desk = Desk::new();
    for (files, status) in [
        (vec!["good.ndjson", "table.ndjson"], 0),
        (vec!["table.ndjson", "bad.ndjson"], 1),
        (vec!["none.ndjson", "bad.ndjson", "good.ndjson"], 2),
    ] {
        for format in ["sarif", "junit"] {
            let out = desk.run(format, &files);
            assert_eq!(out.status.code(), Some(status), "{format} {files:?}");
            assert_eq!(text(&out.stderr).contains("none.ndjson"), status == 2, "{format} {files:?}");
            assert_eq!(desk.run(format, &files).stdout, out.stdout);
            let threads = [files.clone(), vec!["--threads", "1"]].concat();
            assert_eq!(desk.run(format, &threads).stdout, out.stdout);
        }
        let run = desk.sarif(&files);
        assert_eq!(uris(&run), files);
        assert_eq!(run["invocations"][0]["exitCode"], status);
        assert_eq!(run["invocations"][0]["executionSuccessful"], status != 2);
        let suites = desk.junit(&files);
        for (suite, file) in suites.test_suites.iter().zip(&files) {
            assert_eq!(suite.name.as_str(), *file);
            assert_eq!(suite.failures, usize::from(*file == "bad.ndjson"), "{file}");
            assert_eq!(suite.errors, usize::from(*file == "none.ndjson"), "{file}");
        }
        assert_eq!((suites.failures > 0, suites.errors > 0), (files.contains(&"bad.ndjson"), status == 2));
    }
    for (lang, words) in [("en", "`none.ndjson` cannot be read"), ("da", "`none.ndjson` kan ikke læses")] {
        let run = desk.sarif(&["none.ndjson", "--lang", lang]);
        let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
        assert_eq!(
            (&notification["level"], &notification["descriptor"]["id"]),
            (&"error".into(), &"file-unreadable".into())
        );
        assert!(notification["message"]["text"].as_str().unwrap().contains(words), "{notification}");
        let suites = text(&desk.run("junit", &["none.ndjson", "--lang", lang]).stdout);
        assert!(suites.contains(words), "{suites}");
    }
}

#[test]
fn a_test_fails_by_an_error_passes_with_a_warning_and_is_skipped_where_the_rule_judged_nothing() {
    let desk = Desk::new();
    let suites = desk.junit(&["bad.ndjson", "table.ndjson", "--lang", "da"]);
    let [bad, table] = suites.test_suites.as_slice() else { panic!("two suites") };
    let failed = test(bad, "framing-wrong-value");
    assert!(is_failure(failed));
    let TestCaseStatus::NonSuccess { message, description, .. } = &failed.status else { panic!("a failure") };
    assert_eq!(message.as_ref().unwrap().as_str(), "1 × fejl: Forkert værdi");
    assert!(description.as_ref().unwrap().as_str().contains("linje 2, henvendelse c-1, /referred_by: "));
    let warned = test(table, "tally-mixed-units");
    assert!(matches!(warned.status, TestCaseStatus::Success { .. }));
    assert!(
        warned.system_out.as_ref().unwrap().as_str().contains("linje 7, opgørelse tm-2009-2010, /unit: ")
    );
    let TestCaseStatus::Skipped { message, .. } = &test(table, "cti-few-meetings").status else {
        panic!("skipped")
    };
    assert_eq!(message.as_ref().unwrap().as_str(), "der var intet af den slags");
    assert!(matches!(test(table, "tally-sum-differs").status, TestCaseStatus::Success { .. }));
}

#[test]
fn a_waiver_suppresses_a_result_with_its_reason() {
    let desk = Desk::new();
    let run = desk.sarif(&["table.ndjson", "--policy", &policy()]);
    let waived: Vec<&Value> =
        results(&run).iter().filter(|result| result["suppressions"] != json!([])).collect();
    assert_eq!(waived.len(), 1);
    assert_eq!(waived[0]["level"], "note");
    let suppression = &waived[0]["suppressions"][0];
    assert_eq!((&suppression["kind"], &suppression["status"]), (&"external".into(), &"accepted".into()));
    assert!(suppression["justification"].as_str().unwrap().contains("stands as it is printed"));
    assert_eq!(suppression["properties"], json!({"waived_by": "/waivers/0", "until": "2013-12-31"}));
    let suites = desk.junit(&["table.ndjson", "--policy", &policy()]);
    let waived = test(&suites.test_suites[0], "tally-mixed-units").system_out.as_ref().unwrap();
    assert!(waived.as_str().contains("(waived by /waivers/0 of the policy)"));
}

#[test]
fn unlisted_findings_are_reported_and_fail_their_tests() {
    let desk = Desk::new();
    let records: String = (0..30).map(|i| CONTACT.replace("c-1", &format!("c-{i}")) + "\n").collect();
    let records = records.replace("2010-02-03", "2007-02-03");
    desk.put("many.ndjson", format!("{}\n{records}", HEADER.replace("2008", "2000")).as_bytes());
    for listed in [0, 7, 100] {
        let arguments = ["good.ndjson", "many.ndjson", "--max-findings", &listed.to_string(), "--lang", "da"];
        let report = &desk.json(&arguments)[1];
        let run = desk.sarif(&arguments);
        assert_eq!(results(&run).len(), report["findings"].as_array().unwrap().len());
        let omitted = report["findings_omitted"].as_i64().unwrap();
        let notification = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
        assert_eq!(notification.len(), usize::from(listed < 100));
        for notification in notification {
            let place = &notification["locations"][0]["physicalLocation"]["artifactLocation"]["index"];
            assert_eq!((place, &notification["descriptor"]["id"]), (&1.into(), &"findings-omitted".into()));
            let text = notification["message"]["text"].as_str().unwrap();
            assert!(text.starts_with(&format!("talt med, men ikke vist: {omitted} ")), "{text}");
        }
        assert_eq!(run["artifacts"][1]["properties"]["digest"], report["digest"]);

        let suites = desk.junit(&arguments);
        let many = &suites.test_suites[1];
        assert_eq!(
            (many.failures, suites.failures),
            (2, 2),
            "the count differs, and each contact is too early"
        );
        let bodies = many.test_cases.iter().filter_map(|test| match &test.status {
            TestCaseStatus::NonSuccess { description, .. } => description.as_ref(),
            _ => None,
        });
        let bodies: String = bodies.map(XmlString::as_str).collect();
        assert_eq!(bodies.matches("linje ").count(), results(&run).len(), "{bodies}");
        assert_eq!(bodies.contains("talt med, men ikke vist: "), listed < 100, "{bodies}");
        let TestCaseStatus::NonSuccess { message, .. } = &test(many, "registration-before-programme").status
        else {
            panic!("a failure")
        };
        assert!(message.as_ref().unwrap().as_str().starts_with("30 × fejl: "));
    }
}

#[test]
fn a_cpr_number_in_a_delivery_stands_in_neither_format() {
    let desk = Desk::new();
    let delivery = format!("{HEADER}\n{CONTACT}\n");
    for value in ["udvej/1", "d-1", "kk-sof", "exit_dk", "c-1", "active", "2010-02-03", "kcp", "anonymous"] {
        for cpr in ["0707614285", "070761-4285", "case 070761 4285."] {
            let smuggled = delivery.replacen(&format!("\"{value}\""), &format!("\"{cpr}\""), 1);
            assert_ne!(smuggled, delivery);
            desk.put("smuggled.ndjson", smuggled.as_bytes());
            for format in ["sarif", "junit"] {
                let out = desk.run(format, &["smuggled.ndjson", "--quarantine", "aside.ndjson"]);
                assert_eq!(out.status.code(), Some(1));
                let aside = std::fs::read_to_string(desk.0.path().join("aside.ndjson")).unwrap();
                let all = text(&out.stdout) + &text(&out.stderr) + &aside;
                assert!(all.contains("anonymity-identity-leak"));
                for part in ["0707614285", "070761", "4285"] {
                    assert!(!all.contains(part), "{value}: {part} is in the output");
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn any_name_of_a_file_can_be_written() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let desk = Desk::new();
    std::fs::create_dir(desk.0.path().join("a b")).unwrap();
    let names: [(&[u8], &str); 6] = [
        ("a b/æøå.ndjson".as_bytes(), "a%20b/%C3%A6%C3%B8%C3%A5.ndjson"),
        (b"./a b/../plain.ndjson", "a%20b/../plain.ndjson"),
        (b"<&>\"'.ndjson", "%3C%26%3E%22%27.ndjson"),
        (b"c:100%#?[1].ndjson", "c%3A100%25%23%3F%5B1%5D.ndjson"),
        (b"bell\x07 escape\x1b[31m line\n.ndjson", "bell%07%20escape%1B%5B31m%20line%0A.ndjson"),
        (b"latin \xe6.ndjson", "latin%20%E6.ndjson"),
    ];
    let good = std::fs::read(desk.0.path().join("good.ndjson")).unwrap();
    for (name, uri) in names {
        let name = Path::new(OsStr::from_bytes(name));
        std::fs::write(desk.0.path().join(name), &good).unwrap();
        let out = desk.command("sarif", &["--max-findings", "5"]).arg(name).output().unwrap();
        let log: Value = serde_json::from_slice(&out.stdout).expect("a log");
        assert_eq!(uris(&log["runs"][0]), [uri]);
        let out = desk.command("junit", &[]).arg(name).output().unwrap();
        let suites = Report::deserialize_from_str(&text(&out.stdout)).expect("a JUnit file");
        assert_eq!((suites.test_suites.len(), suites.failures), (1, 0));
        assert!(!out.stdout.iter().any(|byte| byte.is_ascii_control() && *byte != b'\n'), "{uri}");
    }
    let absolute = desk.0.path().join("good.ndjson");
    let run = desk.sarif(&[&absolute.display().to_string()]);
    assert_eq!(uris(&run), [format!("file://{}", absolute.display())]);
}

#[test]
fn standard_input_and_a_file_that_is_named_twice_are_one_file_each() {
    let desk = Desk::new();
    let input = std::fs::File::open(desk.0.path().join("bad.ndjson")).unwrap();
    let out = desk.command("sarif", &["-", "bad.ndjson", "bad.ndjson"]).stdin(input).output().unwrap();
    let log: Value = serde_json::from_slice(&out.stdout).expect("a log");
    let run = &log["runs"][0];
    assert_eq!(uris(run), ["-", "bad.ndjson"]);
    assert_eq!(run["artifacts"][0]["description"]["text"], "standard input");
    assert_eq!(results(run).len(), 3);
}

#[test]
fn a_reader_that_stops_listening_costs_neither_the_verdict_nor_the_quarantine() {
    let desk = Desk::new();
    for format in ["sarif", "junit"] {
        let files = ["bad.ndjson"; 200];
        let mut command = desk.command(format, &files);
        command.args(["--quarantine", "aside.ndjson"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        assert_eq!(child.wait().unwrap().code(), Some(1), "{format}");
        let aside = std::fs::read_to_string(desk.0.path().join("aside.ndjson")).unwrap();
        assert_eq!(aside.lines().count(), 200, "{format}");
    }
}

#[test]
fn other_subcommands_do_not_offer_these_formats() {
    let desk = Desk::new();
    for subcommand in [["fidelity", "table.ndjson"].as_slice(), &["rules"], &["strategies"]] {
        for format in ["sarif", "junit"] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_udvej"));
            let out = command.args(subcommand).args(["--format", format]).current_dir(desk.0.path()).output();
            assert_eq!(out.unwrap().status.code(), Some(2), "{subcommand:?} {format}");
        }
    }
}
