//! What a person reads of a code.

use udvej::code::{Lang, ResultKind};

/// The language of a text that a person reads.
#[uniffi::remote(Enum)]
pub enum Lang {
    /// English.
    En,
    /// Danish (dansk).
    Da,
}

/// Returns whether an authority decides on results of this kind. Such a result says how it stands.
#[uniffi::export]
fn is_decided(kind: ResultKind) -> bool {
    kind.is_decided()
}

/// One code of a code list.
#[derive(uniffi::Record)]
pub struct CodeLabel {
    /// The code, as written in the data.
    pub code: String,
    /// What a person reads in English.
    pub en: String,
    /// What a person reads in Danish (dansk).
    pub da: String,
}

/// The codes and labels of one list, in the order of its enum.
macro_rules! labels {
    ($name:ident) => {{
        let label = |it: &$name| CodeLabel {
            code: it.code().to_owned(),
            en: it.label(Lang::En).to_owned(),
            da: it.label(Lang::Da).to_owned(),
        };
        $name::ALL.iter().map(label).collect()
    }};
}
pub(crate) use labels;
