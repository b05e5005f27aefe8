//! `tally-persons-exceed-contacts`

use std::collections::BTreeMap;

use super::table::{Counted, number_of, tallies};
use crate::code::{CountUnit, InclusionCriterion, OutcomeKind, Referrer, TallyCounter};
use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, SkipReason, rule};
use crate::record::{CountRange, Tally};
use crate::time::{Day, Period};

rule! {
    /// Every person counted made at least one contact, so the persons behind contacts are never more than the
    /// contacts. A count of persons is compared with the counts of contacts by the same counter, or by all
    /// together, whose days include its own, and which take in the same or everything. If several are too small,
    /// the finding names the smallest.
    ///
    /// Fails: 40 persons and 27 contacts to the bridge builders in 2012.
    /// Fixed: the number that was copied wrong; or the counter, if others counted the persons.
    Tally Error "tally-persons-exceed-contacts"
    args: {
        /// The number of persons.
        count: CountRange = "Antallet af personer.",
        /// The days that it covers.
        period: Period = "De dage, antallet af personer dækker.",
        /// The number of contacts.
        contacts: CountRange = "Antallet af henvendelser.",
        /// The days that the contacts cover.
        other: Period = "De dage, antallet af henvendelser dækker.",
        /// The id of the record with the contacts.
        id: Id = "Id'et på posten med antallet af henvendelser.",
    }
    title: "More persons than contacts", "Flere personer end henvendelser";
    en: "more persons than contacts: {count} persons in {period}, but {contacts} contacts in {other}, `{id}`",
        "compare number, unit, counter and period of both with the source";
    da: "flere personer end henvendelser: antal personer {count} ({period}), antal henvendelser {contacts} ({other}), `{id}`",
        "sammenlign tal, enhed, tæller og periode med kilden i begge opgørelser";
    source: "the manual, section 2: \"Persons behind contacts are never more than the contacts\"",
        "manualen, afsnit 2 (på engelsk)";
    manual_da:
        "Hver person, der er talt, har henvendt sig mindst én gang, så der er aldrig flere personer end \
         henvendelser. Et antal personer sammenlignes med de antal henvendelser, der er gjort op for samme \
         tæller eller for alle i alt. Henvendelsernes dage skal omfatte personernes, og henvendelserne skal \
         være afgrænset på samme måde som personerne eller slet ikke. Er flere af de antal for små, nævner \
         bemærkningen det mindste.",
        "Forkert: 40 personer og 27 henvendelser til brobyggere i 2012.",
        "Rettet: det tal, der var skrevet forkert af, eller den rigtige tæller, hvis det var andre, der talte \
         personerne.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let mut series: BTreeMap<Series, (Vec<Counted>, Vec<&Tally>)> = BTreeMap::new();
    for (_, tally) in tallies(history).filter(|(_, tally)| tally.unit == CountUnit::Contact) {
        series.entry(Series::of(tally)).or_default().1.push(tally);
    }
    let mut smallest: BTreeMap<usize, (Counted, Option<&Tally>)> = BTreeMap::new();
    for (entry, tally) in tallies(history) {
        if tally.unit != CountUnit::Person {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        smallest.insert(entry.index, ((entry, tally), None));
        for key in Series::of(tally).wider() {
            if let Some((persons, _)) = series.get_mut(&key) {
                persons.push((entry, tally));
            }
        }
    }
    for (persons, contacts) in series.into_values() {
        for ((entry, _), found) in smallest_around(persons, contacts) {
            if let Some((_, known)) = smallest.get_mut(&entry.index) {
                *known = [*known, found].into_iter().flatten().min_by_key(|contacts| rank(contacts));
            }
        }
    }
    for ((entry, persons), contacts) in smallest.into_values() {
        let Some(contacts) = contacts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if persons.bounds().least <= contacts.bounds().most {
            judge.pass();
            continue;
        }
        let args = Args {
            count: persons.bounds(),
            period: persons.period,
            contacts: contacts.bounds(),
            other: contacts.period,
            id: contacts.id.as_str().into(),
        };
        judge.fail_at(entry.index, number_of(persons), args);
    }
}

/// What a count takes in, beside its days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Series<'a> {
    municipality: &'a str,
    counter: TallyCounter,
    narrowed: Narrowed<'a>,
}

/// What a count is limited to: area, criterion, referrer, outcome.
type Narrowed<'a> = (Option<&'a str>, InclusionCriterion, Option<Referrer>, Option<OutcomeKind>);

/// A count of everything that its counter counts.
const EVERYTHING: Narrowed = (None, InclusionCriterion::Unknown, None, None);

impl<'a> Series<'a> {
    fn of(tally: &'a Tally) -> Self {
        Self {
            municipality: &tally.municipality,
            counter: tally.counter,
            narrowed: (tally.area.as_deref(), tally.criterion, tally.referred_by, tally.outcome),
        }
    }

    /// Returns what certainly includes all that this counts: the same or everything, by the same or all counters.
    fn wider(self) -> Vec<Self> {
        let mut wider = Vec::new();
        for counter in [self.counter, TallyCounter::All] {
            for narrowed in [self.narrowed, EVERYTHING] {
                let series = Self { counter, narrowed, ..self };
                if !wider.contains(&series) {
                    wider.push(series);
                }
            }
        }
        wider
    }
}

/// The order in which counts of contacts are named: the smallest first.
fn rank(contacts: &Tally) -> (i64, Period, &str) {
    (contacts.bounds().most, contacts.period, &contacts.id)
}

/// Returns, for each count of persons, the smallest count of contacts whose days include its own, if any.
///
/// Both are visited by their first day. Of the contacts met so far, `by_end` holds those that no smaller count
/// with a later last day makes needless, so the first that ends late enough is the smallest.
fn smallest_around<'a>(
    mut persons: Vec<Counted<'a>>,
    mut contacts: Vec<&'a Tally>,
) -> Vec<(Counted<'a>, Option<&'a Tally>)> {
    persons.sort_by_key(|(_, tally)| tally.period.first_day);
    contacts.sort_by_key(|tally| (tally.period.first_day, rank(tally)));
    let mut contacts = contacts.into_iter().peekable();
    let mut by_end: BTreeMap<Day, &Tally> = BTreeMap::new();
    let mut found = Vec::with_capacity(persons.len());
    for person in persons {
        let period = person.1.period;
        while let Some(next) = contacts.next_if(|tally| tally.period.first_day <= period.first_day) {
            let end = next.period.last_day;
            if by_end.range(end..).next().is_some_and(|(_, other)| rank(other) <= rank(next)) {
                continue;
            }
            while let Some((day, _)) =
                by_end.range(..=end).next_back().filter(|(_, other)| rank(other) >= rank(next))
            {
                let day = *day;
                by_end.remove(&day);
            }
            by_end.insert(end, next);
        }
        found.push((person, by_end.range(period.last_day..).next().map(|(_, tally)| *tally)));
    }
    found
}
