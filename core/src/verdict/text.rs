//! The text of a finding, in the language of the reader.

use super::labels::labelled;
use crate::code::Lang;
use crate::json::{Form, field_name};
use crate::judging::{Arg, ArgKind, Argument, Finding, Rule, Text};
use crate::rules::find;

impl Finding {
    /// Returns what is wrong, in this language. The text may name other records by their ids.
    pub fn text(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.message, |_| None)
    }

    /// Returns how to fix it, in this language.
    pub fn remedy(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.remedy, |_| None)
    }

    /// Returns what is wrong, without the id of any record. `place` returns the text that replaces an id.
    pub(crate) fn text_without_ids(&self, lang: Lang, place: impl Fn(&str) -> String) -> String {
        self.fill(lang, |rule| &rule.message, |id| Some(place(id)))
    }

    /// Returns how to fix it, without the id of any record.
    pub(crate) fn remedy_without_ids(&self, lang: Lang, place: impl Fn(&str) -> String) -> String {
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
            match self.shown(arg, rule.arguments, lang, &instead_of_id) {
                Shown::Text(shown) => {
                    text.replace(&format!("`{placeholder}`"), &shown).replace(&placeholder, &shown)
                }
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
        let declared = declared.iter().find(|argument| argument.name == arg.name);
        // Fail closed: an argument that is not declared is treated as an id. A name may be the id of the record
        // itself.
        let kind = declared.map_or(ArgKind::RecordId, |argument| argument.kind.at(&self.path));
        let is_id = match kind {
            ArgKind::RecordId => true,
            ArgKind::Name => self.id.as_deref() == Some(arg.value.as_str()),
            _ => false,
        };
        if let Some(instead) = instead_of_id(&arg.value).filter(|_| is_id) {
            return Shown::Text(instead);
        }
        match kind {
            ArgKind::Codes(names) => labelled(&arg.value, names, lang)
                .map_or_else(|| Shown::AsWritten(arg.value.clone()), Shown::Text),
            ArgKind::Form => {
                let form = arg.value.parse::<Form>().map(|form| form.text(lang));
                Shown::AsWritten(form.unwrap_or_else(|_| arg.value.clone()))
            }
            ArgKind::Field => Shown::AsWritten(field_name(&arg.value, lang)),
            _ => Shown::AsWritten(arg.value.clone()),
        }
    }
}

/// An argument in a text. Backticks in the template mark values as written in the file. Labels and places are not,
/// so the backticks are removed.
enum Shown {
    Text(String),
    AsWritten(String),
}
