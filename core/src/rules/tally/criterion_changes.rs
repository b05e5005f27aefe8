//! `tally-criterion-changes`

use super::table::judge_rows;
use crate::code::InclusionCriterion;
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, WithCodes, rule};

rule! {
    /// A count takes in those who meet its criterion. Where the criterion changes, the number changes with it.
    /// Before the Exit-pakken, persons with a known background in prostitution were counted; since then, contacts
    /// under the Exit-pakken. A criterion that no source states may be any criterion.
    ///
    /// The finding is on the first cell, in the order of the periods, whose criterion differs from that of the
    /// first cell of the row.
    ///
    /// Fails: a row with `"criterion": "known_background"` in one column and `"under_exit_package"` in the next.
    /// Fixed: nothing to fix if the source is right; do not read the row as one series.
    Tally Warning "tally-criterion-changes"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// Each criterion with its counts.
        criteria: WithCodes<InclusionCriterion> = "Hvert kriterium med sine tal.",
    }
    title: "Criteria differ in a row", "Forskellige kriterier i en række";
    en: "the row \"{row}\" counts by more than one criterion: {criteria}",
        "do not read the row as one series; a rise or fall may come from the criterion";
    da: "rækken »{row}« er ikke opgjort efter ét og samme kriterium: {criteria}",
        "læs ikke rækken som én serie; en stigning eller et fald kan skyldes, hvem der er talt med";
    source: "the letter, 7 March 2013: \"Før indførelsen af Exit-pakken henvendte mellem 0 og 3 personer med kendt prostitutionsbaggrund sig årlig til forvaltningen\"",
        "brevet, 7. marts 2013: »Før indførelsen af Exit-pakken henvendte mellem 0 og 3 personer med kendt \
         prostitutionsbaggrund sig årlig til forvaltningen«";
    manual_da:
        "En opgørelse tager dem med, der opfylder dens kriterium. Skifter kriteriet, skifter tallet med. Før \
         Exit-pakken blev personer med kendt prostitutionsbaggrund talt; siden er det henvendelser under \
         Exit-pakken. Et kriterium, som ingen kilde oplyser, kan være et hvilket som helst.",
        "Tallene ses i rækkefølge efter periode, og bemærkningen står ved det første, hvor kriteriet er et \
         andet end ved rækkens første tal.",
        "Forkert: en række med borgere med kendt prostitutionsbaggrund i én kolonne (`\"criterion\": \
         \"known_background\"`) og henvendelser under Exit-pakken i den næste (`\"criterion\": \
         \"under_exit_package\"`).",
        "Rettet: er tallene som i kilden, skal intet rettes; læs ikke rækken som én serie.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let args = |row: String, criteria: String| Args { row: row.into(), criteria: criteria.into() };
    judge_rows(history, judge, "/criterion", |tally| tally.criterion, ToString::to_string, args);
}
