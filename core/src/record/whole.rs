//! Whole numbers, as JSON Schema's `integer` takes them: `1.0` is one.

use std::fmt;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};

/// For fields that hold a whole number: serde's own would refuse `1.0`, which every schema tool accepts.
pub(crate) fn whole<'de, D: Deserializer<'de>, T: TryFrom<i64>>(deserializer: D) -> Result<T, D::Error> {
    struct Whole;
    impl Visitor<'_> for Whole {
        type Value = i64;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a whole number")
        }
        fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
            Ok(number)
        }
        fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
            i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Other("number"), &self))
        }
        fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
            // Up to here every whole number has a float of its own.
            const EXACT: f64 = 9_007_199_254_740_992.0;
            if number.fract() == 0.0 && number.abs() < EXACT {
                #[allow(clippy::cast_possible_truncation)] // whole, and within range
                Ok(number as i64)
            } else {
                Err(E::invalid_value(Unexpected::Other("number"), &self))
            }
        }
    }
    let number = deserializer.deserialize_any(Whole)?;
    T::try_from(number).map_err(|_| D::Error::invalid_value(Unexpected::Other("number"), &"a whole number"))
}

/// The same for a field that may be left out or null.
pub(crate) fn optional_whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    struct Optional;
    impl<'de> Visitor<'de> for Optional {
        type Value = Option<i64>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a whole number")
        }
        fn visit_none<E: Error>(self) -> Result<Option<i64>, E> {
            Ok(None)
        }
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<i64>, D::Error> {
            whole(deserializer).map(Some)
        }
    }
    deserializer.deserialize_option(Optional)
}

/// The same for a list of numbers.
pub(crate) fn whole_list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i32>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(transparent)]
    struct Number(#[serde(deserialize_with = "whole")] i32);
    let numbers: Vec<Number> = serde::Deserialize::deserialize(deserializer)?;
    Ok(numbers.into_iter().map(|number| number.0).collect())
}
