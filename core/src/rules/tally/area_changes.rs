//! `tally-area-changes`

use super::table::judge_rows;
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, rule};
use crate::record::Tally;

rule! {
    /// In a larger area more people are met, even if nothing else has changed. The Thai cultural mediator covered
    /// Vesterbro until 2010, and then all of Copenhagen. A count without an area covers the municipality, and is
    /// listed under its code.
    ///
    /// The finding is on the first cell, in the order of the periods, whose area differs from that of the first
    /// cell of the row.
    ///
    /// Fails: a row with 16 contacts in `"area": "vesterbro"`, and 96 without an area.
    /// Fixed: nothing to fix if the source is right; do not read the row as one series.
    Tally Warning "tally-area-changes"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// Each area with its counts.
        areas: Name = "Hvert område med sine tal.",
    }
    title: "Areas differ in a row", "Forskellige områder i en række";
    en: "the row \"{row}\" covers more than one area: {areas}",
        "do not read the row as one series; a rise or fall may come from the area";
    da: "rækken »{row}« dækker ikke ét og samme område: {areas}",
        "læs ikke rækken som én serie; en stigning eller et fald kan skyldes området";
    source: "the status, 27 October 2010: \"Fra 2010 blev den thailandske kulturformidlers arbejdsfelt udvidet fra Vesterbro til hele København\"",
        "statusnotatet, 27. oktober 2010: »Fra 2010 blev den thailandske kulturformidlers arbejdsfelt udvidet \
         fra Vesterbro til hele København«";
    manual_da:
        "I et større område møder man flere mennesker, selv om intet andet har ændret sig. Den thailandske \
         kulturformidler dækkede Vesterbro indtil 2010 og derefter hele København. En opgørelse uden område \
         dækker hele kommunen og står under kommunens kode.",
        "Tallene ses i rækkefølge efter periode, og bemærkningen står ved det første, hvor området er et andet \
         end ved rækkens første tal.",
        "Forkert: en række med 16 henvendelser på Vesterbro (`\"area\": \"vesterbro\"`) og 96 uden område.",
        "Rettet: er tallene som i kilden, skal intet rettes; læs ikke rækken som én serie.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let args = |row: String, areas: String| Args { row: row.into(), areas: areas.into() };
    judge_rows(history, judge, "/area", area, |area| (*area).to_owned(), args);
}

/// Returns the area that the count covers: a part of the municipality, or all of it.
fn area(tally: &Tally) -> &str {
    tally.area.as_deref().unwrap_or(&tally.municipality)
}
