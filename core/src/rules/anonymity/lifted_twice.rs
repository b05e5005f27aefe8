//! `anonymity-lifted-twice`

use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};
use crate::time::Day;

rule! {
    /// A card belongs to one client, who lifts anonymity once. A second lifting would count one client twice among those
    /// who gave up anonymity. The first stands; of two on the same day, the one with the lower id.
    ///
    /// Fails: two liftings from one card.
    /// Mended: the first alone.
    Anonymity Error "anonymity-lifted-twice"
    args: {
        /// The day it was lifted before.
        first: Day,
    }
    en: "anonymity was already lifted from the same card or contact on {first}",
        "keep the first lifting; record what came later as contacts of the known client";
    da: "anonymiteten er allerede ophævet fra samme kort eller henvendelse {first}",
        "behold den første ophævelse; registrér det senere som henvendelser fra den kendte borger";
    source: "the manual, section 5: \"Lifting never happens twice for a card\"";
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
