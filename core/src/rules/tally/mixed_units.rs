//! `tally-mixed-units`

use super::table::{Sum, rows, sums};
use crate::code::CountUnit;
use crate::record::Tally;
use crate::rules::{Check, Entry, Judge, Scene, SkipReason, rule};

rule! {
    /// Contacts may be anonymous, so a count of contacts is not a count of people, and the two never add up. The rule looks
    /// along each row of a printed table and down to the counts below each sum.
    ///
    /// Table 1 of the letter prints 118 among contacts; the status says that they are 118 different persons.
    ///
    /// Fails: a row with 16, 96 and 125 contacts and 118 persons.
    /// Mended: it can only be said; the number is as it was counted.
    Tally Warning "tally-mixed-units"
    en: "{what} mixes unlike units: {units}",
        "do not add these counts or read them as one series; each counts something else";
    da: "{what} blander enheder: {units}",
        "læg ikke tallene sammen, og læs dem ikke som én række; de tæller ikke det samme";
    source: "the status, 27 October 2010: \"118 forskellige kvinder og mænd\", against the letter's heading: \"Antal henvendelser til den thailandske kulturformidler\"";
    check: Check::History(check);
}

fn check(entries: &[Entry], _: &Scene, judge: &mut Judge) {
    for row in rows(entries) {
        let common = most_common_unit(&row);
        let what = row.iter().find_map(|(_, tally)| tally.cell.as_ref()).map(|cell| &cell.row);
        let args = [("what", format!("`{}`", what.map_or("", String::as_str))), ("units", by_unit(&row))];
        let odd: Vec<_> = row.iter().filter(|(_, tally)| tally.unit != common).collect();
        if odd.is_empty() {
            judge.pass();
        }
        for (entry, _) in odd {
            judge.fail_at(entry, "/unit", &args);
        }
    }
    for Sum { entry, tally: sum, counts, .. } in sums(entries) {
        let Some(counts) = counts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if counts.iter().all(|(_, count)| count.unit == sum.unit) {
            judge.pass();
        } else {
            let args = [("what", format!("{} {}", sum.count, sum.unit)), ("units", by_unit(&counts))];
            judge.fail_at(entry, "/sum_of", &args);
        }
    }
}

/// The unit of most counts of a row; of two units equally common, the first of the code list.
fn most_common_unit(row: &[(&Entry, &Tally)]) -> CountUnit {
    let how_many = |unit: CountUnit| row.iter().filter(|(_, tally)| tally.unit == unit).count();
    let units = CountUnit::ALL.iter().copied().rev();
    units.max_by_key(|unit| how_many(*unit)).unwrap_or(CountUnit::Contact)
}

/// The counts by their unit: `contact 16, 96, 125; person 118`.
fn by_unit(tallies: &[(&Entry, &Tally)]) -> String {
    let of = |unit: &CountUnit| {
        let counts = tallies.iter().filter(|(_, tally)| tally.unit == *unit);
        let counts: Vec<String> = counts.map(|(_, tally)| tally.count.to_string()).collect();
        (!counts.is_empty()).then(|| format!("{unit} {}", counts.join(", ")))
    };
    CountUnit::ALL.iter().filter_map(of).collect::<Vec<_>>().join("; ")
}
