//! Masks what may be personal in a text that is set aside: names and stories are written under names that no field has.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::client::leak;
use crate::code::RecordType;
use crate::json::is_field_name;
use crate::record::{has_field, random_in};

/// Returns the text with every letter and digit replaced by `#`. Those of escapes are replaced too, so a number that is
/// written with escapes is hidden as well.
pub(super) fn masked(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() { '#' } else { c }).collect()
}

/// Masks the values under names that a record of this type does not have, and values that may hold a CPR number. Returns
/// `None` if there are none. A text that is not JSON is masked whole.
pub(super) fn masked_in_part(text: &str, of: Option<RecordType>) -> Option<String> {
    let Ok(whole) = serde_json::from_str::<&RawValue>(text) else { return Some(masked(text)) };
    if !whole.get().starts_with('{') {
        // No record, but whatever somebody wrote.
        return Some(masked(text));
    }
    let mut search = Search { text, of, path: Vec::new(), hidden: Vec::new() };
    if search.value(whole).is_none() {
        return Some(masked(text));
    }
    if search.hidden.is_empty() {
        return None;
    }
    let (mut shown, mut out) = (0, String::with_capacity(text.len()));
    for Range { start, end } in search.hidden {
        out += text.get(shown..start).unwrap_or_default();
        out += &masked(text.get(start..end).unwrap_or_default());
        shown = end;
    }
    Some(out + text.get(shown..).unwrap_or_default())
}

/// Searches a text for what is masked.
struct Search<'t> {
    text: &'t str,
    of: Option<RecordType>,
    /// The names of the fields down to the value.
    path: Vec<String>,
    /// The ranges to mask, in the order of the text.
    hidden: Vec<Range<usize>>,
}

impl<'t> Search<'t> {
    /// Searches a value. Returns `None` if it cannot be parsed.
    fn value(&mut self, value: &'t RawValue) -> Option<()> {
        let json = value.get();
        match json.as_bytes().first() {
            Some(b'{') => self.object(value),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(json).ok()?;
                items.into_iter().try_for_each(|item| self.value(item))
            }
            _ => {
                let random = self.path.last().and_then(|name| random_in(name));
                if leak::value_leaks(json, random) {
                    self.hidden.push(self.range(json));
                }
                Some(())
            }
        }
    }

    fn object(&mut self, object: &'t RawValue) -> Option<()> {
        let Fields(fields) = serde_json::from_str(object.get()).ok()?;
        let mut end = self.range(object.get()).start;
        for (name, value) in fields {
            let Range { start, end: next } = self.range(value.get());
            if !is_field_name(&name) {
                // The name is between the value before it and its own.
                self.hidden.push(end..start);
            }
            self.path.push(name);
            let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
            if has_field(self.of, &path) {
                self.value(value)?;
            } else {
                self.hidden.push(start..next);
            }
            self.path.pop();
            end = next;
        }
        Some(())
    }

    /// Returns where a part of the text is.
    fn range(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        start..start + part.len()
    }
}

/// The fields of an object in their order, repeated ones included.
struct Fields<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_under_another_name_is_masked() {
        for (text, shown) in [
            (
                r#"{"record":"contact","id":"c-1","note":"Ane, 070761"}"#,
                r#"{"record":"contact","id":"c-1","note":"***, ******"}"#,
            ),
            (r#"{"record":"contact","source":"Ane"}"#, r#"{"record":"contact","source":"***"}"#),
            (
                r#"{"record":"tally","cell":{"table":"1","who":{"a":[1,true]}}}"#,
                r#"{"record":"tally","cell":{"table":"1","who":{"*":[*,****]}}}"#,
            ),
            (r#"{"Ane Bo":1, "record":"contact"}"#, r#"{"*** **":*, "record":"contact"}"#),
            (
                r#"{"record":"contact","id":"070761 4285","unit":7}"#,
                r#"{"record":"contact","id":"****** ****","unit":7}"#,
            ),
            (
                r#"{"record":"contact","client":{"card":"7G2K9QXM","name":"Bo"}}"#,
                r#"{"record":"contact","client":{"card":"7G2K9QXM","name":"**"}}"#,
            ),
            (r#"{"delivery":{"id":"d","by":"Bo"}}"#, r#"{"delivery":{"id":"d","by":"**"}}"#),
            (r#""Ane""#, r#""***""#),
            ("{\"id\":\"Ane", "{\"**\":\"***"),
        ] {
            let of = text.contains("\"contact\"").then_some(RecordType::Contact);
            let of = of.or(text.contains("\"tally\"").then_some(RecordType::Tally));
            assert_eq!(masked_in_part(text, of), Some(shown.replace('*', "#")), "{text}");
        }
        assert_eq!(masked_in_part(r#"{"record":"visit","id":"c-1","worker":"w"}"#, None), None);
    }
}
