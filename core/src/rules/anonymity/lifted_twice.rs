//! `anonymity-lifted-twice`

use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A card belongs to one client, who lifts anonymity once. A second lifting would count the client twice among
    /// those who gave up anonymity. The first lifting counts; of two on the same day, the one with the lower id.
    ///
    /// Fails: two liftings from one card.
    /// Fixed: the first lifting only.
    Anonymity Error "anonymity-lifted-twice"
    args: {
        /// The day of the first lifting.
        first: Day = "Den dag, anonymiteten blev ophævet første gang.",
    }
    title: "Anonymity lifted twice", "Anonymitet ophævet to gange";
    en: "anonymity was already lifted from the same card or contact on {first}",
        "keep the first lifting; record later contacts under the client's pseudonym";
    da: "anonymiteten er allerede ophævet {first} fra samme kort eller henvendelse",
        "behold den første ophævelse; senere henvendelser registreres under borgerens pseudonym";
    source: "the manual, section 5: \"Lifting never happens twice for a card\"",
        "manualen, afsnit 5 (på engelsk)";
    manual_da:
        "Et kort tilhører én borger, som ophæver sin anonymitet én gang. Endnu en ophævelse ville tælle \
         borgeren to gange blandt dem, der har opgivet deres anonymitet. Den første ophævelse gælder; er to \
         fra samme dag, gælder den med det laveste id.",
        "Forkert: to ophævelser fra det samme kort.",
        "Rettet: kun den første ophævelse.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for lift in history.lifts() {
        match lift.first {
            Some(first) => judge.fail_at(lift.facts.index, "/from", Args { first }),
            None => judge.pass(),
        }
    }
}
