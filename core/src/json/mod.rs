//! JSON: texts are parsed into a tree, and decoded from there into structs whose fields are declared in tables.
//!
//! serde_json parses the syntax. Every other fault is found here and reported as a typed error. So the wording of serde_json's
//! errors, which can change between versions, never decides a verdict.

mod cursor;
mod fault;
mod form;
mod kind;
mod names;
mod object;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod tree;

pub(crate) use cursor::{Cursor, HIGH_BITS};
pub use fault::{DecodeError, Malformed};
pub(crate) use fault::{Faults, Path, Setup, field_name};
pub use form::{Form, UnknownForm};
pub(crate) use kind::{Any, AtLeastOne, Kind, OrBlank, Random, Range, Text, text_of, whole_of};
#[cfg(feature = "schema")]
pub(crate) use names::ID;
pub(crate) use names::{begins_as_id, is_field_name, is_id};
pub(crate) use object::object;
pub(crate) use tree::{Json, Parsed, deserialize_from_json};
