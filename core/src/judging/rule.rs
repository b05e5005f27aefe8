//! A rule: its declaration, its texts and its check.

use super::{Argument, Arguments, Check, Family, Severity, Text};
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
    /// A short title: what is wrong, in a few words. Headings show it before the code.
    pub title: Text,
    /// What is wrong. `{name}` is replaced by an argument of the finding.
    pub message: Text,
    /// What to do about it.
    pub remedy: Text,
    /// Where the rule comes from: a quotation from a seed document, or the manual.
    pub source: Text,
    /// The manual page in Markdown: the lines of the English one, the paragraphs of the Danish one.
    pub(crate) manual: Manual,
    /// The arguments of its findings, in order.
    pub arguments: &'static [Argument],
    pub(crate) check: Check,
}

/// The manual page of a rule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manual {
    /// The lines of the rule's doc comment.
    pub(crate) en: &'static [&'static str],
    /// The paragraphs in Danish.
    pub(crate) da: &'static [&'static str],
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
    pub fn manual_page(&self, lang: Lang) -> String {
        match lang {
            Lang::En => {
                let lines = self.manual.en.iter().map(|line| line.strip_prefix(' ').unwrap_or(line));
                lines.collect::<Vec<_>>().join("\n").trim().to_owned()
            }
            Lang::Da => self.manual.da.join("\n\n").replace("\n\nRettet: ", "\nRettet: "),
        }
    }

    /// The rule's section of the manual of all rules, in Markdown: its title and code as a heading, severity, message,
    /// remedy, [`Rule::manual_page`], arguments and source.
    ///
    /// ```
    /// use udvej::code::Lang;
    /// let rule = udvej::rules::find("framing-carriage-return").ok_or("no such rule")?;
    /// assert!(rule.section(Lang::En).starts_with("### Windows line ends: `framing-carriage-return`\n"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn section(&self, lang: Lang) -> String {
        let [since, fails, fixed, arguments_are, source_is] = match lang {
            Lang::En => ["since", "Fails", "Fixed", "Arguments", "Source"],
            Lang::Da => ["fra og med version", "Forkert", "Rettet", "Værdier", "Kilde"],
        };
        let arguments = self.list_arguments("- ", lang);
        format!(
            "### {title}: `{code}`\n\n{severity}, {since} {version}\n\n> {message} \u{2014} {remedy}\n\n\
             {manual}\n\n{arguments}{source_is}: {source}.\n",
            title = self.title.in_lang(lang),
            code = self.code,
            severity = self.severity.label(lang),
            version = self.since,
            message = self.message.in_lang(lang),
            remedy = self.remedy.in_lang(lang),
            manual = self
                .manual_page(lang)
                .replace(&format!("\n{fails}: "), &format!("\n- {fails}: "))
                .replace(&format!("\n{fixed}: "), &format!("\n- {fixed}: ")),
            arguments =
                if arguments.is_empty() { arguments } else { format!("{arguments_are}:\n\n{arguments}\n") },
            source = self.source.in_lang(lang),
        )
    }

    /// The arguments, one a line, each after this text.
    fn list_arguments(&self, bullet: &str, lang: Lang) -> String {
        let listed = |argument: &Argument| format!("{bullet}{}\n", argument.listed(lang));
        self.arguments.iter().map(listed).collect()
    }

    /// The rule as plain text for a reader of this language: code, title, severity, message, remedy,
    /// manual page, arguments and source.
    pub fn explain(&self, lang: Lang) -> String {
        let (to_do, arguments_are, source) = match lang {
            Lang::En => ("to do", "arguments", "source"),
            Lang::Da => ("sådan rettes det", "værdier", "kilde"),
        };
        let arguments = self.list_arguments("  ", lang);
        format!(
            "{}: {} ({})\n\n  {}\n  {to_do}: {}\n\n{}\n\n{}{source}: {}",
            self.code,
            self.title.in_lang(lang),
            self.severity.label(lang),
            self.message.in_lang(lang),
            self.remedy.in_lang(lang),
            self.manual_page(lang),
            if arguments.is_empty() { arguments } else { format!("{arguments_are}:\n{arguments}\n") },
            self.source.in_lang(lang),
        )
    }
}

/// Arguments that know the rule they belong to.
pub(crate) trait OfRule: Arguments {
    /// The rule.
    const RULE: &'static Rule;
}

/// Declares the rule of a file. The doc comment of the rule is its manual page in English, `manual_da` has the
/// paragraphs of the Danish one.
macro_rules! rule {
    (
        $(#[doc = $line:literal])*
        $family:ident $severity:ident $code:literal
        $(args: { $($args:tt)+ })?
        title: $title_en:literal, $title_da:literal;
        en: $message_en:literal, $remedy_en:literal;
        da: $message_da:literal, $remedy_da:literal;
        source: $source:literal, $source_da:literal;
        manual_da: $($paragraph:literal),+;
        check: $check:expr;
    ) => {
        $(#[doc = $line])*
        pub(crate) static RULE: $crate::judging::Rule = $crate::judging::Rule {
            code: $code,
            family: $crate::judging::Family::$family,
            severity: $crate::judging::Severity::$severity,
            since: "0.1.0",
            title: $crate::judging::Text { en: $title_en, da: $title_da },
            message: $crate::judging::Text { en: $message_en, da: $message_da },
            remedy: $crate::judging::Text { en: $remedy_en, da: $remedy_da },
            source: $crate::judging::Text { en: $source, da: $source_da },
            arguments: ARGUMENTS,
            manual: $crate::judging::Manual { en: &[$($line),*], da: &[$($paragraph),+] },
            check: $check,
        };

        $crate::judging::arguments! { $($($args)+)? }

        impl $crate::judging::OfRule for Args {
            const RULE: &'static $crate::judging::Rule = &RULE;
        }
    };
}
pub(crate) use rule;
