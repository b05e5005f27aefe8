//! The catalogue of rules.

use udvej::code::Lang;
use udvej::judging::{Family, Severity};
use udvej::programme::LocalText;

use crate::error::UdvejError;

/// A rule: its code, severity, texts, source, manual page and arguments.
#[derive(uniffi::Record)]
pub struct Rule {
    /// The code: the family, then what is wrong.
    pub code: String,
    /// What the rule is about.
    pub family: Family,
    /// The severity of its findings.
    pub severity: Severity,
    /// The version of the library that introduced it.
    pub since: String,
    /// What is wrong. `{name}` is replaced by that argument of the finding.
    pub text: LocalText,
    /// What to do about it.
    pub remedy: LocalText,
    /// Where the rule comes from: a seed document with a quotation, or the manual.
    pub source: String,
    /// The manual page, in Markdown.
    pub manual: String,
    /// The arguments of its findings, in the order of a finding's `args`; empty if it has none.
    pub arguments: Vec<RuleArgument>,
}

/// The declaration of one argument of a rule's findings.
#[derive(uniffi::Record)]
pub struct RuleArgument {
    /// The name, as in a report and in the texts of the rule.
    pub name: String,
    /// The kind of value, in English: `day`, `number`, `code`, `id of a record` and so on.
    pub kind: String,
    /// What the value means, in English.
    pub meaning: String,
}

impl From<&udvej::judging::Argument> for RuleArgument {
    fn from(argument: &udvej::judging::Argument) -> Self {
        Self {
            name: argument.name.to_owned(),
            kind: argument.kind.name().en.to_owned(),
            meaning: argument.meaning.en.to_owned(),
        }
    }
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
            source: rule.source.en.to_owned(),
            manual: rule.manual_page(Lang::En),
            arguments: rule.arguments.iter().map(RuleArgument::from).collect(),
        }
    }
}

/// Every rule, in the order of the manual.
#[uniffi::export]
fn rules() -> Vec<Rule> {
    udvej::rules::catalogue().iter().map(|rule| Rule::from(*rule)).collect()
}

/// The text about a rule that `udvej explain` prints. Severity, text and remedy are in the reader's language; the manual
/// page, the arguments and the source are in English. Throws `UnknownRule` if no rule has this code.
#[uniffi::export]
fn explain(code: &str, lang: Lang) -> Result<String, UdvejError> {
    let rule = udvej::rules::find(code).ok_or(UdvejError::UnknownRule)?;
    Ok(rule.explain(lang))
}
