//! `tally-staff-changed`

use std::collections::BTreeMap;

use super::table::rows;
use crate::code::{RecordType, StaffingKind, TallyCounter};
use crate::evidence::History;
use crate::judging::{Check, Judge, Name, Scene, SkipReason, rule};
use crate::record::{CountRange, Record};
use crate::time::{Day, Period};

rule! {
    /// More bridge builders meet more people, so a rise in contacts may only reflect a rise in bridge builders.
    /// The letter makes this reservation about its own table. There were 25 bridge builders in October 2010 and 28
    /// in March 2013.
    ///
    /// Each column of a row counted for bridge builders is compared with the column before. The number of bridge
    /// builders in a column is the count nearest to the last day of its period; of two equally near, the earlier.
    /// Counts at a single centre are not used.
    ///
    /// Fails: columns that end on 31 December 2011 and 31 December 2012, with 25 bridge builders in 2011 and 28 in
    /// 2012.
    /// Fixed: nothing to fix; publish the number of bridge builders with the counts.
    Tally Information "tally-staff-changed"
    args: {
        /// The row of the printed table.
        row: Name = "Rækken i den trykte tabel.",
        /// The number of bridge builders nearest to the end of the earlier column.
        before: CountRange = "Antallet af brobyggere nærmest slutningen af den tidligere kolonne.",
        /// The day of that number.
        before_day: Day = "Dagen for det antal.",
        /// The earlier column.
        other: Name = "Den tidligere kolonne.",
        /// The number nearest to the end of the later column.
        now: CountRange = "Antallet af brobyggere nærmest slutningen af den senere kolonne.",
        /// The day of that number.
        now_day: Day = "Dagen for det antal.",
        /// The later column.
        column: Name = "Den senere kolonne.",
    }
    title: "Number of bridge builders changed", "Antallet af brobyggere er ændret";
    en: "in the row \"{row}\" the number of bridge builders differs: {before} on {before_day} (column \"{other}\") and {now} on {now_day} (column \"{column}\")",
        "nothing needs to be changed; publish the number of bridge builders with the counts";
    da: "i rækken »{row}« er antallet af brobyggere ikke det samme: {before} pr. {before_day} (kolonnen »{other}«) og {now} pr. {now_day} (kolonnen »{column}«)",
        "intet skal rettes; oplys antallet af brobyggere sammen med tallene";
    source: "the letter, 7 March 2013: \"Tallet er også et udtryk for antallet af brobyggere og opgørelsesmetoden\"",
        "brevet, 7. marts 2013: »Tallet er også et udtryk for antallet af brobyggere og opgørelsesmetoden«";
    manual_da:
        "Flere brobyggere møder flere mennesker, så flere henvendelser kan alene skyldes, at der er flere \
         brobyggere. Brevet tager selv det forbehold for sin tabel. Der var 25 brobyggere i oktober 2010 og 28 \
         i marts 2013.",
        "I en række for brobyggere sammenlignes hver kolonne med den foregående. Antallet af brobyggere i en \
         kolonne er det, der er talt nærmest periodens sidste dag; er to lige nær, er det det tidligste. Tal \
         for et enkelt center bruges ikke.",
        "Forkert: kolonner, der slutter 31. december 2011 og 31. december 2012, med 25 brobyggere i 2011 og 28 \
         i 2012.",
        "Rettet: intet skal rettes; oplys antallet af brobyggere sammen med tallene.";
    check: Check::History(check);
}

/// The number of bridge builders, by municipality, day and id of the record.
type Staff<'a> = BTreeMap<(&'a str, Day, &'a str), CountRange>;

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let staff: Staff = history
        .of(RecordType::Staffing)
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Staffing(s) if s.kind == StaffingKind::BridgeBuilders && s.centre.is_none() => {
                Some(((s.municipality.as_str(), s.last_day, s.id.as_str()), s.bounds()))
            }
            _ => None,
        })
        .collect();
    for row in rows(history) {
        for pair in row.windows(2) {
            let [(_, before), (entry, tally)] = pair else { continue };
            let (Some(other), Some(cell)) = (&before.cell, &tally.cell) else { continue };
            if [before, tally].iter().any(|tally| tally.counter != TallyCounter::BridgeBuilders) {
                judge.skip(SkipReason::NotApplicable);
                continue;
            }
            let nearest = |period: Period| nearest(&staff, &tally.municipality, period.last_day);
            let (Some((before_day, earlier)), Some((now_day, now))) =
                (nearest(before.period), nearest(tally.period))
            else {
                judge.skip(SkipReason::NotInDelivery);
                continue;
            };
            if earlier == now {
                judge.pass();
                continue;
            }
            let args = Args {
                row: cell.row.as_str().into(),
                before: earlier,
                before_day,
                other: other.column.as_str().into(),
                now,
                now_day,
                column: cell.column.as_str().into(),
            };
            judge.fail_at(entry.index, "/count", args);
        }
    }
}

/// Returns the count nearest to the day, and its day; of two equally near, the earlier. `None` if there is none.
fn nearest(staff: &Staff, municipality: &str, day: Day) -> Option<(Day, CountRange)> {
    let (first, next) = (Day::from_epoch_days(i64::MIN), day.shifted(1));
    let until = staff.range((municipality, first, "")..(municipality, next, "")).next_back();
    let after = staff.range((municipality, next, "")..).next().filter(|((of, ..), _)| *of == municipality);
    let near = [until, after].into_iter().flatten().map(|((_, day, _), count)| (*day, *count));
    near.min_by_key(|(near, _)| near.days_until(day).abs())
}
