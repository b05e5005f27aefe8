//! `staffing-twice`

use crate::code::{RecordType, StaffingKind};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Record;
use crate::time::Period;

rule! {
    /// Of two counts of the same thing on one day only one can be used; adding them could count people twice.
    ///
    /// The count with the lower id is used.
    ///
    /// Fails: two records with `"kind": "bridge_builders", "first_day": "2013-03-07", "last_day": "2013-03-07"` in one municipality.
    /// Fixed: the count that is right, or one record with the sum if each counted a part.
    Staffing Warning "staffing-twice"
    args: {
        /// The days of both counts.
        period: Period = "De dage, begge poster gælder for.",
        /// The id of the count that is used.
        first: Id = "Id'et på den post, der bruges.",
    }
    title: "Same staff counted twice", "Samme bemanding to gange";
    en: "the same staff was already counted for {period}, in `{first}`",
        "keep the count that is right; if each counted a part, write one record with the sum";
    da: "det samme er allerede talt op for {period}, i `{first}`",
        "behold en af de to; har hver talt en del, så skriv én post med summen";
    source: "the manual, section 6: \"Nothing is registered twice: a meeting, an element of support that goes on, a count of staff on a day\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Er det samme talt to gange for den samme dag, kan kun det ene tal bruges; lægges de sammen, kan de \
         samme mennesker være talt to gange.",
        "Posten med det laveste id bruges.",
        "Forkert: to poster om brobyggere i samme kommune 7. marts 2013.",
        "Rettet: den post, der er rigtig, eller én post med summen, hvis hver af dem talte en del.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let counts =
        history.of(RecordType::Staffing).iter().filter_map(|entry| Some((what(entry)?, entry.index)));
    judge_once(history, judge, "/last_day", counts, |key, first| Args { period: key.period, first });
}

/// What only one record may count.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Counted<'a> {
    municipality: &'a str,
    centre: Option<&'a str>,
    kind: StaffingKind,
    period: Period,
}

fn what<'a>(entry: &Entry<'a>) -> Option<Counted<'a>> {
    let Record::Staffing(staffing) = entry.record else { return None };
    Some(Counted {
        municipality: &staffing.municipality,
        centre: staffing.centre.as_deref(),
        kind: staffing.kind,
        period: staffing.period(),
    })
}
