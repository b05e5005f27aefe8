//! A rule: its declaration, its texts and its check.

use super::{Argument, Arguments, Check, Family, Severity};
use crate::code::Lang;

/// A rule of the catalogue: its code, severity, texts, source, manual page and check.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The code: the family, then what is wrong.
    pub code: &'static str,
    /// What the rule is about.
    pub family: Family,
    /// The severity of its findings, unless a policy changes it.
    pub severity: Severity,
    /// The first version of the library that has the rule.
    pub since: &'static str,
    /// What is wrong. `{name}` is replaced by an argument of the finding.
    pub message: Text,
    /// What to do about it.
    pub remedy: Text,
    /// Where the rule comes from: a quotation from a seed document, or the manual.
    pub source: &'static str,
    /// The lines of the manual page, in Markdown.
    pub manual: &'static [&'static str],
    /// The arguments of its findings, in order.
    pub arguments: &'static [Argument],
    pub(crate) check: Check,
}

/// A text of the catalogue in both languages.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Danish (dansk).
    pub da: &'static str,
}

impl Text {
    /// Returns the text in this language.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Da => self.da,
        }
    }
}

impl Rule {
    /// Returns whether the exchange applies the rule while it decodes. No policy can change such a rule.
    pub(crate) fn is_fixed(&self) -> bool {
        matches!(self.check, Check::Exchange)
    }

    /// Returns whether a policy may lower the severity of the rule or waive it. It may not if the rule protects a
    /// person or is fixed.
    pub(crate) fn can_be_lowered(&self) -> bool {
        let protects = self.family == Family::Anonymity && self.severity == Severity::Error;
        !self.is_fixed() && !protects
    }

    /// Returns the manual page in Markdown: what the rule says, why, an example and how to fix it.
    pub fn manual_page(&self) -> String {
        let lines: Vec<&str> =
            self.manual.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        lines.join("\n").trim().to_owned()
    }

    /// Returns an explanation of the rule for people, in the language of the reader. The manual page in it is
    /// always in English.
    pub fn explain(&self, lang: Lang) -> String {
        let (to_do, source) = match lang {
            Lang::En => ("to do", "source"),
            Lang::Da => ("gør", "kilde"),
        };
        format!(
            "{} ({})\n\n  {}\n  {to_do}: {}\n\n{}\n\n{source}: {}",
            self.code,
            self.severity.label(lang),
            self.message.in_lang(lang),
            self.remedy.in_lang(lang),
            self.manual_page(),
            self.source,
        )
    }
}

/// Arguments that know the rule they belong to.
pub(crate) trait OfRule: Arguments {
    /// The rule.
    const RULE: &'static Rule;
}

/// Declares the rule of a file. The doc comment of the rule is its manual page.
macro_rules! rule {
    (
        $(#[doc = $line:literal])*
        $family:ident $severity:ident $code:literal
        $(args: { $($args:tt)+ })?
        en: $message_en:literal, $remedy_en:literal;
        da: $message_da:literal, $remedy_da:literal;
        source: $source:literal;
        check: $check:expr;
    ) => {
        $(#[doc = $line])*
        pub(crate) static RULE: $crate::judging::Rule = $crate::judging::Rule {
            code: $code,
            family: $crate::judging::Family::$family,
            severity: $crate::judging::Severity::$severity,
            since: "0.1.0",
            message: $crate::judging::Text { en: $message_en, da: $message_da },
            remedy: $crate::judging::Text { en: $remedy_en, da: $remedy_da },
            source: $source,
            arguments: ARGUMENTS,
            manual: &[$($line),*],
            check: $check,
        };

        $crate::judging::arguments! { $($($args)+)? }

        impl $crate::judging::OfRule for Args {
            const RULE: &'static $crate::judging::Rule = &RULE;
        }
    };
}
pub(crate) use rule;
