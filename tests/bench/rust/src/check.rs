//! One record judged by itself, as a case system does it on save: seconds for each call.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use serde_json::json;
use udvej::record::Record;

use crate::turns;

/// Each line of the file is a record of another type, judged as an object and, under `-json`, as the text.
pub(crate) fn run(file: &str, today: &str) -> Result<(), Box<dyn Error>> {
    let (engine, context) = (crate::engine()?, crate::context(today)?);
    let text = std::fs::read_to_string(file)?;
    let mut records = Vec::new();
    for line in text.lines() {
        records.push((line, Record::from_json(line)?));
    }
    turns::answer(|calls| {
        let mut each = BTreeMap::new();
        for (line, record) in &records {
            let name = record.record_type().code();
            each.insert(name.to_owned(), took(calls, || engine.check(black_box(record), &context)));
            let decoded = || Record::from_json(black_box(line)).map(|record| engine.check(&record, &context));
            each.insert(format!("{name}-json"), took(calls, decoded));
        }
        Ok(json!(each))
    })
}

/// The seconds that one call takes.
fn took<T>(calls: u32, call: impl Fn() -> T) -> f64 {
    let since = Instant::now();
    for _ in 0..calls {
        black_box(call());
    }
    since.elapsed().as_secs_f64() / f64::from(calls)
}
