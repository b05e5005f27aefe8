//! `tally-part-not-of-whole`

use std::collections::{BTreeMap, BTreeSet};

use super::table::{circular, tallies};
use crate::code::{CountUnit, TallyCounter};
use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, SkipReason, rule};
use crate::record::{CountRange, Tally};
use crate::time::Period;

rule! {
    /// A share may be formed of a part and its whole. A part has the unit and the counter of its whole, is no
    /// larger, and lies within its days. If the whole counts only those with an outcome, or from a referrer, so
    /// does the part. Nothing is part of itself, directly or through others. A range is larger only if its least
    /// number is.
    ///
    /// Fails: 26 persons as a part of 21 contacts; 3 contacts to bridge builders as a part of 10 to the mediator.
    /// Fixed: the whole that the source names, or no `part_of`.
    Tally Error "tally-part-not-of-whole"
    args: {
        /// The count of the part.
        count: CountRange = "Tallet for delen.",
        /// The unit of the part.
        unit: CountUnit = "Delens enhed.",
        /// Whose work the part counts.
        counter: TallyCounter = "Hvis arbejde delen gør op.",
        /// The days that the part covers.
        period: Period = "De dage, delen dækker.",
        /// The count of the whole.
        whole: CountRange = "Tallet for helheden.",
        /// The unit of the whole.
        whole_unit: CountUnit = "Helhedens enhed.",
        /// Whose work the whole counts.
        whole_counter: TallyCounter = "Hvis arbejde helheden gør op.",
        /// The days that the whole covers.
        whole_period: Period = "De dage, helheden dækker.",
        /// The id of the record with the whole.
        id: Id = "Id'et på posten med helheden.",
    }
    title: "Part does not belong to the whole", "Delen hører ikke til helheden";
    en: "the part ({unit}, {counter}: {count}, {period}) cannot belong to the whole `{id}` ({whole_unit}, {whole_counter}: {whole}, {whole_period}); unit, counter, outcome and referrer have to fit, the period has to lie within, and a part is no larger than its whole",
        "correct `part_of` to the whole that the source names; if the source names none, leave it out: then no share is formed";
    da: "delen ({unit}, {counter}: {count}, {period}) kan ikke høre til helheden `{id}` ({whole_unit}, {whole_counter}: {whole}, {whole_period}); enhed, tæller, udfald og henviser skal passe sammen, perioden skal ligge inden for, og en del er ikke større end helheden",
        "angiv den helhed, kilden nævner; nævner kilden ingen, så udelad `part_of`, og dan ingen andel";
    source: "the manual, section 6: \"A part has the unit and the counter of its whole, is no larger than it, and lies within its days\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Der kan kun dannes en andel af en del og dens helhed. En del har samme enhed som helheden, gør det \
         samme arbejde op (samme tæller), er ikke større end den og ligger inden for dens dage. Gælder \
         helheden kun et bestemt udfald eller en bestemt henviser, gælder delen det samme. Ingen opgørelse er \
         en del af sig selv, hverken direkte eller gennem andre. Er der intervaller, er delen kun for stor, \
         når dens mindste tal er større end helhedens største.",
        "Forkert: 26 personer som en del af 21 henvendelser, eller 3 henvendelser til brobyggere som en del af \
         10 til kulturformidleren.",
        "Rettet: den helhed, kilden nævner, eller intet `part_of`.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let by_id: BTreeMap<&str, &Tally> =
        tallies(history).map(|(_, tally)| (tally.id.as_str(), tally)).collect();
    let circles = circles(&by_id);
    for (entry, part) in tallies(history) {
        let Some(whole) = &part.part_of else {
            judge.skip(SkipReason::NotApplicable);
            continue;
        };
        let Some(whole) = by_id.get(whole.as_str()) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if can_hold(whole, part) && !circles.contains(part.id.as_str()) {
            judge.pass();
            continue;
        }
        let args = Args {
            count: part.bounds(),
            unit: part.unit,
            counter: part.counter,
            period: part.period,
            whole: whole.bounds(),
            whole_unit: whole.unit,
            whole_counter: whole.counter,
            whole_period: whole.period,
            id: whole.id.as_str().into(),
        };
        judge.fail_at(entry.index, "/part_of", args);
    }
}

/// Whether `part` can be part of `whole` by what they count, their numbers and their days.
pub(super) fn can_hold(whole: &Tally, part: &Tally) -> bool {
    let alike = whole.unit == part.unit && whole.counter == part.counter;
    let narrower = (whole.outcome.is_none() || whole.outcome == part.outcome)
        && (whole.referred_by.is_none() || whole.referred_by == part.referred_by);
    alike && narrower && whole.period.covers(&part.period) && part.bounds().least <= whole.bounds().most
}

/// Returns the ids of the counts that are part of themselves, directly or through others. A count is part of at
/// most one other, so [`circular`] leaves the circles and nothing else.
fn circles<'a>(by_id: &BTreeMap<&'a str, &'a Tally>) -> BTreeSet<&'a str> {
    let mut parts: BTreeMap<&str, BTreeSet<&str>> = by_id.keys().map(|id| (*id, BTreeSet::new())).collect();
    for (id, tally) in by_id {
        if let Some(whole) = tally.part_of.as_deref().and_then(|whole| parts.get_mut(whole)) {
            whole.insert(id);
        }
    }
    circular(parts.into_iter())
}
