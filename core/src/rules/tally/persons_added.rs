//! `tally-persons-added`

use super::table::{number_of, sums_of_persons};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, rule};
use crate::record::CountRange;

rule! {
    /// A total of persons that is exactly the sum of its parts was probably added up, and a person who is in two
    /// parts is counted twice in it. It is right only if nobody is in two of them.
    ///
    /// Fails: 22 persons as the total of 10 and 12 persons.
    /// Fixed: the number of different persons, if the source gives it; otherwise nothing to fix.
    Tally Warning "tally-persons-added"
    args: {
        /// The number that is recorded as the total.
        count: CountRange = "Det tal, der er angivet som i alt.",
        /// The number of parts that it adds.
        parts: Count = "Antallet af dele, der er lagt sammen.",
    }
    title: "Persons added up", "Personer lagt sammen";
    en: "the total of different persons, {count}, is exactly the sum of its parts (parts: {parts}); whoever is in several of them is counted several times",
        "if nobody is in several parts, change nothing; otherwise the number must not be read as a number of different persons";
    da: "tallet for forskellige personer i alt, {count}, er netop summen af delene (antal dele: {parts}); den, der er med i flere dele, er talt flere gange",
        "er ingen med i flere dele, skal intet rettes; ellers må tallet ikke læses som antal forskellige personer";
    source: "the manual, section 2: \"a printed sum of persons is doubtful\"",
        "manualen, afsnit 2 (på engelsk)";
    manual_da:
        "Er antallet af personer i alt netop summen af delene, er delene sandsynligvis lagt sammen, og den, \
         der er med i to dele, er talt to gange. Tallet er kun rigtigt, hvis ingen er med i to af dem.",
        "Forkert: 22 personer i alt, når delene er 10 og 12 personer.",
        "Rettet: antallet af forskellige personer, hvis kilden har det; ellers skal intet rettes.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for (entry, sum, parts) in sums_of_persons(history, judge) {
        // A part of nobody adds nothing, so one part with people is no sum.
        let added: Vec<CountRange> =
            parts.iter().map(|(_, part)| part.bounds()).filter(|bounds| bounds.most > 0).collect();
        let total: CountRange = added.iter().copied().sum();
        let count = sum.bounds();
        if added.len() > 1 && total == count {
            judge.fail_at(entry.index, number_of(sum), Args { count, parts: added.len().into() });
        } else {
            judge.pass();
        }
    }
}
