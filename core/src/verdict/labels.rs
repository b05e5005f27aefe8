//! The labels of codes in the arguments of findings.

use crate::code::Lang;
use crate::judging::CodeNames;

/// Returns the value of an argument with its codes replaced by their labels, or `None` if it has no code of these
/// lists.
///
/// Labels are put in quotation marks, because a label may have several words.
pub(super) fn labelled(value: &str, names: CodeNames, lang: Lang) -> Option<String> {
    let ends_code = |c: char| !c.is_ascii_alphanumeric() && c != '_';
    let mut has_code = false;
    let mut shown = String::new();
    for part in value.split_inclusive(ends_code) {
        let code = part.trim_end_matches(ends_code);
        match (names.label(code, lang), part.strip_prefix(code)) {
            (Some(label), Some(rest)) => {
                has_code = true;
                shown.extend(["\"", label, "\"", rest]);
            }
            _ => shown += part,
        }
    }
    has_code.then_some(shown)
}
