//! `tally-periods-unequal`

use super::table::rows;
use crate::code::CountUnit;
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Numbers, Scene, rule};
use crate::record::{CountRange, Tally};
use crate::time::Period;

rule! {
    /// Columns that look like years may have other lengths. The bridge builders' 15, 21, 7 and 27 contacts cover
    /// 5, 18, 15 and 12 months: 3.0, 1.2, 0.5 and 2.3 a month, so the rise from 15 to 21 was a fall.
    ///
    /// Different persons have no rate per month and are shown as `-`. Lengths are in months if every period is a
    /// whole number of months, and in days otherwise; a month then counts as 30.4 days.
    ///
    /// Fails: periods of 5 and 18 months in one row.
    /// Fixed: nothing to fix if the source is right; compare the counts per month.
    Tally Warning "tally-periods-unequal"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// The length of each period, in months (M) or days (d).
        lengths: Numbers = "Længden af hver periode, i måneder (M) eller dage (d).",
        /// Each count per month; `-` for a count without a rate.
        per_month: Numbers = "Hvert tal pr. måned; `-` for et tal, der ikke kan angives pr. måned.",
    }
    title: "Periods of different lengths", "Perioder af forskellig længde";
    en: "the periods of the row \"{row}\" have different lengths ({lengths}); per month the counts are: {per_month}",
        "compare the counts per month, not the printed counts";
    da: "perioderne i rækken »{row}« er ikke lige lange ({lengths}); pr. måned er tallene: {per_month}",
        "sammenlign tallene pr. måned, ikke de trykte tal";
    source: "the status, 27 October 2010: \"henvendelser fra april 2009 til og med september 2010\" and \"perioden oktober 2010 - december 2011\"",
        "statusnotatet, 27. oktober 2010: »henvendelser fra april 2009 til og med september 2010« og »perioden \
         oktober 2010 - december 2011«";
    manual_da:
        "Kolonner, der ligner år, kan være længere eller kortere. Brobyggernes 15, 21, 7 og 27 henvendelser \
         dækker 5, 18, 15 og 12 måneder: 3,0; 1,2; 0,5 og 2,3 pr. måned. Stigningen fra 15 til 21 var altså et \
         fald.",
        "Antal forskellige personer kan ikke angives pr. måned og vises som `-`. Længderne er i måneder, hvis \
         hver periode er et helt antal måneder, og ellers i dage; en måned regnes da som 30,4 dage.",
        "Forkert: perioder på 5 og 18 måneder i samme række.",
        "Rettet: er perioderne som i kilden, skal intet rettes; sammenlign tallene pr. måned.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for row in rows(history) {
        let (lengths, unit): (Vec<i64>, _) = match row.iter().map(|(_, tally)| months(tally.period)).collect()
        {
            Some(months) => (months, Length::Months),
            None => (row.iter().map(|(_, tally)| days(tally.period)).collect(), Length::Days),
        };
        let first = lengths.first().copied().unwrap_or_default();
        if lengths.iter().all(|length| *length == first) {
            judge.pass();
            continue;
        }
        let Some((entry, Tally { cell: Some(cell), .. })) = row.first() else {
            continue;
        };
        let rates = row.iter().zip(&lengths).map(|((_, tally), length)| per_month(tally, *length, unit));
        let args = Args {
            row: cell.row.as_str().into(),
            lengths: join(lengths.iter().map(|length| format!("{length} {}", unit.symbol()))).into(),
            per_month: join(rates).into(),
        };
        judge.fail_at(entry.index, "/period", args);
    }
}

#[derive(Clone, Copy)]
enum Length {
    Months,
    Days,
}

impl Length {
    /// The symbol in both languages: M for months, d for days.
    fn symbol(self) -> &'static str {
        match self {
            Length::Months => "M",
            Length::Days => "d",
        }
    }
}

fn months(period: Period) -> Option<i64> {
    period.whole_months().map(i64::from)
}

fn days(period: Period) -> i64 {
    period.from().days_until(period.to())
}

/// Returns the count per month with one decimal, rounded half up. Returns `-` for different persons: in twice the
/// time there are not twice as many.
fn per_month(tally: &Tally, length: i64, unit: Length) -> String {
    if tally.unit == CountUnit::Person {
        return "-".to_owned();
    }
    // In tenths of a count per month. A month is one month, or 304 tenths of a day.
    let rate = |count: i64| {
        let tenths = match unit {
            Length::Months => (count * 20 + length) / (length * 2).max(1),
            Length::Days => (count * 304 * 2 + length) / (length * 2).max(1),
        };
        format!("{}.{}", tenths / 10, tenths % 10)
    };
    let CountRange { least, most } = tally.bounds();
    if least == most { rate(least) } else { format!("{}–{}", rate(least), rate(most)) }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
