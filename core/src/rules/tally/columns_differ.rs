//! `tally-columns-differ`

use super::table::columns;
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, rule};
use crate::time::Period;

rule! {
    /// All numbers under one heading should cover the same days. In Table 1, the column 2009-2010 holds the bridge
    /// builders' 18 months and the mediator's 21.
    ///
    /// Fails: two rows of one column with different periods.
    /// Fixed: nothing to fix if the source is right; do not add or compare the rows.
    Tally Warning "tally-columns-differ"
    args: {
        /// The column of the printed table.
        column: Name = "Kolonnen i den trykte tabel.",
        /// The row that covers other days.
        row: Name = "Den række, der dækker andre dage.",
        /// The days that the row covers.
        period: Period = "De dage, rækken dækker.",
        /// The first row of the column.
        other_row: Name = "Den første række i kolonnen.",
        /// The days that the first row covers.
        other: Period = "De dage, den første række dækker.",
    }
    title: "One column, different periods", "Samme kolonne, forskellige perioder";
    en: "in the column \"{column}\" the row \"{row}\" ({period}) and the row \"{other_row}\" ({other}) do not cover the same days",
        "do not add or compare these two rows; they cover different days";
    da: "i kolonnen »{column}« dækker rækken »{row}« ({period}) og rækken »{other_row}« ({other}) ikke de samme dage",
        "læg ikke de to rækker sammen, og sammenlign dem ikke";
    source: "the status, 27 October 2010: \"fra april 2009 til og med september 2010\" for the bridge builders, \"Siden 1.januar 2009 til oktober 2010\" for the mediator",
        "statusnotatet, 27. oktober 2010: »fra april 2009 til og med september 2010« om brobyggerne, »Siden \
         1.januar 2009 til oktober 2010« om kulturformidleren";
    manual_da:
        "Alle tal under den samme overskrift bør dække de samme dage. I tabel 1 i brevet har kolonnen \
         2009-2010 både brobyggernes 18 måneder og kulturformidlerens 21.",
        "Forkert: to rækker i samme kolonne med forskellige perioder.",
        "Rettet: er perioderne som i kilden, skal intet rettes; læg ikke rækkerne sammen, og sammenlign dem \
         ikke.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for column in columns(history) {
        let Some(((_, first), others)) = column.split_first() else {
            continue;
        };
        for (entry, tally) in others {
            if tally.period == first.period {
                judge.pass();
                continue;
            }
            let (Some(cell), Some(first_cell)) = (&tally.cell, &first.cell) else {
                continue;
            };
            let args = Args {
                column: cell.column.as_str().into(),
                row: cell.row.as_str().into(),
                period: tally.period,
                other_row: first_cell.row.as_str().into(),
                other: first.period,
            };
            judge.fail_at(entry.index, "/period", args);
        }
    }
}
