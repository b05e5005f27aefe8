//! `tally-no-rate`

use std::collections::BTreeMap;

use super::table::tallies;
use crate::code::{CountUnit, OutcomeKind, TallyCounter};
use crate::evidence::{History, Swept, sweep};
use crate::judging::{Check, Id, Judge, Scene, SkipReason, rule};
use crate::record::{CountRange, Tally};
use crate::time::Period;

rule! {
    /// A count of those with an outcome, next to a count of all over the same days, invites the reader to form a
    /// share. No share may be formed unless the source states that one is part of the other.
    ///
    /// The status names 118 different persons and, in its next sentence, 26 who left prostitution. It does not
    /// state that the 26 are among the 118. If there are several counts by the same counter, the finding names one
    /// with the same unit and the same days; without one, a count with the same unit and days in common; without
    /// that, a count with another unit.
    ///
    /// Fails: 26 persons with `"outcome": "left_prostitution"`, next to 118 persons.
    /// Fixed: `part_of`, if a source states it; otherwise nothing to fix, and no share is formed.
    Tally Warning "tally-no-rate"
    args: {
        /// The count of those with the outcome.
        count: CountRange = "Antallet med udfaldet.",
        /// The unit of the count.
        unit: CountUnit = "Enheden for det antal.",
        /// The outcome.
        outcome: OutcomeKind = "Udfaldet.",
        /// The count of all of which it could be read as a share.
        other: CountRange = "Antallet af alle, som det kunne læses som en andel af.",
        /// The unit of the count of all.
        other_unit: CountUnit = "Enheden for antallet af alle.",
        /// The id of the record with the count of all.
        id: Id = "Id'et på posten med antallet af alle.",
    }
    title: "No share may be formed", "Der kan ikke dannes en andel";
    en: "no source states that those with the outcome ({outcome}: {count} {unit}) are among all ({other} {other_unit}, `{id}`)",
        "form no share or rate from the two; name the whole in `part_of` only if the source states it";
    da: "ingen kilde oplyser, at de talte med udfaldet ({outcome}; {unit}: {count}) er blandt alle de talte ({other_unit}: {other}, `{id}`)",
        "dan ingen andel af de to tal; oplyser kilden, at det ene er en del af det andet, så angiv det i `part_of`";
    source: "the status, 27 October 2010: \"26 kvinder og mænd er registreret som havende forladt prostitution\", after \"118 forskellige kvinder og mænd\"",
        "statusnotatet, 27. oktober 2010: »26 kvinder og mænd er registreret som havende forladt \
         prostitution«, efter »118 forskellige kvinder og mænd«";
    manual_da:
        "Står et antal med et bestemt udfald ved siden af et antal af alle fra de samme dage, er det \
         nærliggende at danne en andel. Det må man kun, hvis kilden oplyser, at det ene er en del af det \
         andet.",
        "Statusnotatet nævner 118 forskellige personer og i den næste sætning 26, der har forladt \
         prostitution. Det oplyser ikke, at de 26 er blandt de 118. Er der flere opgørelser af samme arbejde, \
         nævner bemærkningen en med samme enhed og de samme dage; ellers en med samme enhed og nogle af de \
         samme dage; ellers en med en anden enhed.",
        "Forkert: 26 personer, der har forladt prostitution (`\"outcome\": \"left_prostitution\"`), ved siden \
         af 118 personer.",
        "Rettet: `part_of`, hvis en kilde oplyser det; ellers skal intet rettes, og der dannes ingen andel.";
    check: Check::History(check);
}

/// The units in which outcomes are counted. A count with an outcome can be read as a share of a count in these
/// units.
const UNITS: [CountUnit; 3] = [CountUnit::Person, CountUnit::Course, CountUnit::Contact];

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let wholes = Wholes::of(tallies(history).map(|(_, tally)| tally));
    for (entry, tally) in tallies(history) {
        let Some(outcome) = tally.outcome.filter(|_| UNITS.contains(&tally.unit)) else {
            judge.skip(SkipReason::NotApplicable);
            continue;
        };
        if tally.part_of.is_some() {
            judge.pass();
            continue;
        }
        let Some(other) = wholes.read_with(tally) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let args = Args {
            count: tally.bounds(),
            unit: tally.unit,
            outcome,
            other: other.bounds(),
            other_unit: other.unit,
            id: other.id.as_str().into(),
        };
        judge.fail_at(entry.index, "/outcome", args);
    }
}

/// The counts without an outcome, by municipality, counter and unit.
struct Wholes<'a>(BTreeMap<(&'a str, TallyCounter, CountUnit), Series<'a>>);

/// Counts sorted by period, each with the count that ends last of those up to it.
type Series<'a> = Vec<Swept<&'a Tally>>;

impl<'a> Wholes<'a> {
    fn of(tallies: impl Iterator<Item = &'a Tally>) -> Self {
        let mut wholes: BTreeMap<_, Vec<&Tally>> = BTreeMap::new();
        for tally in tallies.filter(|tally| tally.outcome.is_none() && tally.referred_by.is_none()) {
            let key = (tally.municipality.as_str(), tally.counter, tally.unit);
            wholes.entry(key).or_default().push(tally);
        }
        for series in wholes.values_mut() {
            series.sort_by_key(|tally| (tally.period, &tally.id));
        }
        let swept = |series: Vec<&'a Tally>| sweep(series, |tally| tally.period.to()).collect();
        Self(wholes.into_iter().map(|(key, series)| (key, swept(series))).collect())
    }

    /// Returns the count of which `part` is most likely read as a share: first by unit, then by the same days,
    /// then by days in common. Returns `None` if there is no such count.
    fn read_with(&self, part: &Tally) -> Option<&'a Tally> {
        let others = UNITS.into_iter().filter(|unit| *unit != part.unit);
        let units = std::iter::once(part.unit).chain(others);
        let key = |unit| (part.municipality.as_str(), part.counter, unit);
        let mut series = units.filter_map(|unit| self.0.get(&key(unit)));
        series
            .find_map(|series| same_days(series, part.period).or_else(|| days_in_common(series, part.period)))
    }
}

fn same_days<'a>(series: &Series<'a>, period: Period) -> Option<&'a Tally> {
    let at = series.partition_point(|swept| swept.item.period < period);
    series.get(at).map(|swept| swept.item).filter(|tally| tally.period == period)
}

/// Of the counts that begin before the period ends, returns the one that ends last; `None` if it does not overlap
/// the period.
fn days_in_common<'a>(series: &Series<'a>, period: Period) -> Option<&'a Tally> {
    let begun = series.partition_point(|swept| swept.item.period.from() < period.to());
    let last = series.get(begun.checked_sub(1)?)?;
    Some(last.furthest).filter(|tally| tally.period.overlaps(&period))
}
