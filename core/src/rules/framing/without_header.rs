//! `framing-without-header`

use crate::judging::{Check, rule};

rule! {
    /// Without a header there is no period, municipality or strategy to judge a record by. Each record is
    /// quarantined with only this finding, which names the finding on the header as its cause.
    ///
    /// Fails: any record of a delivery whose header has an unknown field.
    /// Fixed: the header; the records may then be accepted unchanged.
    Framing Error "framing-without-header"
    title: "No usable header", "Ingen brugbare oplysninger om leverancen";
    en: "the record cannot be judged, because the delivery has no usable header",
        "fix the header and deliver again";
    da: "posten kan ikke valideres, fordi oplysningerne om leverancen mangler eller ikke kan bruges",
        "ret oplysningerne om leverancen (første linje), og send filen igen";
    source: "the manual, section 8, the exchange",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "Uden oplysninger om leverancen kendes hverken perioden, kommunen eller den strategi, en post skal \
         vurderes efter. Hver post bliver sat til side, og denne bemærkning er den eneste om posten. Den \
         henviser til den bemærkning, der fortæller, hvad der er galt med oplysningerne om leverancen.",
        "Forkert: en post i en leverance, hvor oplysningerne om leverancen har et ukendt felt.",
        "Rettet: oplysningerne om leverancen er rettet; derefter kan posterne godkendes, som de er.";
    check: Check::Exchange;
}
