//! `anonymity-identity-leak`

use crate::judging::{Check, rule};

rule! {
    /// A CPR number never leaves the case system. Anything that has the form of one, with a plausible date, is taken for
    /// one: with or without a separator, with the leading zero lost, with 60 added to the day, or as an X-eCPR or D-eCPR.
    /// Modulus 11 is not asked, since numbers that fail it have been issued since 2007.
    ///
    /// A pseudonym and an id that is a UUID are random and can hold such digits by chance; they are passed over. The
    /// record is not judged further, its id is not shown, and in the quarantine every digit of it is masked.
    ///
    /// Fails: a contact whose id is the CPR number of the client.
    /// Mended: an id that means nothing, such as `c-17`.
    Anonymity Error "anonymity-identity-leak"
    en: "the text may hold a CPR number",
        "remove it, and give the client a pseudonym; the number itself is nowhere in this report";
    da: "teksten kan indeholde et CPR-nummer",
        "fjern det, og giv borgeren et pseudonym; selve nummeret står ingen steder i denne rapport";
    source: "the manual, section 5: \"CPR number, name, address, birth date, telephone, e-mail, free text: nothing that identifies has a field in the exchange\"";
    check: Check::Exchange;
}
