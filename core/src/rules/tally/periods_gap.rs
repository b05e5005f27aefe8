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
    /// Fails: the periods 2009-04-01 to 2010-09-30 and 2010-11-01 to 2011-12-31 in one row.
    /// Fixed: 2010-10-01 to 2011-12-31, if the source states that period.
    Tally Warning "tally-periods-gap"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// The first day that no column covers.
        from: Day = "Den første dag, som ingen kolonne dækker.",
        /// The last day that no column covers.
        last: Day = "Den sidste dag, som ingen kolonne dækker.",
        /// The column after these days.
        column: Name = "Den kolonne, der følger efter dagene.",
    }
    title: "Days that no column covers", "Dage, som ingen kolonne dækker";
    en: "in the row \"{row}\" no column covers the days from {from} to {last}, before the column \"{column}\"",
        "compare the periods with the source; if they are right, publish the row with the note that these days were not counted";
    da: "i rækken »{row}« dækker ingen kolonne dagene fra {from} til og med {last}, før kolonnen »{column}«",
        "sammenlign perioderne med kilden; er de rigtige, så oplys sammen med tallene, at der ikke er talt i de dage";
    source: "the status, 27 October 2010: \"fra april 2009 til og med september 2010\", and of the next count: \"dække perioden oktober 2010 - december 2011\"",
        "statusnotatet, 27. oktober 2010: »fra april 2009 til og med september 2010«, og om den næste \
         opgørelse: »dække perioden oktober 2010 - december 2011«";
    manual_da:
        "En række læses som én serie, så perioderne bør følge efter hinanden. Dage mellem to kolonner er ikke \
         talt med, heller ikke i en sum af rækken.",
        "Statusnotatets opgørelse slutter med september 2010, og den næste er planlagt fra oktober 2010.",
        "Forkert: perioderne 1. april 2009 – 30. september 2010 og 1. november 2010 – 31. december 2011 i \
         samme række.",
        "Rettet: 1. oktober 2010 – 31. december 2011, hvis kilden oplyser den periode.";
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
