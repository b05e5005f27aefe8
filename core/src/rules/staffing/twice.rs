//! `staffing-twice`

use crate::record::Record;
use crate::rules::twice::judge_twice;
use crate::rules::{Check, Entry, Judge, Scene, rule};

rule! {
    /// Two counts of the same thing on one day cannot both be used, and adding them would count people twice.
    ///
    /// The one with the lower id stands.
    ///
    /// Fails: two records with `"kind": "bridge_builders", "day": "2013-03-07"` in one municipality.
    /// Mended: one of them, or one with the sum if each counted a part.
    Staffing Warning "staffing-twice"
    en: "the same was already counted on {day}, in `{first}`",
        "keep one of the two; if each counted a part, write one record with the sum";
    da: "det samme er allerede talt op {day}, i `{first}`",
        "behold en af de to; har hver talt en del, så skriv én post med summen";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    let counts = entries.iter().filter_map(|entry| {
        let Record::Staffing(staffing) = entry.record else { return None };
        Some(((&staffing.municipality, staffing.kind), staffing.day, entry))
    });
    judge_twice(counts.collect(), judge);
}
