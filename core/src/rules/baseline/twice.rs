//! `baseline-twice`

use crate::code::RecordType;
use crate::evidence::History;
use crate::judging::{Check, Id, Judge, Scene, judge_once, rule};

rule! {
    /// The client's situation at the start of a course is one. With two baselines it is unknown which to use.
    ///
    /// The baseline with the lower id counts.
    ///
    /// Fails: two baselines of one course, on one day or on two.
    /// Fixed: the baseline that is right; the other has `"status": "entered_in_error"`.
    Baseline Error "baseline-twice"
    args: {
        /// The id of the baseline that counts.
        first: Id = "Id'et på den post, der tæller.",
    }
    title: "Baseline recorded twice", "Udgangspunkt registreret to gange";
    en: "the client's situation at the start of the course is already recorded, in `{first}`",
        "keep the record that is right and mark the other as entered in error";
    da: "borgerens situation ved forløbets start er allerede registreret, i `{first}`",
        "behold den post, der er rigtig, og markér den anden som fejlregistreret";
    source: "the manual, section 6: \"the client's situation when a course starts, once for each course\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Et forløb begynder én gang, så borgerens situation ved start registreres også én gang. Er der to \
         poster, er det uvist, hvilken der skal bruges.",
        "Posten med det laveste id tæller.",
        "Forkert: to poster om borgerens situation ved start i det samme forløb, fra samme dag eller fra hver \
         sin dag.",
        "Rettet: den post, der er rigtig; den anden er markeret som fejlregistreret (`\"status\": \
         \"entered_in_error\"`).";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let baselines = history.of(RecordType::Baseline).iter();
    let baselines = baselines.filter_map(|entry| Some((entry.course?.order(), entry.index)));
    judge_once(history, judge, "/course", baselines, |_, first| Args { first });
}
