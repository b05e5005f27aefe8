//! Prints the first message of Rust's jsonschema and of the library for each mistake, as a line of JSON:
//! `cargo run --example mistakes -- SCHEMA MISTAKES`.

use serde_json::{Value, json};
use udvej::code::Lang;
use udvej::time::Day;
use udvej::verdict::Context;

/// The header of a delivery whose only record has the mistake.
const HEADER: &str = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"example","municipality":"0751","period":{"first_day":"2014-01-01","last_day":"2014-12-31"},"created":"2015-01-02","strategy":"exit_dk","expected":{}}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [schema, mistakes] = arguments.as_slice() else { return Err("SCHEMA MISTAKES".into()) };
    let schema = serde_json::from_str(&std::fs::read_to_string(schema)?)?;
    let validator = jsonschema::options().should_validate_formats(true).build(&schema)?;
    let engine = udvej_tests::engine();
    let today = Day::ymd(2015, 1, 2).ok_or("a day")?;
    for line in std::fs::read_to_string(mistakes)?.lines() {
        let mistake: Value = serde_json::from_str(line)?;
        let record = &mistake["record"];
        let first = validator.iter_errors(record).next();
        let validator = first
            .map(|error| json!({"place": error.instance_path().to_string(), "message": error.to_string()}));
        let delivery = format!("{HEADER}\n{record}\n");
        let report = engine.read(delivery.as_bytes(), &Context { today }).report;
        let finding = report.findings.iter().find(|finding| finding.line == Some(2));
        let library =
            finding.map(|finding| json!({"place": finding.path, "message": finding.text(Lang::En)}));
        println!("{}", json!({"jsonschema (Rust)": validator, "udvej validate": library}));
    }
    Ok(())
}
