//! Rust's jsonschema says of the corpus what the library says, and the corpus is large and wide enough. It is left in
//! `target/tmp/conformance` for the validators of other languages: `schema/tests/judge.sh`.

mod change;
mod corpus;
mod donors;
mod files;
mod values;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};
use udvej::record::Record;
use udvej_generator::schemas::{Name, RECORDS};

use crate::change::{field, pointers, with, with_field};
use crate::corpus::{Corpus, Item};
use crate::donors::tag;

fn validator(schema: &str) -> jsonschema::Validator {
    let schema = serde_json::from_str(schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema is a schema")
}

/// The texts on which the validator and the library do not say the same.
fn disagreements<'c>(validator: &jsonschema::Validator, items: &'c [Item]) -> Vec<&'c Item> {
    // What is no JSON to serde_json is none to the library, and no schema is asked about it.
    let valid = |text| serde_json::from_str(text).is_ok_and(|value: Value| validator.is_valid(&value));
    items.iter().filter(|item| valid(&item.text) != item.taken).collect()
}

#[test]
fn every_schema_takes_exactly_what_the_library_takes() {
    let everything = corpus::all();
    files::write(&everything).expect("the corpus can be written");
    let (mut records, mut judged, mut accepted, mut wrong) = (0, 0, 0, 0);
    for corpus in &everything {
        let name = corpus.schema.code();
        let found = disagreements(&validator(&corpus.schema.committed().unwrap()), &corpus.items);
        for item in found.iter().take(20) {
            let start: String = item.text.chars().take(600).collect();
            println!("jsonschema: {name}: the library says {}: {start}", item.taken);
        }
        judged += corpus.items.len();
        accepted += corpus.items.iter().filter(|item| item.taken).count();
        wrong += found.len();
        if corpus.schema == Name::Record {
            records = corpus.items.len();
            is_wide(corpus);
        }
    }
    let others = judged - records;
    println!(
        "jsonschema: {records} records and {others} other texts judged, {accepted} accepted, {wrong} disagree"
    );
    assert_eq!(wrong, 0, "disagreements");
    // Who does not disagree with a damaged schema was not heard.
    let heard = |corpus: &Corpus| {
        disagreements(&validator(&files::damaged(corpus.schema)), files::sample(corpus)).len()
    };
    assert!(everything.iter().map(heard).sum::<usize>() > 0, "a damaged schema is not noticed");
}

/// There are enough changed records, enough of them are taken, and each field of each type of record was refused at least
/// once because of what it held, and taken at least once.
fn is_wide(corpus: &Corpus) {
    let accepted = corpus.items.iter().filter(|item| item.taken).count();
    assert!(corpus.mutated >= 100_000, "{} changed records", corpus.mutated);
    assert!(accepted * 5 >= corpus.items.len(), "{accepted} accepted");
    let mut taken = BTreeSet::new();
    for item in corpus.items.iter().filter(|item| item.taken) {
        let record = serde_json::from_str(&item.text).unwrap();
        taken.extend(pointers(&record).iter().map(|pointer| (tag(&record), field(pointer))));
    }
    let refused: BTreeSet<_> =
        corpus.items.iter().filter(|item| !item.taken).filter_map(|item| item.changed.clone()).collect();
    let schema: Value = serde_json::from_str(&Name::Record.committed().unwrap()).unwrap();
    let mut fields = BTreeSet::new();
    collect(&schema, &schema, "", "", &mut fields);
    assert_eq!(fields.len(), fields_on_pages(), "fields");
    assert_eq!(fields.difference(&taken).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "never taken");
    assert_eq!(
        fields.difference(&refused).collect::<Vec<_>>(),
        Vec::<&(String, String)>::new(),
        "never refused"
    );
    println!(
        "{} records came about by a change; {} fields, each taken and refused",
        corpus.mutated,
        fields.len()
    );
}

/// The number of fields as the pages of the reference count them: a row for each, and one more for the items of a list.
fn fields_on_pages() -> usize {
    let folder = udvej_generator::root().join("schema/format/en");
    let pages =
        RECORDS.iter().map(|(code, _)| std::fs::read_to_string(folder.join(format!("{code}.md"))).unwrap());
    pages
        .map(|page| {
            let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
            rows.len() + rows.iter().filter(|row| row.contains("| list of ")).count()
        })
        .sum()
}

/// The fields that a schema describes, with the type of record that they belong to.
fn collect(root: &Value, schema: &Value, tag: &str, place: &str, found: &mut BTreeSet<(String, String)>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|at| at.strip_prefix('#')) {
        collect(root, root.pointer(name).unwrap(), tag, place, found);
    }
    let tag = schema.pointer("/properties/record/const").and_then(Value::as_str).unwrap_or(tag);
    for (name, inner) in schema["properties"].as_object().into_iter().flatten().filter(|_| !tag.is_empty()) {
        let place = format!("{place}/{name}");
        collect(root, inner, tag, &place, found);
        found.insert((tag.to_owned(), place));
    }
    if schema.get("items").is_some() {
        let place = format!("{place}/*");
        collect(root, &schema["items"], tag, &place, found);
        found.insert((tag.to_owned(), place));
    }
    let parts =
        schema["allOf"].as_array().into_iter().flatten().chain(schema.get("then")).chain(schema.get("else"));
    for part in parts {
        collect(root, part, tag, place, found);
    }
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let texts = corpus::twice();
    assert!(texts.len() > 500, "{}", texts.len());
    for text in texts {
        assert!(Record::from_json(&text).is_err(), "{text}");
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
}

/// Anything that JSON can hold, near to what fields hold.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-2_i64..1_000_002).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{3,5}\\PC?".prop_map(Value::from),
        "(18|19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]\\PC?".prop_map(Value::from),
        "[0-8][0-9A-Z]{24,26}".prop_map(Value::from),
        "[0-9A-HJKMNP-TV-Z]{7,9}".prop_map(Value::from),
        "[A-Za-z0-9._-]{1,66}\\PC?".prop_map(Value::from),
        select(vec!["anonymous", "housing", "active", "transition", "client", "who5"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let name = prop_oneof![
            "[a-z_]{1,9}",
            select(vec!["from", "to", "card", "pseudonym", "day"]).prop_map(str::to_owned)
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..4)
                .prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn what_is_changed_at_random_is_taken_by_both_or_by_none(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), anything(), any::<bool>()), 1..4),
    ) {
        // A fresh validator for each case would take longer than all cases.
        static RECORDS: LazyLock<(Vec<Value>, jsonschema::Validator)> =
            LazyLock::new(|| (corpus::samples(), validator(&Name::Record.committed().unwrap())));
        let (records, validator) = &*RECORDS;
        let record = changes.into_iter().fold(which.get(records).clone(), |record, (place, value, adds)| {
            let places = pointers(&record);
            let place = place.get(&places);
            if adds { with_field(&record, place, "to", value) } else { with(&record, place, value) }
        });
        let text = record.to_string();
        prop_assert_eq!(validator.is_valid(&record), Record::from_json(&text).is_ok());
    }
}
