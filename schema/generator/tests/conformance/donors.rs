//! The values that right things have, by field.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::Value;

use crate::change::{field, pointers};

/// What the value says that it is.
pub(crate) fn tag(value: &Value) -> String {
    value.get("record").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The values that right things have, by field.
#[derive(Default)]
pub(crate) struct Donors {
    fields: BTreeMap<(String, String), Vec<Value>>,
    all: Vec<Value>,
}

/// Values that are kept of one field.
const KEPT: usize = 40;

impl Donors {
    /// Takes what a right thing holds.
    pub(crate) fn take(&mut self, value: &Value) {
        for pointer in pointers(value) {
            let Some(part) = value.pointer(&pointer).filter(|_| !pointer.is_empty()) else { continue };
            let known = self.fields.entry((tag(value), field(&pointer))).or_default();
            if known.len() < KEPT && !known.contains(part) {
                known.push(part.clone());
                if !self.all.contains(part) {
                    self.all.push(part.clone());
                }
            }
        }
    }

    pub(crate) fn at(&self, tag: &str, pointer: &str, rng: &mut Rng) -> Value {
        match self.fields.get(&(tag.to_owned(), field(pointer))) {
            Some(known) => known[rng.usize(..known.len())].clone(),
            None => self.any(rng),
        }
    }

    pub(crate) fn any(&self, rng: &mut Rng) -> Value {
        self.all[rng.usize(..self.all.len())].clone()
    }

    /// A field that things with this tag can have and this one has not.
    pub(crate) fn absent(&self, tag: &str, value: &Value, rng: &mut Rng) -> Option<(String, Value)> {
        let fields: Vec<(&str, &Vec<Value>)> = self
            .fields
            .iter()
            .filter(|((of, _), _)| of == tag)
            .filter_map(|((_, path), known)| Some((path.strip_prefix('/')?, known)))
            .filter(|(name, _)| !name.contains('/') && value.get(name).is_none())
            .collect();
        let (name, known) = (!fields.is_empty()).then(|| fields[rng.usize(..fields.len())])?;
        // Whatever may be left out may be null, most often.
        let more = if rng.u8(..4) == 0 { Value::Null } else { known[rng.usize(..known.len())].clone() };
        Some((name.to_owned(), more))
    }
}
