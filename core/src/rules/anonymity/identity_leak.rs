//! `anonymity-identity-leak`

use crate::judging::{Check, rule};

rule! {
    /// A CPR number must never leave the case system. Any text that has the form of a CPR number with a plausible
    /// date is treated as one: with or without a separator, with the leading zero lost, with 60 added to the day,
    /// or as an X-eCPR or D-eCPR. Modulus 11 is not checked, because numbers that fail it have been issued since
    /// 2007.
    ///
    /// Pseudonyms, and ids that are UUIDs, are random and can contain such digits by chance; they are not
    /// searched. A record with this finding is not checked by other rules. Its id is not shown, and in
    /// the quarantine every letter and digit of a value that may contain a CPR number is masked.
    ///
    /// Fails: a contact whose id is the CPR number of the client.
    /// Fixed: an id that identifies nobody, such as `c-17`.
    Anonymity Error "anonymity-identity-leak"
    title: "Possible CPR number", "Muligt CPR-nummer";
    en: "the text may contain a CPR number",
        "remove the number and use a pseudonym for the client; this report does not show the number";
    da: "teksten kan indeholde et CPR-nummer",
        "fjern nummeret, og brug et pseudonym for borgeren; nummeret vises ikke i denne rapport";
    source: "the manual, section 5: \"CPR number, name, address, birth date, telephone, e-mail, free text: nothing that identifies has a field in the exchange\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Et CPR-nummer må aldrig forlade sagssystemet. Enhver tekst, der har form som et CPR-nummer med en \
         mulig dato, behandles som et CPR-nummer: med eller uden skilletegn, uden det foranstillede nul, med \
         60 lagt til dagen eller som X-eCPR eller D-eCPR. Modulus 11 kontrolleres ikke, for siden 2007 er der \
         udstedt numre, som ikke opfylder den.",
        "Pseudonymer er tilfældige og kan indeholde sådanne cifre ved et tilfælde; det samme gælder id'er, \
         der er UUID'er. Dem søger reglen ikke i. En post med denne bemærkning kontrolleres ikke efter andre \
         regler. Postens id vises ikke, og i den post, der er sat til side, er hvert bogstav og ciffer skjult \
         i de værdier, der kan indeholde et CPR-nummer.",
        "Forkert: en henvendelse, der har borgerens CPR-nummer som id.",
        "Rettet: et id, der ikke siger, hvem borgeren er, for eksempel `c-17`.";
    check: Check::Exchange;
}
