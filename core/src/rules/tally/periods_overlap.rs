//! `tally-periods-overlap`

use super::table::rows;
use crate::evidence::{History, Swept, sweep};
use crate::judging::{Check, Judge, Name, Scene, rule};
use crate::record::Tally;
use crate::time::Period;

rule! {
    /// The counts of a row can be added only if no day is in two of their periods.
    ///
    /// If several earlier periods overlap, the finding names the one that ends last.
    ///
    /// The mediator's 118 are counted from 1 January 2009, but the column before runs to the end of March 2009.
    ///
    /// Fails: 2008-11-01/2009-04-01 and 2009-01-01/2010-10-01 in one row.
    /// Fixed: the periods that the source states, if they were copied wrong; otherwise nothing to fix.
    Tally Warning "tally-periods-overlap"
    args: {
        /// The row of the printed table.
        row: Name,
        /// The days of the later of the two periods.
        period: Period,
        /// The days of the earlier period.
        other: Period,
        /// The column of the earlier period.
        column: Name,
    }
    title: "Periods overlap", "Perioderne overlapper";
    en: "in the row \"{row}\" the period {period} overlaps the period {other} of the column \"{column}\"",
        "do not add the two; what lies in both periods would be counted twice";
    da: "i rækken »{row}« overlapper perioden {period} perioden {other} i kolonnen »{column}«",
        "læg ikke de to tal sammen; det, der ligger i begge perioder, ville blive talt to gange";
    source: "the status, 27 October 2010: \"Siden 1.januar 2009 til oktober 2010\", against the letter's columns 2008-2009 and 2009-2010";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for row in rows(history) {
        for Swept { item: (entry, tally), before, .. } in sweep(row, |(_, tally)| tally.period.to()) {
            match before.map(|(_, before)| before) {
                Some(Tally { period, cell: Some(other), .. }) if period.overlaps(&tally.period) => {
                    let args = Args {
                        row: other.row.as_str().into(),
                        period: tally.period,
                        other: *period,
                        column: other.column.as_str().into(),
                    };
                    judge.fail_at(entry.index, "/period", args);
                }
                _ => judge.pass(),
            }
        }
    }
}
