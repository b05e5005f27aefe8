//! What is measured, by name: the floors, our validation, and the peer that is written in Rust.

use std::collections::HashMap;
use std::error::Error;
use std::num::NonZero;
use std::thread;

use jsonschema::Validator;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use udvej::record::Record;
use udvej::verdict::{Context, Engine, Report};

use crate::turns;

/// The published schema of a record, as a peer would take it.
const SCHEMA: &str = include_str!("../../../../schema/v1/record.schema.json");

pub(crate) fn run(name: &str, file: &str, today: &str) -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(file)?;
    let text = text.as_str();
    match name {
        "newlines" => turns::take(|| newlines(text)),
        "newlines-threads" => turns::take(|| on_all_threads(text, newlines)),
        "floor" => turns::take(|| floor(text)),
        "floor-threads" => turns::take(|| on_all_threads(text, floor)),
        "decode" => turns::take(|| decode(text)),
        "decode-threads" => turns::take(|| on_all_threads(text, decode)),
        "udvej" => {
            let (engine, context) = (crate::engine()?, crate::context(today)?);
            turns::take(|| validate(&engine, context, text, NonZero::<usize>::MIN))
        }
        "udvej-threads" => {
            let (engine, context) = (crate::engine()?, crate::context(today)?);
            let threads = thread::available_parallelism()?;
            turns::take(|| validate(&engine, context, text, threads))
        }
        "udvej-read" => {
            let (engine, context) = (crate::engine()?, crate::context(today)?);
            turns::take(|| standing(&engine.read(text.as_bytes(), &context).report))
        }
        "jsonschema" => {
            let validator = validator(&serde_json::from_str(SCHEMA)?)?;
            turns::take(|| accepted(text, |record| validator.is_valid(record)))
        }
        "jsonschema-tag" => {
            let validators = by_tag()?;
            let of = |record: &Value| validators.get(record["record"].as_str().unwrap_or_default());
            turns::take(|| accepted(text, |record| of(record).is_some_and(|found| found.is_valid(record))))
        }
        _ => Err(format!("there is no contender named {name}").into()),
    }
}

/// The lines of a delivery, less its header.
fn records(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("{\"delivery\""))
}

/// As many records as there are line ends, less the header's. The counts of short pieces fit into bytes, which lets the
/// processor count many at once.
fn newlines(text: &str) -> usize {
    let piece = |piece: &[u8]| piece.iter().map(|byte| u8::from(*byte == b'\n')).sum::<u8>();
    let ends: usize = text.as_bytes().chunks(255).map(piece).map(usize::from).sum();
    ends - usize::from(text.starts_with("{\"delivery\""))
}

/// Goes over the JSON and builds nothing: no decoder on top of serde_json can be faster.
fn floor(text: &str) -> usize {
    records(text).filter(|line| serde_json::from_str::<IgnoredAny>(line).is_ok()).count()
}

/// Decodes each record and drops it: strict, but no rule judges it.
fn decode(text: &str) -> usize {
    records(text).filter(|line| Record::from_json(line).is_ok()).count()
}

fn accepted(text: &str, is_valid: impl Fn(&Value) -> bool) -> usize {
    records(text).filter(|line| serde_json::from_str(line).is_ok_and(|record| is_valid(&record))).count()
}

fn validator(schema: &Value) -> Result<Validator, Box<dyn Error>> {
    Ok(jsonschema::options().should_validate_formats(true).build(schema)?)
}

/// A validator for each type of record: the published schema asks one condition after the other.
fn by_tag() -> Result<HashMap<String, Validator>, Box<dyn Error>> {
    let schema: Value = serde_json::from_str(SCHEMA)?;
    let mut validators = HashMap::new();
    for part in schema["allOf"].as_array().ok_or("the schema of a record is a choice of types")? {
        let tag = part["if"]["properties"]["record"]["const"].as_str().ok_or("every type has its tag")?;
        let of_type = json!({"$ref": part["then"]["$ref"], "$defs": schema["$defs"]});
        validators.insert(tag.to_owned(), validator(&of_type)?);
    }
    Ok(validators)
}

/// Everything: decode, judge by every rule, reconcile, report.
fn validate(engine: &Engine, context: Context, text: &str, threads: NonZero<usize>) -> usize {
    engine.validate(&text.as_bytes(), &context, threads).map_or(0, |report| standing(&report))
}

/// Writes the report, and counts the accepted records.
fn standing(report: &Report) -> usize {
    std::hint::black_box(report.to_json());
    let standing: i64 = report.reconciliation.iter().map(|row| row.received - row.quarantined).sum();
    usize::try_from(standing).unwrap_or_default()
}

/// The same work on as many pieces of the text as the machine has processors, each piece on a thread of its own.
fn on_all_threads(text: &str, work: fn(&str) -> usize) -> usize {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let mut rest = text;
    let mut pieces = Vec::new();
    for left in (1..=threads).rev() {
        let middle = rest.len() / left;
        let end = rest.as_bytes()[middle..].iter().position(|byte| *byte == b'\n');
        let (piece, others) = rest.split_at(end.map_or(rest.len(), |end| middle + end + 1));
        pieces.push(piece);
        rest = others;
    }
    thread::scope(|scope| {
        let at_work: Vec<_> = pieces.into_iter().map(|piece| scope.spawn(move || work(piece))).collect();
        at_work.into_iter().map(|thread| thread.join().unwrap_or_default()).sum()
    })
}
