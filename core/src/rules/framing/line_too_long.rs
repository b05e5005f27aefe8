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
        limit: Count = "Det største tilladte antal bytes i en linje eller et dokument.",
    }
    title: "Line too long", "For lang linje";
    en: "the line is longer than {limit} bytes",
        "write one record on each line; no record is this long";
    da: "linjen er længere end {limit} bytes",
        "skriv én post på hver linje; ingen post er så lang";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "En linje indeholder én post, og ingen post kommer i nærheden af grænsen.",
        "En længere linje bliver sprunget over og sat til side, uden at dens indhold bliver gemt, så en \
         ødelagt fil ikke kan bruge al hukommelsen. Rapporten angiver, hvor i filen linjen begynder, og hvor \
         lang den er.",
        "Forkert: en linje på hundrede millioner tegn.",
        "Rettet: et linjeskift efter hver post.";
    check: Check::Exchange;
}
