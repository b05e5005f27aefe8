//! `tally-periods-gap`

use super::table::rows;
use crate::evidence::{History, Swept, sweep};
use crate::judging::{Check, Judge, Name, Scene, rule};
use crate::record::Tally;
use crate::time::{Day, Period};

rule! {
    /// A row is read as one series, so its periods should follow each other. Days between two columns were not
    /// counted, and a sum of the row does not include them.
    ///
    /// The status closes its count with September 2010 and plans the next from October 2010.
    ///
    /// Fails: 2009-04-01/2010-10-01 and 2010-11-01/2012-01-01 in one row.
    /// Fixed: 2010-10-01/2012-01-01, if the source states that period.
    Tally Warning "tally-periods-gap"
    args: {
        /// The row of the printed table.
        row: Name,
        /// The first day that no column covers.
        from: Day,
        /// The last day that no column covers.
        last: Day,
        /// The column after these days.
        column: Name,
    }
    title: "Days that no column covers", "Dage, som ingen kolonne dækker";
    en: "in the row \"{row}\" no column covers the days from {from} to {last}, before the column \"{column}\"",
        "compare the periods with the source; if they are right, publish the row with the note that these days were not counted";
    da: "i rækken »{row}« dækker ingen kolonne dagene fra {from} til og med {last}, før kolonnen »{column}«",
        "sammenlign perioderne med kilden; er de rigtige, så oplys sammen med tallene, at der ikke er talt i de dage";
    source: "the status, 27 October 2010: \"fra april 2009 til og med september 2010\", and of the next count: \"dække perioden oktober 2010 - december 2011\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for row in rows(history) {
        for Swept { item: (entry, tally), before, .. } in sweep(row, |(_, tally)| tally.period.to()) {
            match (before.map(|(_, before)| before), &tally.cell) {
                (Some(Tally { period, .. }), Some(cell)) if period.to() < tally.period.from() => {
                    let gap = Period::between(period.to(), tally.period.from());
                    let args = Args {
                        row: cell.row.as_str().into(),
                        from: gap.from(),
                        last: gap.last_day,
                        column: cell.column.as_str().into(),
                    };
                    judge.fail_at(entry.index, "/period", args);
                }
                _ => judge.pass(),
            }
        }
    }
}
