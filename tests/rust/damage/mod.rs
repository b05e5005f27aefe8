//! What can happen to a delivery on its way: lines, fields, values and bytes are changed.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

/// Something done to one line of a delivery.
#[derive(Debug, Clone)]
pub enum Change {
    /// It comes once more, further down.
    Repeated,
    /// It comes once more, as a later revision.
    Revised,
    /// It comes once more, with another content.
    Contradicted,
    /// It comes once more, as a later revision that cannot be used.
    RevisedUnusably,
    EnteredInError,
    Gone,
    Cut,
    Blank,
    White,
    CarriageReturn,
    TooLong,
    /// It is written over several lines.
    Spread,
    /// One of its bytes is another one.
    Byte(Index, u8),
    /// One of its fields is missing.
    FieldGone(Index),
    /// One of its fields is there twice.
    FieldTwice(Index),
    /// One of its fields has another name.
    FieldRenamed(Index, &'static str),
    /// One of its values is another one, as JSON.
    Value(Index, &'static str),
}

/// Names of fields, some of which no record has.
const NAMES: &[&str] = &["note", "day", "id", "record", "Navn på borger", ""];

/// Values in JSON, most of which are wrong wherever they stand.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "2147483648",
    "1e400",
    "\"\"",
    "\" \"",
    "\"2013-02-29\"",
    "\"2014-03-01\"",
    "\"entered_in_error\"",
    "\"0101\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\"0123456789ABCDEFGHJKMNPQRS\"",
    "[]",
    "{}",
    "[[[]]]",
    "[\"client\",\"client\"]",
];

/// Any of the changes, the frequent ones in a real delivery more often.
pub fn change() -> impl Strategy<Value = Change> {
    let place = any::<Index>;
    prop_oneof![
        4 => Just(Change::Repeated),
        4 => Just(Change::Revised),
        4 => Just(Change::Contradicted),
        2 => Just(Change::RevisedUnusably),
        2 => Just(Change::EnteredInError),
        2 => Just(Change::Gone),
        2 => Just(Change::Cut),
        1 => Just(Change::Blank),
        2 => Just(Change::White),
        1 => Just(Change::CarriageReturn),
        1 => Just(Change::TooLong),
        1 => Just(Change::Spread),
        4 => (place(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        4 => place().prop_map(Change::FieldGone),
        2 => place().prop_map(Change::FieldTwice),
        2 => (place(), select(NAMES)).prop_map(|(at, name)| Change::FieldRenamed(at, name)),
        8 => (place(), select(VALUES)).prop_map(|(at, value)| Change::Value(at, value)),
    ]
}

/// Changes one of the lines. A copy of it comes further down.
pub fn damage(lines: &mut Vec<Vec<u8>>, change: &Change, line: Index, to: Index) {
    if lines.is_empty() {
        return;
    }
    let from = line.index(lines.len());
    let to = from + to.index(lines.len() - from);
    let bytes = lines[from].clone();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let revised = text.replace("\"revision\":1", "\"revision\":2");
    match change {
        Change::Repeated => lines.insert(to, bytes),
        Change::Revised => lines.insert(to, revised.into()),
        Change::Contradicted => lines.insert(to, text.replacen("2014", "2015", 1).into()),
        Change::RevisedUnusably => lines.insert(to, revised.replacen('{', "{\"by\":1,", 1).into()),
        Change::EnteredInError => lines[from] = text.replace("\"active\"", "\"entered_in_error\"").into(),
        Change::Gone => drop(lines.remove(from)),
        Change::Cut => lines[from].truncate(bytes.len() / 2),
        Change::Blank => lines.insert(to, b"  ".to_vec()),
        Change::White => lines[from] = format!("  {text} ").into(),
        Change::CarriageReturn => lines[from].push(b'\r'),
        Change::TooLong => lines[from].resize(bytes.len() + udvej::exchange::MAX_LINE, b' '),
        Change::Spread => lines[from] = text.replace(',', ",\n").into(),
        Change::Byte(at, byte) if !bytes.is_empty() => lines[from][at.index(bytes.len())] = *byte,
        Change::Byte(..) => {}
        Change::FieldGone(at) => change_field(&mut lines[from], *at, |_, _| String::new()),
        Change::FieldTwice(at) => {
            change_field(&mut lines[from], *at, |name, value| format!("{name}:{value},{name}:{value}"));
        }
        Change::FieldRenamed(at, other) => {
            change_field(&mut lines[from], *at, |_, value| format!("{}:{value}", Value::from(*other)));
        }
        Change::Value(at, other) => change_field(&mut lines[from], *at, |name, _| format!("{name}:{other}")),
    }
}

/// Writes one of the line's fields anew, at whatever depth. `write` gets its name and its value as JSON, and returns what
/// stands there instead. A line that is not JSON stays as it is.
pub fn change_field(line: &mut Vec<u8>, at: Index, mut write: impl FnMut(&str, &Value) -> String) {
    let Ok(value) = serde_json::from_slice::<Value>(line) else { return };
    let many = fields(&value);
    if many > 0 {
        let mut left = at.index(many);
        *line = written(&value, &mut |name, value| {
            let is_it = left == 0;
            left = left.wrapping_sub(1);
            is_it.then(|| write(name, value))
        })
        .into();
    }
}

/// The number of fields of a value, those of its parts included.
fn fields(value: &Value) -> usize {
    match value {
        Value::Object(object) => object.values().map(|value| 1 + fields(value)).sum(),
        Value::Array(items) => items.iter().map(fields).sum(),
        _ => 0,
    }
}

/// Writes a value as JSON, and asks for each field in turn whether it is written otherwise.
fn written(value: &Value, other: &mut impl FnMut(&str, &Value) -> Option<String>) -> String {
    match value {
        Value::Object(object) => {
            let field = |(name, value): (&String, &Value)| {
                let name = Value::from(name.as_str()).to_string();
                other(&name, value).unwrap_or_else(|| format!("{name}:{}", written(value, other)))
            };
            let all: Vec<String> = object.iter().map(field).filter(|field| !field.is_empty()).collect();
            format!("{{{}}}", all.join(","))
        }
        Value::Array(items) => {
            let all: Vec<String> = items.iter().map(|item| written(item, other)).collect();
            format!("[{}]", all.join(","))
        }
        _ => value.to_string(),
    }
}
