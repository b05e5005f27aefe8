//! `anonymity-identity-leak`

use crate::judging::{Check, rule};

rule! {
    /// A CPR number must never leave the case system. Any text that has the form of a CPR number with a plausible
    /// date is treated as one: with or without a separator, with the leading zero lost, with 60 added to the day,
    /// or as an X-eCPR or D-eCPR. Modulus 11 is not checked, because numbers that fail it have been issued since
    /// 2007.
    ///
    /// Pseudonyms, and ids that are UUIDs, are random and can contain such digits by chance; they are not
    /// searched. A record with this finding is not checked by other rules. Its id is not shown, and every digit of
    /// it is masked in the quarantine.
    ///
    /// Fails: a contact whose id is the CPR number of the client.
    /// Fixed: an id that identifies nobody, such as `c-17`.
    Anonymity Error "anonymity-identity-leak"
    title: "Possible CPR number", "Muligt CPR-nummer";
    en: "the text may contain a CPR number",
        "remove the number and use a pseudonym for the client; this report does not show the number";
    da: "teksten kan indeholde et CPR-nummer",
        "fjern nummeret, og brug et pseudonym for borgeren; nummeret vises ikke i denne rapport";
    source: "the manual, section 5: \"CPR number, name, address, birth date, telephone, e-mail, free text: nothing that identifies has a field in the exchange\"";
    check: Check::Exchange;
}
