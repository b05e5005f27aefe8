//! `tally-sum-circular`

use std::collections::BTreeSet;

use super::table::{Sum, circular, sums};
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};

rule! {
    /// A sum that adds itself always adds up, and a sum that names a part twice can be made to. Such a sum checks
    /// nothing.
    ///
    /// In a circle of several sums each of them has a finding, and so has a sum that adds one of them.
    ///
    /// Fails: `"id": "t-3", "sum_of": ["t-1", "t-1"]`.
    /// Fixed: `"sum_of": ["t-1", "t-2"]`, the parts that the source adds.
    Tally Error "tally-sum-circular"
    title: "Sum that adds itself", "Sum, der indeholder sig selv";
    en: "the sum adds itself, one part more than once, or a sum that does",
        "name each part that the source adds once, and never the sum itself";
    da: "summen indeholder sig selv, den samme del mere end én gang eller en sum, der gør det",
        "angiv hver del, som kilden lægger sammen, én gang og aldrig summen selv";
    source: "the manual, section 2: \"Units never add up across each other\"",
        "manualen, afsnit 2 (på engelsk)";
    manual_da:
        "En sum, der indeholder sig selv, passer altid, og en sum, der nævner en del to gange, kan bringes til \
         det. Sådan en sum kontrollerer intet.",
        "I en kreds af flere summer er der en bemærkning til hver af dem, og også til en sum, der har en af \
         dem som del.",
        "Forkert: summen `t-3` nævner en del to gange (`\"sum_of\": [\"t-1\", \"t-1\"]`).",
        "Rettet: de dele, kilden lægger sammen (`\"sum_of\": [\"t-1\", \"t-2\"]`).";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let sums = sums(history);
    let circular = circular(
        sums.iter()
            .map(|Sum { tally, .. }| (tally.id.as_str(), tally.sum_of.iter().map(String::as_str).collect())),
    );
    for Sum { entry, tally, .. } in &sums {
        let distinct: BTreeSet<&String> = tally.sum_of.iter().collect();
        if distinct.len() == tally.sum_of.len() && !circular.contains(tally.id.as_str()) {
            judge.pass();
        } else {
            judge.fail_at(entry.index, "/sum_of", Args);
        }
    }
}
