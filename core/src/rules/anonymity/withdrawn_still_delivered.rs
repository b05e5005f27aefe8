//! `anonymity-withdrawn-still-delivered`

use crate::evidence::{History, named};
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A delivery that contains a withdrawal of consent is made after the withdrawal. It therefore leaves out what
    /// was recorded about the client while the consent was valid, and so does every later delivery. Only the
    /// withdrawal is delivered, so that the receiver erases what it holds.
    ///
    /// What was erased stays erased, also if the client consents anew later. Records of a course are left out with the
    /// course and have no finding of their own. Records of days after the withdrawal are reported by
    /// `anonymity-after-withdrawal`, unless the client has consented anew by then.
    ///
    /// Fails: a contact under a pseudonym on 2012-04-30, and the withdrawal of its client on 2012-05-01.
    /// Fixed: the withdrawal only.
    Anonymity Warning "anonymity-withdrawn-still-delivered"
    args: {
        /// The day of the record.
        day: Day = "Den dag, posten er fra.",
        /// The day the client withdrew consent.
        withdrawn: Day = "Den dag, borgeren trak sit samtykke tilbage.",
    }
    title: "Delivered although consent was withdrawn", "Leveret trods tilbagetrukket samtykke";
    en: "the record of {day} is in the same delivery as the client's withdrawal of consent on {withdrawn}",
        "leave the client's records, and the records that belong to them, out of this and every later delivery";
    da: "posten fra {day} er med i samme leverance som borgerens tilbagetrækning af samtykket {withdrawn}",
        "udelad borgerens poster, og de poster, der hører til dem, af denne og alle senere leverancer";
    source: "the manual, section 5: \"Withdrawing consent erases the client from every later data set\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "En leverance, der indeholder en tilbagetrækning af samtykke, er dannet efter tilbagetrækningen. Den \
         udelader derfor det, der blev registreret om borgeren, mens samtykket gjaldt, og det gør alle senere \
         leverancer også. Kun tilbagetrækningen leveres, så modtageren kan slette det, der er modtaget \
         tidligere.",
        "Det, der er slettet, forbliver slettet, også hvis borgeren senere samtykker igen. Poster, der hører \
         til et forløb, udelades sammen med forløbet og får ikke deres egen bemærkning. Poster fra dagene \
         efter tilbagetrækningen får i stedet bemærkningen `anonymity-after-withdrawal`, medmindre borgeren \
         har samtykket igen inden da.",
        "Forkert: en henvendelse under et pseudonym 30. april 2012 og borgerens tilbagetrækning af samtykket \
         1. maj 2012.",
        "Rettet: kun tilbagetrækningen.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let consents = history.consents();
    for done in named(history) {
        let day = done.days.begun();
        let erased = || Some((day?, consents.erased_by(done.client?, day?)?));
        match erased() {
            Some((day, withdrawn)) => judge.fail_at(done.index, "", Args { day, withdrawn }),
            None => judge.pass(),
        }
    }
}
