//! The fast decoder accepts records that are written as usual. What it accepts, the other decoder decodes to the
//! same record.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::value::RawValue;

use super::{Decoder, record};
use crate::client::leak;
use crate::code::RecordType;
use crate::programme::Strategy as Programme;
use crate::record::{Record, random_in};
use crate::synthetic::Settings;

thread_local! {
    static DECODER: RefCell<Decoder> = RefCell::default();
}

/// Returns whether the fast decoder accepts a text, and checks its result against the other decoder.
fn takes(text: &str) -> bool {
    let taken = record(text);
    // A decoder that has been used before gives the same result.
    DECODER
        .with_borrow_mut(|decoder| assert_eq!(decoder.record(text).map(|record| &*record), taken.as_ref()));
    let Some(record) = taken else { return false };
    let scan = leak::scan(text, random_in);
    assert!(scan.leaks.is_empty() && !scan.opaque, "the leak scan stops {text}");
    assert_eq!(record.malformed(), [], "{text}");
    assert_eq!(Record::from_json_slowly(text), Ok(record), "{text}");
    true
}

/// Returns synthetic records of every type.
fn synthetic_records() -> &'static [Record] {
    static RECORDS: OnceLock<Vec<Record>> = OnceLock::new();
    RECORDS.get_or_init(|| {
        let mut records = Vec::new();
        for (seed, strategy) in [(1, "exit_dk"), (2, "exit_dk"), (3, "exit_dk_pilot"), (4, "cti")] {
            let settings = Settings { seed, records: 1500, doubtful_percent: 50, ..Settings::default() };
            records.extend(settings.deliver(&Programme::shipped(strategy).unwrap()).unwrap());
        }
        records
    })
}

/// Returns the longest record of each type, and more records that use every field.
fn examples() -> Vec<String> {
    let mut longest: BTreeMap<_, String> = BTreeMap::new();
    for record in synthetic_records() {
        let text = record.to_json();
        let example = longest.entry(record.record_type()).or_default();
        if example.len() < text.len() {
            *example = text;
        }
    }
    assert_eq!(longest.len(), RecordType::ALL.len());
    let whole = [
        r#"{"record":"tally","id":"t","revision":1000000,"status":"active","municipality":"0101","counter":"all","unit":"card","count":10000000,"period":{"first_day":"1900-01-01","last_day":"2099-12-30"},"period_basis":"stated","method":"sum","source":"2010-741993","cell":{"table":"1","row":"2","column":"3"},"outcome":"ceased","part_of":"t-2","sum_of":["t-3","a0707614-2850-4761-8285-0a0707614285"]}"#,
        r#"{"record":"course","id":"f","revision":1,"status":"entered_in_error","kind":"cti","pseudonym":"0707614285AAAAAAAAAAAAAAAA","municipality":"0101","opened":"2012-02-29","tenancy":"2012-03-01","subgroups":[],"workers":[{"worker":"a0707614285047618285070761428501","first_day":"2012-02-29","last_day":"2012-02-29"}],"transfer":{},"end":{"day":"2012-12-31","reason":"moved"},"closing_note":"2013-01-02"}"#,
        r#"{"record":"anonymity_lift","id":"l","revision":1,"status":"active","day":"2014-07-23","municipality":"0101","from":{"contact":"c-a0707614-2850-4761-8285-070761428501"},"pseudonym":"5AKZSNG8JDMYYAWSXVY6X2W51R","consent_day":"2014-07-23","links_earlier":true,"link_consent_day":"2014-07-23"}"#,
        r#"{"record":"contact","id":"c","revision":1,"status":"active","day":"2010-02-03","municipality":"0101","administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"self","client":{"card":"7G2K9QXM"},"card_shown":false,"first_contact":"unknown","advice":["debt","other"],"offers":["a-1","a-2"],"results":[]}"#,
    ];
    longest.into_values().chain(whole.map(str::to_owned)).collect()
}

/// Splits a JSON text into its tokens.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => rest[1..].find('"').unwrap() + 2,
            '{' | '}' | '[' | ']' | ':' | ',' => 1,
            _ => rest.find(['{', '}', '[', ']', ':', ',', '"']).unwrap(),
        };
        tokens.push(&rest[..length]);
        rest = &rest[length..];
    }
    tokens
}

/// Returns the tag and the fields of a record's text.
fn fields(text: &str) -> (&str, Vec<String>) {
    let tokens = tokens(text);
    let mut fields = vec![String::new()];
    let mut depth = 0;
    for token in &tokens[5..tokens.len() - 1] {
        match *token {
            "{" | "[" => depth += 1,
            "}" | "]" => depth -= 1,
            "," if depth == 0 => {
                fields.push(String::new());
                continue;
            }
            _ => {}
        }
        fields.last_mut().unwrap().push_str(token);
    }
    (tokens[3], fields)
}

#[test]
fn synthetic_records_are_accepted() {
    for record in synthetic_records() {
        assert!(takes(&record.to_json()), "{}", record.to_json());
    }
    for text in examples() {
        assert!(takes(&text), "{text}");
    }
}

#[test]
fn white_space_is_accepted() {
    for text in examples() {
        for space in [" ", "\t", " \r\n  "] {
            let spaced = tokens(&text).join(space);
            assert!(takes(&format!("{space}{spaced}{space}")), "{spaced}");
        }
        for other in ["\u{b}", "\u{a0}", "\u{feff}", "\0"] {
            assert!(!takes(&tokens(&text).join(other)));
        }
    }
}

/// Every line of every vector is written by hand, and many are wrong.
#[test]
fn vectors_are_accepted_only_if_they_are_valid() {
    #[derive(serde::Deserialize)]
    struct Vector {
        input: Vec<Box<RawValue>>,
    }
    let (mut taken, mut right) = (0, 0);
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let vectors: Vec<Vector> = serde_json::from_str(&text).unwrap();
        for line in vectors.iter().flat_map(|vector| &vector.input) {
            let line = serde_json::from_str(line.get()).unwrap_or_else(|_| line.get().to_owned());
            taken += i32::from(takes(&line));
            right += i32::from(
                Record::from_json_slowly(&line).is_ok() && leak::scan(&line, random_in).leaks.is_empty(),
            );
        }
    }
    assert!(taken > 500 && taken * 20 > right * 19, "{taken} of {right}");
}

/// Every token of every example, replaced, left out, and doubled.
#[test]
fn odd_tokens_never_change_the_record() {
    let odd = [
        "null",
        "true",
        "false",
        "0",
        "1",
        "01",
        "-0",
        "-1",
        "1.0",
        "1e0",
        "1E2",
        "100000000",
        "707614285",
        "\"\"",
        "\"a\"",
        "\"\\u0061\"",
        "\"é\"",
        "\"a b\"",
        "\"0101\"",
        "\"070761-4285\"",
        "\"0707614285\"",
        "\"070392-1VJ4\"",
        "\"a0707614285047618285070761428501\"",
        "\"707614285\"",
        "\"0707614285AAAAAAAAAAAAAAAA\"",
        "\"2013-02-29\"",
        "\"2012-02-29\"",
        "\"1899-12-31\"",
        "\"2013-2-01\"",
        "\"active\"",
        "\"anonymous\"",
        "\"record\"",
        "\"id\"",
        "\"contact\"",
        "\"card\"",
        "\"day\"",
        "{",
        "}",
        "[",
        "]",
        "{}",
        "[]",
        "[\"a\"]",
        ":",
        ",",
        ",,",
        "",
    ];
    for text in examples() {
        let tokens = tokens(&text);
        for at in 0..tokens.len() {
            for other in odd {
                let mut changed = tokens.clone();
                changed[at] = other;
                takes(&changed.concat());
                changed.insert(at, tokens[at]);
                takes(&changed.concat());
            }
        }
    }
}

/// Every character of every example, replaced, added, and left out.
#[test]
fn odd_characters_never_change_the_record() {
    for text in examples() {
        for (at, _) in text.char_indices() {
            let (before, after) = text.split_at(at);
            takes(before);
            takes(&format!("{before}{}", &after[1..]));
            for other in "\"\\{}[]:,.-+ \n\0eEaZ019é".chars() {
                takes(&format!("{before}{other}{after}"));
                takes(&format!("{before}{other}{}", &after[1..]));
            }
        }
    }
}

/// A text that may hold a CPR number, or look as if it did.
fn numberlike() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,7}[-._]?[0-9]{1,6}[-._]?[A-Fa-f]{0,2}[0-9]?",
        "([0-3][0-9][01][0-9]{3}[-._]?){1,2}[0-9]?[A-Za-z]{0,2}[0-9]{0,4}",
        "[a-z]{0,3}-?[0-9]{4,8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9]{4}-?[0-9]{8,12}",
        "[0-7][0-9A-HJKMNP-TV-Z]{24,26}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn fields_are_accepted_in_any_order(which in any::<Index>(), order in Just((0..30_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let example: &String = which.get(examples_once());
        let (tag, mut fields) = fields(example);
        let order: Vec<usize> = order.into_iter().filter(|i| *i < fields.len()).collect();
        fields = order.iter().map(|i| fields[*i].clone()).collect();
        let text = format!("{{\"record\":{tag},{}}}", fields.join(","));
        prop_assert!(takes(&text), "{}", text);
        let twice = format!("{{\"record\":{tag},{},{}}}", fields.join(","), fields[0]);
        prop_assert!(!takes(&twice));
    }

    #[test]
    fn no_id_is_accepted_that_may_be_a_cpr_number(which in any::<Index>(), at in any::<Index>(), text in numberlike()) {
        let example: &String = which.get(examples_once());
        let mut tokens = tokens(example);
        let texts: Vec<usize> = (0..tokens.len()).filter(|i| tokens[*i].starts_with('"')).collect();
        let quoted = format!("\"{text}\"");
        tokens[*at.get(&texts)] = &quoted;
        takes(&tokens.concat());
    }

    #[test]
    fn damage_never_changes_the_record(
        which in any::<Index>(),
        damage in prop::collection::vec((any::<Index>(), any::<Index>(), 0..6_usize), 1..4),
    ) {
        let mut text = which.get(synthetic_records()).to_json();
        for (at, to, length) in damage {
            let (at, to) = (at.index(text.len()), to.index(text.len()));
            let piece = text[at..(at + length).min(text.len())].to_owned();
            text.insert_str(to, &piece);
        }
        takes(&text);
    }
}

fn examples_once() -> &'static [String] {
    static EXAMPLES: OnceLock<Vec<String>> = OnceLock::new();
    EXAMPLES.get_or_init(examples)
}
