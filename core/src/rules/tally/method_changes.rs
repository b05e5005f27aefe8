//! `tally-method-changes`

use super::table::judge_rows;
use crate::code::CountMethod;
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, WithCodes, rule};

rule! {
    /// Another counting method gives another number, even if nothing else has changed. The letter makes this
    /// reservation about its own table. A method that no source states may be any method.
    ///
    /// The finding is on the first cell, in the order of the periods, whose method differs from the first cell of
    /// the row.
    ///
    /// Fails: a row with counts from registrations and one in which each person was counted once.
    /// Fixed: nothing to fix if the source is right; do not read the row as one series.
    Tally Warning "tally-method-changes"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// Each method with its counts, in the order of the periods.
        methods: WithCodes<CountMethod> = "Hver opgørelsesmetode med sine tal, i rækkefølge efter periode.",
    }
    title: "Counting method changes", "Opgørelsesmetoden skifter";
    en: "the row \"{row}\" was counted by more than one method: {methods}",
        "do not read the row as one series; a rise or fall may come from the method";
    da: "rækken »{row}« er opgjort på mere end én måde: {methods}",
        "læs ikke rækken som én serie; en stigning eller et fald kan skyldes opgørelsesmetoden";
    source: "the letter, 7 March 2013: \"Tallet er også et udtryk for antallet af brobyggere og opgørelsesmetoden\"",
        "brevet, 7. marts 2013: »Tallet er også et udtryk for antallet af brobyggere og opgørelsesmetoden«";
    manual_da:
        "En anden opgørelsesmetode giver et andet tal, selv om intet andet har ændret sig. Brevet tager selv \
         det forbehold for sin tabel. En metode, som ingen kilde oplyser, kan være en hvilken som helst.",
        "Tallene ses i rækkefølge efter periode, og bemærkningen står ved det første, hvor metoden er en anden \
         end ved rækkens første tal.",
        "Forkert: en række med tal, der er talt op fra registreringer, og et tal, hvor hver person er talt én \
         gang.",
        "Rettet: er tallene som i kilden, skal intet rettes; læs ikke rækken som én serie.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let args = |row: String, methods: String| Args { row: row.into(), methods: methods.into() };
    judge_rows(history, judge, "/method", |tally| tally.method, ToString::to_string, args);
}
