//! Every vector of every rule, and what every reading must keep to.

use std::collections::{BTreeMap, BTreeSet};

use udvej::code::Lang;
use udvej::exchange::{Reading, decode_delivery, write_document};
use udvej::judging::{Arg, Finding, Severity};
use udvej::rules::{catalogue, find};
use udvej::verdict::{Context, Engine, Policy};
use udvej_tests::{Vector, vectors};

fn each(mut check: impl FnMut(&str, &Vector, &str)) {
    for (code, of_rule) in vectors() {
        for vector in &of_rule {
            check(&code, vector, &format!("{code}: {}", vector.description));
        }
    }
}

fn read(vector: &Vector) -> Reading {
    vector.engine().read(&vector.bytes(), &vector.context())
}

#[test]
fn every_vector_gives_the_findings_that_it_expects_and_no_others() {
    each(|_, vector, name| {
        let report = read(vector).report;
        let found: Vec<_> =
            report.findings.iter().map(|f| (f.code.as_str(), f.line, f.path.as_str())).collect();
        let expected = &vector.expected;
        let wanted: Vec<_> =
            expected.findings.iter().map(|f| (f.code.as_str(), f.line, f.path.as_str())).collect();
        assert_eq!(found, wanted, "{name}");
        assert_eq!(report.accepted, expected.accepted, "{name}");
        for (finding, wanted) in report.findings.iter().zip(&expected.findings) {
            let args: BTreeMap<_, _> =
                finding.args.iter().map(|a| (a.name.clone(), a.value.clone())).collect();
            if let Some(wanted) = &wanted.args {
                assert_eq!(&args, wanted, "{name}");
            }
        }
    });
}

#[test]
fn every_rule_has_a_vector_that_fails_and_one_that_passes() {
    let vectors = vectors();
    for rule in catalogue() {
        let of_rule = vectors.get(rule.code).unwrap_or_else(|| panic!("{} has no vectors", rule.code));
        let fails = |v: &&Vector| v.expected.findings.iter().any(|f| f.code == rule.code);
        assert!(of_rule.iter().any(|v| fails(&v)), "{} has no failing vector", rule.code);
        let ledger_of =
            |v: &Vector| read(v).report.rules.into_iter().find(|row| row.code == rule.code).unwrap();
        let judged_well = |v: &&Vector| {
            let row = ledger_of(v);
            !fails(v) && (row.evaluated > row.failed || v.skipped.is_some())
        };
        assert!(of_rule.iter().any(|v| judged_well(&v)), "{} has no passing vector", rule.code);
        for vector in of_rule.iter().filter(|v| !fails(v)) {
            let row = ledger_of(vector);
            let reasons: Vec<&str> = row.skipped.iter().map(|skipped| skipped.reason.code()).collect();
            match &vector.skipped {
                Some(reason) => {
                    assert!(reasons.contains(&reason.as_str()), "{}: {row:?}", vector.description);
                }
                None => assert!(row.evaluated > 0 && row.failed == 0, "{}: {row:?}", vector.description),
            }
        }
    }
    let codes: Vec<&str> = catalogue().iter().map(|rule| rule.code).collect();
    assert!(
        vectors.keys().all(|code| codes.contains(&code.as_str())),
        "a vector file is named after no rule"
    );
}

#[test]
fn what_is_received_is_accepted_or_quarantined_or_repeated_or_superseded() {
    each(|_, vector, name| {
        let reading = read(vector);
        let mut accepted = 0;
        let mut quarantined = 0;
        for row in &reading.report.reconciliation {
            let sum = row.accepted + row.quarantined + row.duplicate + row.superseded;
            assert_eq!(row.received, sum, "{name}");
            accepted += row.accepted;
            quarantined += row.quarantined;
        }
        assert_eq!(i64::try_from(reading.records.len()).unwrap(), accepted, "{name}");
        assert_eq!(i64::try_from(reading.quarantine.len()).unwrap(), quarantined, "{name}");
        for item in &reading.quarantine {
            assert!(item.findings.iter().any(|finding| finding.severity == Severity::Error), "{name}");
        }
    });
}

#[test]
fn the_pieces_in_which_a_delivery_comes_do_not_matter() {
    each(|_, vector, name| {
        let bytes = vector.bytes();
        let engine = vector.engine();
        let whole = engine.read(&bytes, &vector.context()).report.to_json();
        for size in [1, 7, 64 * 1024].into_iter().filter(|size| bytes.len() / size < 100_000) {
            let mut reader = engine.reader(vector.context());
            bytes.chunks(size).for_each(|piece| reader.feed(piece));
            assert_eq!(reader.finish().report.to_json(), whole, "{name}, in pieces of {size}");
        }
    });
}

#[test]
fn both_spellings_give_the_same_verdict() {
    each(|_, vector, name| {
        let Ok((delivery, records)) = decode_delivery(&vector.bytes()) else { return };
        let document = write_document(&delivery, &records);
        let strip = |reading: Reading| {
            let mut report = reading.report;
            report.digest = String::new();
            report.findings.iter_mut().for_each(|finding| finding.line = None);
            report.findings.sort_by(|a, b| a.fingerprint.cmp(&b.fingerprint));
            (report, reading.records)
        };
        let from_document = vector.engine().read(document.as_bytes(), &vector.context());
        // Line numbers differ, and with them the order; and the header is one line of several.
        assert_eq!(strip(from_document), strip(read(vector)), "{name}");
    });
}

#[test]
fn every_text_is_whole_in_both_languages() {
    each(|_, vector, name| {
        for finding in read(vector).report.findings {
            for lang in [Lang::En, Lang::Da] {
                for text in [finding.text(lang), finding.remedy(lang)] {
                    let hole = text.split('{').skip(1).any(|rest| {
                        rest.split('}')
                            .next()
                            .is_some_and(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
                    });
                    assert!(!text.is_empty() && !hole, "{name}: {text}");
                }
            }
        }
    });
    for rule in catalogue() {
        let texts = [rule.message.en, rule.message.da, rule.remedy.en, rule.remedy.da, rule.source.en];
        assert!(texts.iter().all(|text| !text.is_empty() && !text.ends_with('.')), "{}", rule.code);
        assert_ne!(rule.message.en, rule.message.da, "{}", rule.code);
        let page = rule.manual_page(Lang::En);
        assert!(page.contains("Fails: ") && page.contains("Fixed: "), "{} has no example", rule.code);
        assert!(rule.code.starts_with(rule.family.code()), "{}", rule.code);
    }
}

/// `schema/generator/tests/texts.rs` checks that the Danish is Danish.
#[test]
fn every_rule_has_a_manual_page_a_source_and_meanings_of_arguments_in_danish() {
    for rule in catalogue() {
        let page = rule.manual_page(Lang::Da);
        let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
        let beginning =
            |text: &'static str| lines.iter().enumerate().filter(move |(_, line)| line.starts_with(text));
        let (fails, fixed): (Vec<_>, Vec<_>) =
            (beginning("Forkert: ").collect(), beginning("Rettet: ").collect());
        let ([(fails, _)], [(fixed, _)]) = (fails.as_slice(), fixed.as_slice()) else {
            panic!("{} has not exactly one example and its correction: {page}", rule.code)
        };
        assert!(*fails > 0 && *fixed == fails + 1, "{}: {page}", rule.code);
        for line in [lines[*fails], lines[*fixed]] {
            assert!(line.ends_with('.'), "{}: {line}", rule.code);
        }
        let source = rule.source.da;
        assert!(!source.is_empty() && !source.ends_with('.'), "{}: {source}", rule.code);
        for argument in rule.arguments {
            let meaning = argument.meaning.da;
            let is_sentence = meaning.starts_with(char::is_uppercase) && meaning.ends_with('.');
            assert!(is_sentence && meaning != argument.meaning.en, "{}: {meaning}", rule.code);
        }
    }
}

/// Arguments that are ids, names of fields and rows, or texts to be written exactly so.
const AS_WRITTEN: [&str; 14] = [
    "column",
    "field",
    "first",
    "id",
    "known",
    "named",
    "other",
    "other_row",
    "parent",
    "profile",
    "row",
    "rule",
    "strategy",
    "what",
];

#[test]
fn a_person_reads_labels_and_no_codes() {
    let mut texts = BTreeSet::new();
    each(|_, vector, name| {
        for finding in read(vector).report.findings {
            let rule = find(&finding.code).expect("a rule");
            if rule.code == "framing-wrong-value" {
                // It says what has to be written in the file.
                continue;
            }
            let stands = |arg: &Arg| {
                AS_WRITTEN.contains(&arg.name.as_str())
                    || arg.name == "value" && finding.path.contains("/offers/")
            };
            for lang in [Lang::En, Lang::Da] {
                for (template, text) in
                    [(rule.message, finding.text(lang)), (rule.remedy, finding.remedy(lang))]
                {
                    let written = |word: &str| {
                        template.in_lang(lang).contains(word)
                            || finding.args.iter().any(|arg| stands(arg) && arg.value.contains(word))
                    };
                    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                    let codes =
                        words.filter(|word| word.contains('_')).chain(text.split('`').skip(1).step_by(2));
                    for code in codes {
                        assert!(written(code), "{name}: {code} is a code in: {text}");
                    }
                    texts.insert(text);
                }
            }
        }
    });
    for label in ["fase 1", "phase 1", "ved start", "forskellige personer", "uoplyst", "henvendelse", "gæld"]
    {
        assert!(texts.iter().any(|text| text.contains(label)), "{label} is in no text");
    }
}

#[test]
fn a_record_checked_by_itself_is_rejected_only_if_a_delivery_of_it_is() {
    each(|_, vector, name| {
        let Ok((_, records)) = decode_delivery(&vector.bytes()) else { return };
        let Some(delivery) = &read(vector).delivery else { return };
        // A record by itself is judged by the first strategy: here, by the one that the delivery names.
        let engine = vector.engine();
        let strategy = engine.strategy_named(&delivery.strategy).expect("it was judged by one");
        let all = Policy { max_findings: i32::MAX, ..engine.policy().clone() };
        let engine = Engine::new(strategy.clone(), all);
        let reading = engine.read(&vector.bytes(), &vector.context());
        for record in &records {
            // A record by itself has no day on which a delivery was made, so it is checked as of that day.
            let context = Context { today: delivery.known_until(vector.context().today) };
            for finding in engine.check(record, &context) {
                let superseded = records
                    .iter()
                    .any(|other| other.id() == record.id() && other.revision() > record.revision());
                // Without a delivery what is later than its day is later than today.
                let too_late = ["delivery-after-created", "delivery-after-today"];
                let is_same = |f: &Finding| {
                    f.fingerprint == finding.fingerprint
                        || finding.code == "delivery-after-today"
                            && too_late.contains(&f.code.as_str())
                            && (&f.id, &f.path) == (&finding.id, &finding.path)
                };
                let found = reading.report.findings.iter().any(is_same);
                assert!(found || superseded, "{name}: {}", finding.code);
            }
        }
    });
}
