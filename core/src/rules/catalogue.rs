//! The catalogue: every rule, in the order of the manual.

use std::collections::BTreeMap;

use super::{
    anonymity, baseline, card, cti, delivery, framing, measurement, meeting, offer, outcome, participation,
    policy, registration, staffing, subgroup, support, tally,
};
use crate::judging::Rule;

/// The rules of each family.
const FAMILIES: [&[&Rule]; 17] = [
    framing::RULES,
    delivery::RULES,
    registration::RULES,
    anonymity::RULES,
    subgroup::RULES,
    cti::RULES,
    meeting::RULES,
    support::RULES,
    baseline::RULES,
    measurement::RULES,
    outcome::RULES,
    tally::RULES,
    staffing::RULES,
    card::RULES,
    participation::RULES,
    offer::RULES,
    policy::RULES,
];

static CATALOGUE: [&Rule; count()] = all();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, which refuses an index out of bounds"
)]
const fn count() -> usize {
    let (mut count, mut family) = (0, 0);
    while family < FAMILIES.len() {
        count += FAMILIES[family].len();
        family += 1;
    }
    count
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, which refuses an index out of bounds"
)]
const fn all() -> [&'static Rule; count()] {
    let mut all = [FAMILIES[0][0]; count()];
    let (mut at, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut rule = 0;
        while rule < FAMILIES[family].len() {
            all[at] = FAMILIES[family][rule];
            at += 1;
            rule += 1;
        }
        family += 1;
    }
    all
}

/// Returns the place of a rule in the catalogue, by its code. An unknown code comes last.
pub(crate) fn places_in_catalogue() -> impl Fn(&str) -> usize {
    let places: BTreeMap<&str, usize> = catalogue().iter().map(|rule| rule.code).zip(0..).collect();
    move |code| places.get(code).copied().unwrap_or(usize::MAX)
}

/// Returns every rule, in the order of the manual.
pub fn catalogue() -> &'static [&'static Rule] {
    &CATALOGUE
}

/// Returns the rule with this code, or `None` if there is no such rule.
///
/// ```
/// use udvej::code::Lang;
/// let rule = udvej::rules::find("anonymity-lifted-twice").ok_or("no such rule")?;
/// assert!(rule.message.in_lang(Lang::Da).contains("ophævet"));
/// # Ok::<(), &str>(())
/// ```
pub fn find(code: &str) -> Option<&'static Rule> {
    catalogue().iter().copied().find(|rule| rule.code == code)
}
