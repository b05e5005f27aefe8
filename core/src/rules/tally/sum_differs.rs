//! `tally-sum-differs`

use super::table::{Sum, number_of, sums};
use crate::code::CountUnit;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::CountRange;

rule! {
    /// A printed sum checks the numbers that it adds. A sum that adds up may still mix units: see
    /// `tally-mixed-units`. A sum and its parts may be ranges; they differ only if no numbers within them add up.
    ///
    /// The rule is skipped for a total of persons, which need not be the sum of its parts: see
    /// `tally-persons-out-of-bounds`.
    ///
    /// Fails: 31 as the sum of 15 and 17.
    /// Fixed: 16 instead of 17, as the source prints it.
    Tally Error "tally-sum-differs"
    args: {
        /// The number that is recorded as the sum.
        count: CountRange = "Det tal, der er angivet som summen.",
        /// The sum of its parts.
        sum: CountRange = "Summen af delene.",
    }
    title: "Sum does not add up", "Summen passer ikke";
    en: "the sum is recorded as {count}, but its parts add up to {sum}",
        "compare the numbers with the source: one was copied wrong, or a part is missing";
    da: "summen er angivet som {count}, men delene giver {sum}",
        "sammenlign tallene med kilden; et tal er skrevet forkert af, eller en del mangler";
    source: "the letter, 7 March 2013, Table 1, whose sums are right",
        "brevet, 7. marts 2013, tabel 1, hvis summer passer";
    manual_da:
        "En trykt sum kontrollerer de tal, den lægger sammen. En sum, der passer, kan stadig blande enheder: \
         se `tally-mixed-units`. Summen og dens dele kan være intervaller; så er der kun en bemærkning, hvis \
         ingen tal inden for dem passer sammen.",
        "Reglen gælder ikke for et antal personer i alt, som ikke behøver at være summen af delene: se \
         `tally-persons-out-of-bounds`.",
        "Forkert: 31 som sum af 15 og 17.",
        "Rettet: 16 i stedet for 17, som kilden har trykt det.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for Sum { entry, tally: sum, parts } in sums(history) {
        let Some(parts) = parts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if sum.unit == CountUnit::Person {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let total: CountRange = parts.iter().map(|(_, part)| part.bounds()).sum();
        let count = sum.bounds();
        if total.meets(&count) {
            judge.pass();
        } else {
            judge.fail_at(entry.index, number_of(sum), Args { count, sum: total });
        }
    }
}
