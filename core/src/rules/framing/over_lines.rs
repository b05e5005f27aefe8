//! `framing-over-lines`

use crate::judging::{Check, rule};

rule! {
    /// In the spelling with lines, the header and each record are on one line.
    ///
    /// Programs that print JSON for people write a value over several lines. No record can then be told from its
    /// line, so none is read.
    ///
    /// Fails: `{` on one line, `"record": "contact",` on the next.
    /// Fixed: `{"record": "contact", …}` on one line.
    Framing Error "framing-over-lines"
    title: "A record over several lines", "En post over flere linjer";
    en: "the delivery has one value after the other, each written over several lines",
        "write the header and each record on one line of its own (with jq: `jq -c .`), or deliver one document with `delivery` and `records`";
    da: "leverancen består af flere værdier efter hinanden, og hver af dem er skrevet over flere linjer",
        "skriv oplysningerne om leverancen og hver post på én linje for sig (med jq: `jq -c .`), eller aflever ét dokument med `delivery` og `records`";
    source: "the manual, section 8: \"a record per line\"",
        "manualen, afsnit 8 (på engelsk)";
    manual_da:
        "I filformatet med linjer står oplysningerne om leverancen og hver post på én linje for sig.",
        "Programmer, der skriver JSON, så det er let at læse for mennesker, fordeler en værdi over flere \
         linjer. Så svarer en linje ikke længere til en post, og derfor bliver ingen poster læst.",
        "Forkert: `{` på én linje og `\"record\": \"contact\",` på den næste.",
        "Rettet: `{\"record\": \"contact\", …}` på én linje.";
    check: Check::Exchange;
}
