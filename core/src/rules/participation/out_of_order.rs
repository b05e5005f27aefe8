//! `participation-out-of-order`

use super::by_party;
use crate::code::ParticipationStep;
use crate::evidence::History;
use crate::judging::{Check, Judge, Scene, rule};
use crate::record::Participation;
use crate::time::Day;

rule! {
    /// A municipality is invited, declares its interest, approves politically and signs, in this order; two steps
    /// may fall on one day. The rule ignores steps that are not recorded.
    ///
    /// Fails: signed on 2013-03-12, approved on 2013-03-13.
    /// Fixed: the day on which it was signed, 2013-03-13 or later, or the day of the approval.
    Participation Error "participation-out-of-order"
    args: {
        /// The step.
        step: ParticipationStep = "Trinnet.",
        /// The day of the step.
        day: Day = "Datoen for trinnet.",
        /// The step that should come before.
        earlier: ParticipationStep = "Det trin, der skulle være kommet før.",
        /// The day of that step.
        earlier_day: Day = "Datoen for det trin.",
    }
    title: "Steps out of order", "Trin i forkert rækkefølge";
    en: "the step on {day} ({step}) comes before the step on {earlier_day} ({earlier}), which it should follow",
        "correct the day that is wrong";
    da: "trinnet {day} ({step}) ligger før trinnet {earlier_day} ({earlier}), som det skulle følge efter",
        "ret den dato, der er forkert";
    source: "the letter, 7 March 2013: \"Når indstillingen er godkendt, vil Socialforvalt\"",
        "brevet, 7. marts 2013: »Når indstillingen er godkendt, vil Socialforvalt«";
    manual_da:
        "En kommune bliver inviteret, tilkendegiver interesse, godkender deltagelsen politisk og underskriver \
         samarbejdsaftalen i den rækkefølge; to trin kan ligge på samme dag. Reglen ser bort fra trin, der \
         ikke er registreret.",
        "Forkert: samarbejdsaftalen er underskrevet 12. marts 2013, og deltagelsen er godkendt politisk 13. \
         marts 2013.",
        "Rettet: den dag, aftalen blev underskrevet, 13. marts 2013 eller senere, eller den dag, deltagelsen \
         blev godkendt.";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    for steps in by_party(history).values() {
        let mut latest: Option<&Participation> = None;
        for (step, entry) in steps {
            match latest {
                Some(earlier) if earlier.day > step.day => {
                    let args = Args {
                        step: step.step,
                        day: step.day,
                        earlier: earlier.step,
                        earlier_day: earlier.day,
                    };
                    judge.fail_at(entry.index, "/day", args);
                }
                _ => {
                    judge.pass();
                    latest = Some(step);
                }
            }
        }
    }
}
