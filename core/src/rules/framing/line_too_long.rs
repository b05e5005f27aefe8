//! `framing-line-too-long`

use crate::judging::{Check, Count, rule};

rule! {
    /// A line holds one record, and no record comes near the limit.
    ///
    /// A longer line is skipped and quarantined without being stored, so that a broken file cannot exhaust the
    /// memory. Its offset and length in the file are reported.
    ///
    /// Fails: a line of a hundred million characters.
    /// Fixed: a line feed after each record.
    Framing Error "framing-line-too-long"
    args: {
        /// The largest number of bytes allowed in a line or a document.
        limit: Count,
    }
    title: "Line too long", "For lang linje";
    en: "the line is longer than {limit} bytes",
        "write one record on each line; no record is this long";
    da: "linjen er længere end {limit} bytes",
        "skriv én post på hver linje; ingen post er så lang";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
