//! `tally-parts-exceed-whole`

use std::collections::BTreeMap;

use super::part_not_of_whole::can_hold;
use super::table::{Counted, number_of, tallies};
use crate::code::CountUnit;
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::CountRange;

rule! {
    /// Contacts, courses and cards add up, so the parts of a whole together are no more than it. If they are more,
    /// some are in several parts, or a number is wrong. Persons may be in several parts, so they are not added. A
    /// part that is itself a sum is left out: what it adds is counted already. So is a part that
    /// `tally-part-not-of-whole` finds.
    ///
    /// Fails: 11 contacts referred by KCP and 12 by Reden, both `part_of` 21.
    /// Fixed: the number that was copied wrong; otherwise nothing to fix.
    Tally Warning "tally-parts-exceed-whole"
    args: {
        /// The whole.
        whole: CountRange = "Helheden.",
        /// The number of its parts.
        parts: Count = "Antallet af dens dele.",
        /// What they add up to.
        sum: CountRange = "Det, delene giver tilsammen.",
    }
    title: "Parts greater than the whole", "Delene er større end helheden";
    en: "the parts of this count add up to {sum} (parts: {parts}), more than the whole, {whole}",
        "compare the numbers with the source; if some are in several parts, the data is right and the parts must not be added";
    da: "delene af denne opgørelse giver tilsammen {sum} (antal dele: {parts}), mere end helheden, {whole}",
        "sammenlign tallene med kilden; er nogle med i flere dele, skal intet rettes, og delene må ikke lægges sammen";
    source: "the manual, section 2: \"Parts in a unit that adds are together no more than their whole\"",
        "manualen, afsnit 2 (på engelsk)";
    manual_da:
        "Henvendelser, forløb og kort kan lægges sammen, så delene er tilsammen ikke større end helheden. Er \
         de det, er nogle med i flere dele, eller også er et tal forkert. Personer kan være med i flere dele, \
         så dem lægger reglen ikke sammen. En del, der selv er en sum, regnes ikke med: det, den lægger \
         sammen, er allerede talt. Det samme gælder en del, som `tally-part-not-of-whole` har en bemærkning \
         til.",
        "Forkert: 11 henvendelser henvist fra KCP og 12 fra Reden, begge som en del af 21 (`part_of`).",
        "Rettet: det tal, der var skrevet forkert af; ellers skal intet rettes.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let wholes: BTreeMap<&str, Counted> =
        tallies(history).map(|(entry, tally)| (tally.id.as_str(), (entry, tally))).collect();
    let mut parts: BTreeMap<&str, Vec<CountRange>> = BTreeMap::new();
    for (_, part) in tallies(history).filter(|(_, part)| part.sum_of.is_empty()) {
        let whole = part.part_of.as_deref().and_then(|whole| wholes.get(whole));
        if let Some((_, whole)) = whole.filter(|(_, whole)| can_hold(whole, part)) {
            parts.entry(&whole.id).or_default().push(part.bounds());
        }
    }
    for (entry, whole) in tallies(history) {
        let Some(parts) = parts.get(whole.id.as_str()).filter(|_| whole.unit != CountUnit::Person) else {
            judge.skip(SkipReason::NotApplicable);
            continue;
        };
        let sum: CountRange = parts.iter().copied().sum();
        if sum.least <= whole.bounds().most {
            judge.pass();
        } else {
            let args = Args { whole: whole.bounds(), parts: parts.len().into(), sum };
            judge.fail_at(entry.index, number_of(whole), args);
        }
    }
}
