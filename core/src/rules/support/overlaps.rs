//! `support-overlaps`

use crate::code::{RecordType, SupportElement};
use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, SkipReason, Spell, judge_overlaps, rule};
use crate::record::Record;
use crate::time::{Day, Period};

rule! {
    /// Support that is registered anew while it goes on is counted twice, in elements and in days. Support without an
    /// end goes on.
    ///
    /// `other` stands for many things, so two of them are not compared. Of several earlier ones the finding names the
    /// one that ends last.
    ///
    /// Fails: debt counselling by the municipality from 2013-05-02 on, and again from 2013-06-01 on.
    /// Mended: `"to": "2013-06-01"` in the first one, or one record for both.
    Support Warning "support-overlaps"
    args: {
        /// The id of the support that goes on already.
        other: Id,
        /// The first day on which both go on.
        from: Day,
    }
    en: "on {from} the same support by the same provider goes on already, in `{other}`",
        "end the earlier one, or keep one of the two";
    da: "{from} er den samme støtte fra den samme støttegiver allerede i gang, i `{other}`",
        "afslut den tidligere, eller behold en af de to";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let mut spells = Vec::new();
    for entry in history.of(RecordType::Support) {
        let Record::Support(support) = entry.record else { continue };
        if support.element == SupportElement::Other {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        spells.push(Spell {
            key: (&support.course, support.element, support.provider),
            period: Period::open(support.from, support.to),
            index: entry.index,
        });
    }
    judge_overlaps(spells, history, judge, "/from", |other, from| Args { other, from });
}
