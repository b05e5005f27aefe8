//! `tally-sum-differs`

use super::table::{Sum, sums};
use crate::evidence::History;
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};

rule! {
    /// A printed sum checks the numbers that it adds. A sum that adds up may still mix units: see
    /// `tally-mixed-units`.
    ///
    /// Fails: 31 as the sum of 15 and 17.
    /// Fixed: 16 instead of 17, as the source prints it.
    Tally Error "tally-sum-differs"
    args: {
        /// The number that is recorded as the sum.
        count: Count,
        /// The sum of its parts.
        sum: Count,
    }
    title: "Sum does not add up", "Summen passer ikke";
    en: "the sum is recorded as {count}, but its parts add up to {sum}",
        "compare the numbers with the source: one was copied wrong, or a part is missing";
    da: "summen er angivet som {count}, men delene giver {sum}",
        "sammenlign tallene med kilden; et tal er skrevet forkert af, eller en del mangler";
    source: "the letter, 7 March 2013, Table 1, whose sums are right";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for Sum { entry, tally: sum, parts } in sums(history) {
        let Some(parts) = parts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        // A count is at most ten million, so the sum of a delivery that fits in memory does not overflow.
        let total: i64 = parts.iter().map(|(_, part)| part.count).fold(0, i64::saturating_add);
        if total == sum.count {
            judge.pass();
        } else {
            let args = Args { count: sum.count.into(), sum: total.into() };
            judge.fail_at(entry.index, "/count", args);
        }
    }
}
