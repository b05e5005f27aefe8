//! The catalogue of rules.

use udvej::code::Lang;
use udvej::judging::{Family, Severity};
use udvej::programme::LocalText;

use crate::error::UdvejError;

/// A rule: what it is called, how much it weighs, what it says, where it comes from, and its manual page.
#[derive(uniffi::Record)]
pub struct Rule {
    /// The code: the family, then what is wrong.
    pub code: String,
    /// What the rule is about.
    pub family: Family,
    /// How much a finding of it weighs.
    pub severity: Severity,
    /// The version of the library that has had it since.
    pub since: String,
    /// What is wrong. `{name}` stands for an argument of the finding.
    pub text: LocalText,
    /// What to do about it.
    pub remedy: LocalText,
    /// Where the rule comes from: a seed document with a quotation, or the manual.
    pub source: String,
    /// The manual page, in Markdown.
    pub manual: String,
}

impl From<&udvej::judging::Rule> for Rule {
    fn from(rule: &udvej::judging::Rule) -> Self {
        let text = |text: &udvej::judging::Text| LocalText { en: text.en.to_owned(), da: text.da.to_owned() };
        Self {
            code: rule.code.to_owned(),
            family: rule.family,
            severity: rule.severity,
            since: rule.since.to_owned(),
            text: text(&rule.message),
            remedy: text(&rule.remedy),
            source: rule.source.to_owned(),
            manual: rule.manual_page(),
        }
    }
}

/// Every rule, in the order of the manual.
#[uniffi::export]
fn rules() -> Vec<Rule> {
    udvej::rules::catalogue().iter().map(|rule| Rule::from(*rule)).collect()
}

/// The manual page of a rule as the `udvej` command prints it: its severity, text and remedy in the reader's
/// language, the page itself, which is in English, and its source. A code that no rule has is an
/// `UnknownRule`.
#[uniffi::export]
fn explain(code: &str, lang: Lang) -> Result<String, UdvejError> {
    let rule = udvej::rules::find(code).ok_or(UdvejError::UnknownRule)?;
    Ok(rule.explain(lang))
}
