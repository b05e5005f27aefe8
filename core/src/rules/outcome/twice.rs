//! `outcome-twice`

use crate::code::{Assessor, OutcomeKind, RecordType};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::{Key, Record};
use crate::time::Day;

rule! {
    /// One judgement under two ids is counted twice. The same outcome on another day, or judged by someone else,
    /// is another judgement.
    ///
    /// The outcome with the lower id counts.
    ///
    /// Fails: `left_prostitution` of one course, judged twice by the worker on one day.
    /// Fixed: one record; the other has `"status": "entered_in_error"`.
    Outcome Warning "outcome-twice"
    args: {
        /// The outcome that was judged twice.
        outcome: OutcomeKind = "Det udfald, der er vurderet to gange.",
        /// The day of both judgements.
        day: Day = "Den dag, begge er vurderet.",
        /// Who made both judgements.
        assessor: Assessor = "Den, der har foretaget begge vurderinger.",
        /// The id of the judgement that counts.
        first: Id = "Id på den vurdering, der tæller.",
    }
    title: "Same outcome twice", "Samme udfald to gange";
    en: "the same outcome was already recorded on {day}, in `{first}` ({outcome}; assessed by {assessor})",
        "keep one of the two and mark the other as entered in error";
    da: "det samme udfald er allerede registreret {day}, i `{first}` ({outcome}; vurderet af {assessor})",
        "behold det ene, og markér det andet som fejlregistreret";
    source: "the manual, section 6: \"One outcome of a kind for each course, day and assessor\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Én vurdering under to id'er tæller to gange. Det samme udfald vurderet på en anden dag eller af en \
         anden er en ny vurdering.",
        "Udfaldet med det laveste id tæller.",
        "Forkert: `left_prostitution` i samme forløb, vurderet to gange af medarbejderen på samme dag.",
        "Rettet: én post; den anden har `\"status\": \"entered_in_error\"`.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let outcomes =
        history.of(RecordType::Outcome).iter().filter_map(|entry| Some((what(entry)?, entry.index)));
    judge_once(history, judge, "", outcomes, |(_, outcome, day, assessor), first| Args {
        outcome: *outcome,
        day: *day,
        assessor: *assessor,
        first,
    });
}

/// The key under which only one outcome counts: the course, the outcome, the day and the assessor.
type Judged = ((u32, Option<Key>), OutcomeKind, Day, Assessor);

fn what(entry: &Entry) -> Option<Judged> {
    match entry.record {
        Record::Outcome(o) => Some((entry.course?.order(), o.outcome, o.day, o.assessor)),
        _ => None,
    }
}
