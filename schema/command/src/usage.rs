//! Errors of a call in Danish. clap writes them in English only.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use udvej::code::Lang;

/// Returns the language that a call asks for. It is needed before the call is parsed.
pub(crate) fn language(arguments: &[OsString]) -> Lang {
    let is_danish = |pair: &[OsString]| pair[0] == "--lang" && pair[1] == "da";
    let asked =
        arguments.windows(2).any(is_danish) || arguments.iter().any(|argument| argument == "--lang=da");
    if asked { Lang::Da } else { Lang::En }
}

/// Returns what is wrong with a call, in Danish.
pub(crate) fn danish(error: &Error) -> String {
    let value = |kind| error.get(kind).map(written).filter(|text| !text.is_empty());
    let argument = value(ContextKind::InvalidArg).unwrap_or_default();
    let given = value(ContextKind::InvalidValue).unwrap_or_default();
    let wrong = match error.kind() {
        ErrorKind::InvalidValue if given.is_empty() => format!("{argument} mangler en værdi"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("værdien `{given}` kan ikke bruges til {argument}")
        }
        ErrorKind::UnknownArgument => format!("`{argument}` kendes ikke"),
        ErrorKind::InvalidSubcommand => {
            format!("kommandoen `{}` findes ikke", value(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::MissingRequiredArgument => format!("der mangler: {argument}"),
        ErrorKind::ArgumentConflict => format!("{argument} kan ikke gives sammen med andet i kaldet"),
        _ => "kaldet kan ikke læses".to_owned(),
    };
    let suggested =
        [ContextKind::SuggestedValue, ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let suggested = suggested.into_iter().find_map(value).map(|text| format!("mente du {text}?"));
    // The codes of all rules are too many to read.
    let possible = value(ContextKind::ValidValue).filter(|text| text.len() < 200);
    let possible = possible.map(|text| format!("mulige værdier: {text}"));
    let see = "se `udvej --help`".to_owned();
    [Some(wrong), suggested, possible, Some(see)].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Returns a part of the call. A value can come from anywhere, so control characters are escaped.
fn written(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    };
    crate::call::shown(text.as_ref())
}
