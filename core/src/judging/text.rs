//! A text in both languages.

use crate::code::Lang;

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

    /// The text in this language, with `…` in place of each argument: what is true of every finding of the rule.
    ///
    /// ```
    /// let rule = udvej::rules::find("framing-carriage-return").ok_or("no such rule")?;
    /// let text = rule.message.without_arguments(udvej::code::Lang::En);
    /// assert_eq!(text, "lines end with a carriage return (CR LF); number of lines: …");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn without_arguments(&self, lang: Lang) -> String {
        let mut parts = self.in_lang(lang).split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + "…" + part.split_once('}').map_or("", |(_, rest)| rest))
    }
}
