//! `measurement-twice`

use crate::code::{Instrument, Respondent, Wave};
use crate::evidence::{History, MeasurementFacts};
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};
use crate::record::Key;

rule! {
    /// The evaluation compares one value before with one after. With two in a wave it is unknown which to use.
    ///
    /// The measurement with the lower id counts.
    ///
    /// Fails: two WHO-5 of one course at the start, both answered by the client.
    /// Fixed: the measurement that is right, or the right wave.
    Measurement Error "measurement-twice"
    args: {
        /// The instrument of both measurements.
        instrument: Instrument = "Måleredskabet i begge målinger.",
        /// The wave of both measurements.
        wave: Wave = "Begge målingers måletidspunkt.",
        /// The id of the measurement that counts.
        first: Id = "Id på den måling, der tæller.",
    }
    title: "Measured twice", "Målt to gange";
    en: "{wave} is already recorded with the same instrument and respondent, in `{first}` ({instrument})",
        "keep the one that is right, or correct its point of measurement";
    da: "{wave} er allerede registreret med samme måleredskab og svarperson, i `{first}` ({instrument})",
        "behold den rigtige af de to, eller ret måletidspunktet";
    source: "the manual, section 6: \"One measurement for each course, wave, instrument and respondent\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Evalueringen sammenligner én værdi før med én værdi efter. Er der to ved samme måletidspunkt, vides \
         det ikke, hvilken der skal bruges.",
        "Målingen med det laveste id tæller.",
        "Forkert: to målinger med WHO-5 ved start, begge med borgeren som svarperson, i samme forløb.",
        "Rettet: den måling, der er rigtig, eller det rigtige måletidspunkt.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let measurements = history.measurements.iter().map(|made| (what(made), made.index));
    judge_once(history, judge, "/wave", measurements, |(_, wave, instrument, _), first| Args {
        instrument: *instrument,
        wave: *wave,
        first,
    });
}

/// The key under which only one measurement counts: the course, the wave, the instrument and the respondent.
fn what(made: &MeasurementFacts) -> ((u32, Option<Key>), Wave, Instrument, Respondent) {
    (made.course.order(), made.wave, made.instrument, made.respondent)
}
