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
    /// A short title: what is wrong, in a few words.
    pub title: LocalText,
    /// What is wrong. `{name}` is replaced by that argument of the finding.
    pub text: LocalText,
    /// What to do about it.
    pub remedy: LocalText,
    /// Where the rule comes from: a seed document with a quotation, or the manual.
    pub source: LocalText,
    /// The manual page, in Markdown.
    pub manual: LocalText,
    /// The arguments of its findings, in the order of a finding's `args`; empty if it has none.
    pub arguments: Vec<RuleArgument>,
}

/// The declaration of one argument of a rule's findings.
#[derive(uniffi::Record)]
pub struct RuleArgument {
    /// The name, as in a report and in the texts of the rule.
    pub name: String,
    /// The kind of value, an English word for programs: `day`, `number`, `code`, `id of a record` and so on.
    pub kind: String,
    /// What the value means.
    pub meaning: LocalText,
}

fn both(text: &udvej::judging::Text) -> LocalText {
    LocalText { en: text.en.to_owned(), da: text.da.to_owned() }
}

impl From<&udvej::judging::Argument> for RuleArgument {
    fn from(argument: &udvej::judging::Argument) -> Self {
        Self {
            name: argument.name.to_owned(),
            kind: argument.kind.name().en.to_owned(),
            meaning: both(&argument.meaning),
        }
    }
}

impl From<&udvej::judging::Rule> for Rule {
    fn from(rule: &udvej::judging::Rule) -> Self {
        Self {
            code: rule.code.to_owned(),
            family: rule.family,
            severity: rule.severity,
            since: rule.since.to_owned(),
            title: both(&rule.title),
            text: both(&rule.message),
            remedy: both(&rule.remedy),
            source: both(&rule.source),
            manual: LocalText { en: rule.manual_page(Lang::En), da: rule.manual_page(Lang::Da) },
            arguments: rule.arguments.iter().map(RuleArgument::from).collect(),
        }
    }
}

/// Every rule, in the order of the manual.
#[uniffi::export]
fn rules() -> Vec<Rule> {
    udvej::rules::catalogue().iter().map(|rule| Rule::from(*rule)).collect()
}

/// The text about a rule that `udvej explain` prints, in the reader's language. Throws `UnknownRule` if no rule has this code.
#[uniffi::export]
fn explain(code: &str, lang: Lang) -> Result<String, UdvejError> {
    let rule = udvej::rules::find(code).ok_or(UdvejError::UnknownRule)?;
    Ok(rule.explain(lang))
}
