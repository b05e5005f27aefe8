//! The few arguments of findings that are words, and their Danish.

use std::borrow::Cow;

use crate::code::Lang;
use crate::record::Form;

/// An argument in the reader's language: a day, a number or a code is the same in both.
pub(super) fn in_lang(value: &str, lang: Lang) -> Cow<'_, str> {
    match value.parse::<Form>() {
        Ok(form) => Cow::Owned(form.text(lang)),
        Err(_) if lang == Lang::Da && value == "(name not shown)" => Cow::Borrowed("(navnet vises ikke)"),
        Err(_) => Cow::Borrowed(value),
    }
}
