//! How a JSON value is changed, at one place or at random.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::donors::{Donors, tag};
use crate::values::{exact, name, written};

/// The pointers to a value and to everything below it: those below come first.
pub(crate) fn pointers(value: &Value) -> Vec<String> {
    fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value))
                .collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect()
            }
            _ => Vec::new(),
        };
        for (name, child) in below {
            collect(child, &format!("{path}/{name}"), found);
        }
        found.push(path.to_owned());
    }
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

/// Returns the pointer of the field: each index of a list is replaced by a star.
pub(crate) fn field(pointer: &str) -> String {
    let part = |part: &str| if part.parse::<usize>().is_ok() { "*".to_owned() } else { part.to_owned() };
    pointer.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The value with another value at the pointer.
pub(crate) fn with(value: &Value, pointer: &str, other: Value) -> Value {
    let mut changed = value.clone();
    if let Some(place) = changed.pointer_mut(pointer) {
        *place = other;
    }
    changed
}

/// The value without what the pointer points at.
pub(crate) fn without(value: &Value, pointer: &str) -> Value {
    let mut changed = value.clone();
    let Some((parent, name)) = pointer.rsplit_once('/') else { return Value::Null };
    match changed.pointer_mut(parent) {
        Some(Value::Object(fields)) => {
            fields.remove(name);
        }
        Some(Value::Array(items)) => {
            name.parse().ok().filter(|i| *i < items.len()).map(|i: usize| items.remove(i));
        }
        _ => {}
    }
    changed
}

/// The object at the pointer with one more field.
pub(crate) fn with_field(value: &Value, pointer: &str, name: &str, more: Value) -> Value {
    let mut changed = value.clone();
    if let Some(Value::Object(fields)) = changed.pointer_mut(pointer) {
        fields.insert(name.to_owned(), more);
    }
    changed
}

/// One change at random. `donors` gives the values that other things have at a field.
pub(crate) fn at_random(value: &Value, donors: &Donors, strange: &[Value], rng: &mut Rng) -> Value {
    let places = pointers(value);
    // The whole is the last of them; changing all of it makes nothing of interest.
    let place = &places[rng.usize(..places.len().saturating_sub(1).max(1))];
    let tag = tag(value);
    match rng.u8(..20) {
        0..=8 => with(value, place, donors.at(&tag, place, rng)),
        9..=10 => with(value, place, strange[rng.usize(..strange.len())].clone()),
        11 => with(value, place, donors.any(rng)),
        12 => without(value, place),
        13 => {
            let parent = place.rsplit_once('/').map_or("", |(parent, _)| parent);
            with_field(value, parent, name(rng), donors.any(rng))
        }
        14 | 15 => match donors.absent(&tag, value, rng) {
            Some((name, more)) => with_field(value, "", &name, more),
            None => value.clone(),
        },
        16 => swapped(value, place, &places[rng.usize(..places.len())]),
        17 => with(value, place, nudged(value.pointer(place), rng)),
        _ => grown(value, rng),
    }
}

/// Swaps the values at two places.
fn swapped(value: &Value, one: &str, other: &str) -> Value {
    let (Some(first), Some(second)) = (value.pointer(one), value.pointer(other)) else {
        return value.clone();
    };
    with(&with(value, one, second.clone()), other, first.clone())
}

/// A value that is nearly the same.
fn nudged(value: Option<&Value>, rng: &mut Rng) -> Value {
    match value {
        Some(Value::Number(number)) => {
            let near = number.as_i64().unwrap_or_default() + rng.i64(-2..=2);
            exact(&match rng.u8(..4) {
                0 => format!("{near}.0"),
                1 => format!("{near}e0"),
                2 => format!("{near}.5"),
                _ => near.to_string(),
            })
        }
        Some(Value::String(text)) => {
            let mut chars: Vec<char> = text.chars().collect();
            let at = rng.usize(..=chars.len());
            match rng.u8(..4) {
                0 => chars.insert(at, ['\n', ' ', '0', 'a', 'Z', '-', '\u{e6}'][rng.usize(..7)]),
                1 if at < chars.len() => drop(chars.remove(at)),
                2 if at < chars.len() => chars[at] = rng.alphanumeric(),
                _ => chars = text.to_uppercase().chars().collect(),
            }
            Value::String(chars.into_iter().collect())
        }
        Some(Value::Bool(truth)) => Value::Bool(!truth),
        Some(other) => json!([other]),
        None => Value::Null,
    }
}

/// A list that has an item twice, or in another order, or none.
fn grown(value: &Value, rng: &mut Rng) -> Value {
    let mut changed = value.clone();
    let lists: Vec<String> =
        pointers(value).into_iter().filter(|at| value.pointer(at).is_some_and(Value::is_array)).collect();
    let Some(list) = (!lists.is_empty()).then(|| &lists[rng.usize(..lists.len())]) else { return changed };
    if let Some(Value::Array(items)) = changed.pointer_mut(list) {
        match rng.u8(..3) {
            0 => items.clear(),
            1 => items.reverse(),
            _ => items.extend(items.clone()),
        }
    }
    changed
}

/// The same content spelt in another way: the fields in another order, spaces, escapes.
pub(crate) fn respelt(value: &Value, rng: &mut Rng) -> String {
    let reordered = match value {
        Value::Object(fields) => {
            let mut entries: Vec<(String, Value)> = fields.clone().into_iter().collect();
            rng.shuffle(&mut entries);
            Value::Object(Map::from_iter(entries))
        }
        other => other.clone(),
    };
    let text = written(&reordered);
    match rng.u8(..3) {
        0 => format!(" \t{}  ", text.replacen("\":", "\" : ", 3)),
        1 => text.replacen("\"id\"", r#""\u0069d""#, 1).replacen("\"record\"", r#""r\u0065cord""#, 1),
        _ => text,
    }
}
