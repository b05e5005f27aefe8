//! The languages of texts for people.

use std::str::FromStr;

/// The language of a text for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Danish (dansk).
    Da,
}

/// The text is not the code of a supported language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a supported language: use `en` or `da`")]
pub struct LangError;

/// Parses `en` or `da`.
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
