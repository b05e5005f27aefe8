//! `tally-persons-out-of-bounds`

use super::table::{number_of, sums_of_persons};
use crate::code::CountUnit;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::CountRange;

rule! {
    /// Counts of different persons do not add up: a person may be in several. So the total lies between the
    /// largest part and the sum of the parts. A total between the two is right. Of parts in other units no lower
    /// bound is taken.
    ///
    /// Fails: 5 persons as the total of 10 and 12 persons, or 23.
    /// Fixed: the total that the source gives, if it was copied wrong.
    Tally Error "tally-persons-out-of-bounds"
    args: {
        /// The number that is recorded as the total.
        count: CountRange = "Det tal, der er angivet som i alt.",
        /// The lowest that the total can be, and the highest.
        bounds: CountRange = "Det laveste og det højeste, som tallet kan være.",
    }
    title: "Total of persons outside its bounds", "Personer i alt uden for grænserne";
    en: "the total of persons is recorded as {count}, but by its parts it is {bounds}",
        "compare the numbers with the source: one was copied wrong, or a part is missing";
    da: "antallet af forskellige personer i alt er angivet som {count}, men efter delene skal det være {bounds}",
        "sammenlign tallene med kilden: ét er skrevet forkert af, eller en del mangler";
    source: "the manual, section 2: \"The total of parts lies between the largest part and their sum\"",
        "manualen, afsnit 2 (på engelsk)";
    manual_da:
        "Antal forskellige personer kan ikke lægges sammen, for en person kan være med i flere af dem. \
         Antallet i alt ligger derfor mellem den største del og summen af delene, og et tal inden for de \
         grænser er i orden. Dele i andre enheder sætter ingen nedre grænse.",
        "Forkert: 5 eller 23 personer i alt, når delene er 10 og 12 personer.",
        "Rettet: det antal i alt, som kilden har, hvis det var skrevet forkert af.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for (entry, sum, parts) in sums_of_persons(history, judge) {
        let persons = parts.iter().filter(|(_, part)| part.unit == CountUnit::Person);
        let least = persons.map(|(_, part)| part.bounds().least).max().unwrap_or_default();
        let all: CountRange = parts.iter().map(|(_, part)| part.bounds()).sum();
        let (count, bounds) = (sum.bounds(), CountRange { least, most: all.most });
        if bounds.meets(&count) {
            judge.pass();
        } else {
            judge.fail_at(entry.index, number_of(sum), Args { count, bounds });
        }
    }
}
