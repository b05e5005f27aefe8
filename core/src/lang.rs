//! The languages of the texts that people read.

use std::str::FromStr;

/// The language of a text that a person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Danish (dansk).
    Da,
}

/// The text names no language that the library has texts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language: write `en` or `da`")]
pub struct LangError;

/// Reads `en` or `da`.
///
/// ```
/// use udvej::code::Lang;
/// assert_eq!("da".parse(), Ok(Lang::Da));
/// assert!("dk".parse::<Lang>().is_err());
/// ```
impl FromStr for Lang {
    type Err = LangError;

    fn from_str(text: &str) -> Result<Self, LangError> {
        match text {
            "en" => Ok(Self::En),
            "da" => Ok(Self::Da),
            _ => Err(LangError),
        }
    }
}
