//! Writes a delivery in either spelling.

use serde::Serialize;

use crate::record::{Delivery, Record};

#[derive(Serialize)]
struct HeaderLine<'a> {
    delivery: &'a Delivery,
}

#[derive(Serialize)]
struct Document<'a> {
    delivery: &'a Delivery,
    records: &'a [Record],
}

/// Returns the first line of the `.ndjson` spelling, without its line feed. Each of the following lines holds one
/// record, as [`Record::to_json`] writes it. So a delivery of any size can be written record by record.
pub fn header_line(delivery: &Delivery) -> String {
    // Plain structs with text keys always serialise.
    serde_json::to_string(&HeaderLine { delivery }).unwrap_or_default()
}

/// Returns the `.ndjson` spelling: the header on the first line, then one record on each line. The expected
/// numbers of records in the header are written as they are.
///
/// ```
/// use udvej::exchange::write_ndjson;
/// use udvej::programme::Strategy;
/// use udvej::verdict::{Context, Engine, Policy};
/// let text = concat!(
///     r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","#,
///     r#""period":{"first_day":"2010-01-01","last_day":"2010-12-31"},"created":"2011-01-10","scope":"full","strategy":"exit_dk","expected":"#,
///     r#"{"tally":1}}}"#, "\n",
///     r#"{"record":"tally","id":"t-1","revision":1,"status":"active","municipality":"0101","counter":"all","#,
///     r#""unit":"card","count":400,"period":{"first_day":"2010-01-01","last_day":"2010-10-26"},"period_basis":"stated","#,
///     r#""method":"registered","source":"2010-741993","criterion":"unknown"}"#, "\n",
/// );
/// let engine = Engine::new(Strategy::shipped("exit_dk").unwrap(), Policy::default());
/// let reading = engine.read(text.as_bytes(), &Context { today: "2011-01-10".parse()? });
/// assert!(reading.report.accepted);
/// assert_eq!(write_ndjson(&reading.delivery.unwrap(), &reading.records), text);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_ndjson(delivery: &Delivery, records: &[Record]) -> String {
    let mut text = header_line(delivery);
    text.push('\n');
    for record in records {
        text.push_str(&record.to_json());
        text.push('\n');
    }
    text
}

/// Returns the `.json` spelling: one indented document.
pub fn write_document(delivery: &Delivery, records: &[Record]) -> String {
    let mut text = serde_json::to_string_pretty(&Document { delivery, records }).unwrap_or_default();
    text.push('\n');
    text
}
