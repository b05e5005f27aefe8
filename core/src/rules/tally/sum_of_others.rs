//! `tally-sum-of-others`

use super::table::{Sum, sums};
use crate::code::TallyCounter;
use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// What a sum adds lies in its days and is counted by its counter. A sum of all counters together may add the
    /// counts of each. The first part that does not fit is the finding.
    ///
    /// Fails: a sum over 2010 of counts from 2012 and 2013.
    /// Fixed: the days of all the parts, 2012-01-01 to 2013-12-31.
    Tally Error "tally-sum-of-others"
    args: {
        /// The id of the part that does not fit.
        id: Id = "Id'et på den del, der ikke passer.",
        /// Whose work the part counts.
        counter: TallyCounter = "Hvis arbejde delen gør op.",
        /// The days that the part covers.
        period: Period = "De dage, delen dækker.",
        /// Whose work the sum counts.
        sum_counter: TallyCounter = "Hvis arbejde summen gør op.",
        /// The days that the sum covers.
        sum_period: Period = "De dage, summen dækker.",
    }
    title: "Sum of other counts", "Sum af andre opgørelser";
    en: "the part `{id}` ({counter}, {period}) does not belong in a sum for {sum_counter}, {sum_period}",
        "compare counter and period with the source, or leave the part out of `sum_of`";
    da: "delen `{id}` ({counter}, {period}) hører ikke til i en sum for {sum_counter}, {sum_period}",
        "sammenlign tæller og periode med kilden, eller udelad delen i `sum_of`";
    source: "the manual, section 6: \"What a sum adds lies within its days and has its counter, unless the sum is of all together\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Det, en sum lægger sammen, ligger inden for dens dage og gælder samme tæller som den. En sum for alle \
         tællere i alt kan lægge de enkelte tælleres tal sammen. Bemærkningen nævner den første del, der ikke \
         passer.",
        "Forkert: en sum for 2010 af tal fra 2012 og 2013.",
        "Rettet: alle delenes dage, fra og med 1. januar 2012 til og med 31. december 2013.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for Sum { entry, tally: sum, parts } in sums(history) {
        let Some(parts) = parts else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        let other = parts.iter().map(|(_, part)| *part).find(|part| {
            let same_counter = sum.counter == TallyCounter::All || part.counter == sum.counter;
            !same_counter || !sum.period.covers(&part.period)
        });
        let Some(part) = other else {
            judge.pass();
            continue;
        };
        let args = Args {
            id: part.id.as_str().into(),
            counter: part.counter,
            period: part.period,
            sum_counter: sum.counter,
            sum_period: sum.period,
        };
        judge.fail_at(entry.index, "/sum_of", args);
    }
}
