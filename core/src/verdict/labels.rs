//! The codes among the arguments of findings, and what a person reads instead: the labels of their code lists.

use crate::code::{
    Administration, AdviceTopic, Assessor, CardParty, CodeList, ContactResult, CountMethod, CountUnit,
    FocusArea, Instrument, Lang, OutcomeKind, ParticipationStep, PhaseKind, Receiver, RecordType,
    SubgroupGround, UnitKind, Wave,
};
use crate::judging::Arg;

/// The label of a code, if the code list has it.
type Label = fn(&str, Lang) -> Option<&'static str>;

/// The value of an argument of a finding at this path, with labels where it has codes; none if it has no code.
///
/// A label stands in quotation marks: it may be a phrase of several words, and has an inflection of its own.
pub(super) fn labelled(arg: &Arg, path: &str, lang: Lang) -> Option<String> {
    let label = label_of(&arg.name, path)?;
    let ends_code = |c: char| !c.is_ascii_alphanumeric() && c != '_';
    let mut holds_code = false;
    let mut shown = String::new();
    for part in arg.value.split_inclusive(ends_code) {
        let code = part.trim_end_matches(ends_code);
        match (label(code, lang), part.strip_prefix(code)) {
            (Some(label), Some(rest)) => {
                holds_code = true;
                shown.extend(["\"", label, "\"", rest]);
            }
            _ => shown += part,
        }
    }
    holds_code.then_some(shown)
}

/// The code list that the codes in an argument of this name are from. Where there are two, they have no code in common.
///
/// What is to be written into a file (`expected`, `known`) is not here: it has to be read as it is written.
fn label_of(name: &str, path: &str) -> Option<Label> {
    Some(match name {
        "administration" => Administration::label_of,
        "area" => FocusArea::label_of,
        "assessor" => Assessor::label_of,
        "instrument" => Instrument::label_of,
        "methods" => CountMethod::label_of,
        "missing" => either::<Instrument, ParticipationStep>,
        "outcome" => OutcomeKind::label_of,
        "party" => CardParty::label_of,
        "phase" => PhaseKind::label_of,
        "receiver" => Receiver::label_of,
        "result" => ContactResult::label_of,
        "earlier" | "step" => ParticipationStep::label_of,
        "topic" => AdviceTopic::label_of,
        "type" => RecordType::label_of,
        "other_unit" | "unit" | "whole_unit" => either::<UnitKind, CountUnit>,
        "units" => either::<CountUnit, OutcomeKind>,
        "value" => match path.rsplit('/').nth(1)? {
            "advice" => AdviceTopic::label_of,
            "grounds" => SubgroupGround::label_of,
            "results" => ContactResult::label_of,
            _ => return None,
        },
        "wave" => Wave::label_of,
        _ => return None,
    })
}

fn either<A: CodeList, B: CodeList>(code: &str, lang: Lang) -> Option<&'static str> {
    A::label_of(code, lang).or_else(|| B::label_of(code, lang))
}
