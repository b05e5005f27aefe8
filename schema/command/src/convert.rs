//! `udvej convert`

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use udvej::code::Lang;
use udvej::exchange::{decode_delivery, write_document, write_ndjson};

use crate::call::{DONE, Failure, REJECTED, Status, shown};
use crate::{source, writing};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Delivery to read, in either spelling; it may be compressed (gzip, Zstandard)
    input: PathBuf,
    /// File to write: its extension, .ndjson or .json, selects the spelling
    output: PathBuf,
}

/// Writes every record, also those that the rules reject, so that no record is lost.
pub(crate) fn run(arguments: &Arguments, lang: Lang, out: &mut impl Write) -> Result<Status, Failure> {
    let write = match arguments.output.extension().and_then(|ending| ending.to_str()) {
        Some("ndjson") => write_ndjson,
        Some("json") => write_document,
        _ => {
            return Err(Failure::Other(
                "the file to write must end in .ndjson or .json".into(),
                "navnet på den fil, der skrives, skal ende på .ndjson eller .json".into(),
            ));
        }
    };
    let Arguments { input, output } = arguments;
    let bytes = source::bytes(input).map_err(|error| Failure::Read(input.clone(), error))?;
    match decode_delivery(&bytes) {
        Ok((delivery, records)) => {
            let mut file = writing::create(output, &[input])?;
            file.write_all(write(&delivery, &records).as_bytes())
                .and_then(|()| file.keep())
                .map_err(|error| Failure::Write(output.clone(), error))?;
            Ok(DONE)
        }
        Err(findings) => {
            for finding in &findings {
                let line = finding.line.map_or(String::new(), |line| format!(":{line}"));
                let (file, text, remedy) = (shown(input), finding.text(lang), finding.remedy(lang));
                writeln!(out, "{file}{line}: {}: {text}; {remedy}", finding.code)?;
            }
            Ok(REJECTED)
        }
    }
}
