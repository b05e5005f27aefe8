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
    /// Fails: the periods 2008-11-01 to 2009-03-31 and 2009-01-01 to 2010-09-30 in one row.
    /// Fixed: the periods that the source states, if they were copied wrong; otherwise nothing to fix.
    Tally Warning "tally-periods-overlap"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// The days of the later of the two periods.
        period: Period = "Dagene i den senere af de to perioder.",
        /// The days of the earlier period.
        other: Period = "Dagene i den tidligere periode.",
        /// The column of the earlier period.
        column: Name = "Den tidligere periodes kolonne.",
    }
    title: "Periods overlap", "Perioderne overlapper";
    en: "in the row \"{row}\" the period {period} overlaps the period {other} of the column \"{column}\"",
        "do not add the two; what lies in both periods would be counted twice";
    da: "i rækken »{row}« overlapper perioden {period} perioden {other} i kolonnen »{column}«",
        "læg ikke de to tal sammen; det, der ligger i begge perioder, ville blive talt to gange";
    source: "the status, 27 October 2010: \"Siden 1.januar 2009 til oktober 2010\", against the letter's columns 2008-2009 and 2009-2010",
        "statusnotatet, 27. oktober 2010: »Siden 1.januar 2009 til oktober 2010«, over for brevets kolonner \
         2008-2009 og 2009-2010";
    manual_da:
        "Tallene i en række kan kun lægges sammen, hvis ingen dag ligger i to af perioderne.",
        "Er der overlap med flere tidligere perioder, nævner bemærkningen den, der slutter sidst.",
        "Kulturformidlerens 118 er talt fra og med 1. januar 2009, men kolonnen før går til og med marts 2009.",
        "Forkert: perioderne 1. november 2008 – 31. marts 2009 og 1. januar 2009 – 30. september 2010 i samme \
         række.",
        "Rettet: de perioder, kilden oplyser, hvis de var skrevet forkert af; ellers skal intet rettes.";
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
