//! Rust's jsonschema says of the corpus what the library says, and the corpus is large and wide enough.

mod change;
mod corpus;
mod donors;
mod values;

use std::collections::BTreeSet;

use serde_json::Value;
use udvej::record::Record;
use udvej_schema::schemas::Name;

use crate::corpus::{Corpus, Item};

fn validator(name: Name) -> jsonschema::Validator {
    let schema = serde_json::from_str(name.committed()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema is a schema")
}

/// The texts on which the validator and the library do not say the same.
fn disagreements<'c>(validator: &jsonschema::Validator, corpus: &'c Corpus) -> Vec<&'c Item> {
    // What is no JSON to serde_json is none to the library, and no schema is asked about it.
    let valid = |text| serde_json::from_str(text).is_ok_and(|value: Value| validator.is_valid(&value));
    corpus.items.iter().filter(|item| valid(&item.text) != item.taken).collect()
}

#[test]
fn every_schema_takes_exactly_what_the_library_takes() {
    let t=std::time::Instant::now(); let all=corpus::all(); println!("made {:?}", t.elapsed());
    for corpus in all {
        let accepted = corpus.items.iter().filter(|item| item.taken).count();
        let name = corpus.schema.code();
        let wrong = disagreements(&validator(corpus.schema), &corpus);
        for item in wrong.iter().take(20) {
            println!("{name}: the library says {}: {}", item.taken, item.text.chars().take(600).collect::<String>());
        }
        println!("{:?}", t.elapsed()); println!("jsonschema: {name}: {} judged, {accepted} accepted, {} disagree", corpus.items.len(), wrong.len());
        assert!(wrong.is_empty(), "{} disagreements on {name}", wrong.len());
        if corpus.schema == Name::Record {
            assert!(corpus.mutated >= 100_000, "{} changed records", corpus.mutated);
            assert!(accepted * 5 >= corpus.items.len(), "{accepted} accepted");
            covers_every_field(&corpus);
        }
    }
}

fn covers_every_field(corpus: &Corpus) {
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
