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
        first: Id,
    }
    title: "Baseline recorded twice", "Udgangspunkt registreret to gange";
    en: "the client's situation at the start of the course is already recorded, in `{first}`",
        "keep the record that is right and mark the other as entered in error";
    da: "borgerens situation ved forløbets start er allerede registreret, i `{first}`",
        "behold den post, der er rigtig, og markér den anden som fejlregistreret";
    source: "the manual, section 6: \"the client's situation when a course starts, once for each course\"";
    check: Check::History(check);
}

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let baselines = history.of(RecordType::Baseline).iter();
    let baselines = baselines.filter_map(|entry| Some((entry.course?.order(), entry.index)));
    judge_once(history, judge, "/course", baselines, |_, first| Args { first });
}
