//! The text of a finding, in the language of the reader.

use crate::code::{Lang, municipality_name};
use crate::json::{Form, field_name};
use crate::judging::{Arg, ArgKind, Argument, CodeNames, Finding, Rule, Text};
use crate::rules::find;
use crate::time::{Day, Period};
use crate::wording::{day, decimal, either, from_day, list, period};

impl Finding {
    /// Returns what is wrong, in this language. The text may name other records by their ids.
    pub fn text(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.message, |_| None)
    }

    /// Returns how to fix it, in this language.
    pub fn remedy(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.remedy, |_| None)
    }

    /// Returns what is wrong. `place` returns the words for the record with an id; they replace the id.
    pub(crate) fn text_with(&self, lang: Lang, place: impl Fn(&str) -> String) -> String {
        self.fill(lang, |rule| &rule.message, |id| Some(place(id)))
    }

    /// Returns how to fix it, with the same words for records.
    pub(crate) fn remedy_with(&self, lang: Lang, place: impl Fn(&str) -> String) -> String {
        self.fill(lang, |rule| &rule.remedy, |id| Some(place(id)))
    }

    fn fill(
        &self,
        lang: Lang,
        part: fn(&Rule) -> &Text,
        instead_of_id: impl Fn(&str) -> Option<String>,
    ) -> String {
        let Some(rule) = find(&self.code) else {
            return self.code.clone();
        };
        let template = part(rule).in_lang(lang).to_owned();
        self.args.iter().fold(template, |text, arg| {
            let placeholder = format!("{{{}}}", arg.name);
            let text = match kind_of(arg, rule.arguments) {
                // A template with backticks shows the codes too, because they are what the reader writes.
                ArgKind::Codes(names) => match labels(&arg.value, names, lang, true) {
                    Some(labels) => text.replace(&format!("`{placeholder}`"), &labels),
                    None => text,
                },
                _ => text,
            };
            match self.shown(arg, rule.arguments, lang, &instead_of_id) {
                Shown::Text(shown) => quoted(&placeholder)
                    .iter()
                    .fold(text, |text, quoted| text.replace(quoted, &shown))
                    .replace(&placeholder, &shown),
                Shown::AsWritten(value) => text.replace(&placeholder, &value),
            }
        })
    }

    /// Returns an argument as people read it.
    fn shown(
        &self,
        arg: &Arg,
        declared: &[Argument],
        lang: Lang,
        instead_of_id: impl Fn(&str) -> Option<String>,
    ) -> Shown {
        // A name may be the id of the record itself.
        let kind = kind_of(arg, declared).at(&self.path);
        let is_id = match kind {
            ArgKind::RecordId => true,
            ArgKind::Name => self.id.as_deref() == Some(arg.value.as_str()),
            _ => false,
        };
        if let Some(instead) = instead_of_id(&arg.value).filter(|_| is_id) {
            return Shown::Text(instead);
        }
        match in_words(&arg.value, kind, lang) {
            Some(words) if matches!(kind, ArgKind::Form | ArgKind::Field) => Shown::AsWritten(words),
            Some(words) => Shown::Text(words),
            None => Shown::AsWritten(arg.value.clone()),
        }
    }
}

/// An argument in a text. Backticks and quotation marks in the template mark values as written in the file. Words
/// and places are not, so the marks are removed.
enum Shown {
    Text(String),
    AsWritten(String),
}

/// A placeholder with each kind of mark that a template can have around it.
fn quoted(placeholder: &str) -> [String; 3] {
    [("`", "`"), ("»", "«"), ("\"", "\"")].map(|(open, close)| format!("{open}{placeholder}{close}"))
}

/// Returns a value as a sentence in this language has it, or `None` if it is shown as it is in the report.
fn in_words(value: &str, kind: ArgKind, lang: Lang) -> Option<String> {
    let parts = || value.split(", ");
    match kind {
        ArgKind::Day => value.parse().ok().map(|parsed| day(parsed, lang)),
        ArgKind::Days => days(value, lang),
        ArgKind::Number => decimal(value, lang),
        ArgKind::Numbers => {
            Some(list(&parts().map(|number| measure(number, lang)).collect::<Vec<_>>(), lang))
        }
        ArgKind::Codes(names) => labels(value, names, lang, false),
        ArgKind::Counts(names) => {
            Some(value.split("; ").map(|kind| counts(kind, names, lang)).collect::<Vec<_>>().join("; "))
        }
        ArgKind::Form => value.parse::<Form>().ok().map(|form| form.text(lang)),
        ArgKind::Field => Some(field_name(value, lang)),
        ArgKind::Municipality => municipality_name(value).map(str::to_owned),
        ArgKind::Rule => find(value).map(|rule| {
            format!(
                "{} (`{value}`)",
                either(lang, format!("\"{}\"", rule.title.en), format!("»{}«", rule.title.da))
            )
        }),
        ArgKind::Names => Some(list(&parts().map(|name| format!("`{name}`")).collect::<Vec<_>>(), lang)),
        ArgKind::RecordId | ArgKind::Name | ArgKind::InList(_) => None,
    }
}

/// Returns the declared kind of an argument. Fail closed: an argument that is not declared is treated as an id.
fn kind_of(arg: &Arg, declared: &[Argument]) -> ArgKind {
    let declared = declared.iter().find(|argument| argument.name == arg.name);
    declared.map_or(ArgKind::RecordId, |argument| argument.kind)
}

/// Returns the labels of codes as a list, each with its code after it if `with_codes`. Returns `None` if one of them has no
/// label.
fn labels(value: &str, names: CodeNames, lang: Lang, with_codes: bool) -> Option<String> {
    let shown = |code: &str| {
        let label = names.label(code, lang)?;
        Some(if with_codes { format!("{label} (`{code}`)") } else { label.to_owned() })
    };
    let labels: Option<Vec<String>> = value.split(", ").map(shown).collect();
    labels.map(|labels| list(&labels, lang))
}

/// Returns the days of `first/last` in words. There may be no last day.
fn days(value: &str, lang: Lang) -> Option<String> {
    let (first, last) = value.split_once('/')?;
    let first_day: Day = first.parse().ok()?;
    if last.is_empty() {
        return Some(from_day(first_day, lang));
    }
    Some(period(Period { first_day, last_day: last.parse().ok()? }, lang))
}

/// Returns a number with its unit in words: `5 M` is 5 months, `0-25` is a range, and `-` is no number.
fn measure(value: &str, lang: Lang) -> String {
    let range = |(from, to)| Some(format!("{}\u{2013}{}", decimal(from, lang)?, decimal(to, lang)?));
    let (number, unit) = value.split_once(' ').unwrap_or((value, ""));
    let one_or_more = |one, more| if number == "1" { one } else { more };
    let unit = match unit {
        "M" => either(lang, one_or_more(" month", " months"), one_or_more(" måned", " måneder")),
        "d" => either(lang, one_or_more(" day", " days"), one_or_more(" dag", " dage")),
        _ => "",
    };
    if number == "-" {
        return "\u{2013}".to_owned();
    }
    let number = decimal(number, lang).or_else(|| number.split_once('-').and_then(range));
    number.map_or_else(|| value.to_owned(), |number| number + unit)
}

/// Returns the counts of one kind in words: `contact + person 16, 96` is "contacts and different persons: 16 and 96".
fn counts(value: &str, names: CodeNames, lang: Lang) -> String {
    let Some(end) = value.char_indices().find_map(|(at, _)| {
        value
            .get(at..)?
            .strip_prefix(' ')
            .and_then(|rest| rest.starts_with(|c: char| c.is_ascii_digit()).then_some(at))
    }) else {
        return value.to_owned();
    };
    let (kinds, numbers) = value.split_at(end);
    let label = |code: &str| names.label(code, lang).unwrap_or(code).to_owned();
    let kinds: Vec<String> = kinds
        .split(" + ")
        .map(|kind| match kind.strip_suffix(')').and_then(|kind| kind.split_once(" (")) {
            Some((unit, outcome)) => format!("{} ({})", label(unit), label(outcome)),
            None => label(kind),
        })
        .collect();
    let numbers: Vec<String> = numbers.trim().split(", ").map(|number| measure(number, lang)).collect();
    format!("{}: {}", list(&kinds, lang), list(&numbers, lang))
}
