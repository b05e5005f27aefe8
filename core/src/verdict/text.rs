//! The text of a finding, in the reader's language.

use crate::code::Lang;
use crate::judging::{Finding, Rule, Text};
use crate::rules::find;
use crate::verdict::{labels, wording};

impl Finding {
    /// What is wrong, in the reader's language.
    pub fn text(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.message)
    }

    /// What to do about it, in the reader's language.
    pub fn remedy(&self, lang: Lang) -> String {
        self.fill(lang, |rule| &rule.remedy)
    }

    fn fill(&self, lang: Lang, which: fn(&Rule) -> &Text) -> String {
        let Some(rule) = find(&self.code) else {
            return self.code.clone();
        };
        let template = which(rule).in_lang(lang).to_owned();
        self.args.iter().fold(template, |text, arg| {
            let placeholder = format!("{{{}}}", arg.name);
            match labels::labelled(arg, &self.path, lang) {
                // Backticks are for what stands in the file, and a label does not.
                Some(label) => {
                    text.replace(&format!("`{placeholder}`"), &label).replace(&placeholder, &label)
                }
                None => text.replace(&placeholder, &wording::in_lang(&arg.value, lang)),
            }
        })
    }
}
