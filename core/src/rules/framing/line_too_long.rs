//! `framing-line-too-long`

use crate::judging::{Check, Count, rule};

rule! {
    /// A line holds one record, and no record comes near the limit.
    ///
    /// A longer line is counted and set aside unread, so that a broken file cannot fill the memory. What was set aside
    /// is found again by its offset and length in the file.
    ///
    /// Fails: a line of a hundred million characters.
    /// Mended: a line feed after each record.
    Framing Error "framing-line-too-long"
    args: {
        /// The most bytes that a line, or a document, may have.
        limit: Count,
    }
    en: "the line is longer than {limit} bytes",
        "write one record on each line; no record needs a line this long";
    da: "linjen er længere end {limit} bytes",
        "skriv én post pr. linje; ingen post kræver så lang en linje";
    source: "the manual, section 8, the exchange";
    check: Check::Exchange;
}
