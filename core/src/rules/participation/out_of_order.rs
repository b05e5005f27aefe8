//! `participation-out-of-order`

use super::by_party;
use crate::record::Participation;
use crate::judging::{Check, Judge, Scene, rule};
use crate::evidence::History;

rule! {
    /// A municipality is invited, declares its interest, approves politically, and signs, in this order; two steps may fall on one
    /// day. A step that is not recorded is not judged.
    ///
    /// Fails: signed on 2013-03-12, approved on 2013-03-13.
    /// Mended: signed on 2013-03-13 or later.
    Participation Error "participation-out-of-order"
    en: "the step `{step}` on {day} comes before `{earlier}` on {earlier_day}",
        "correct one of the two days";
    da: "trinnet `{step}` {day} kommer før `{earlier}` {earlier_day}",
        "ret en af de to datoer";
    source: "the letter, 7 March 2013: \"Når indstillingen er godkendt, vil Socialforvalt\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for steps in by_party(history).values() {
        let mut latest: Option<&Participation> = None;
        for (step, entry) in steps {
            match latest {
                Some(earlier) if earlier.day > step.day => {
                    let args = [
                        ("step", step.step.to_string()),
                        ("day", step.day.to_string()),
                        ("earlier", earlier.step.to_string()),
                        ("earlier_day", earlier.day.to_string()),
                    ];
                    judge.fail_at(entry.index, "/day", &args);
                }
                _ => {
                    judge.pass();
                    latest = Some(step);
                }
            }
        }
    }
}
