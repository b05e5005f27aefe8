//! The classes of the records and of their parts.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;
use udvej::record::Record;

use super::fields::{Field, Form, Type, Types, snake};
use crate::samples;

/// The fields that the `repr` of a record shows besides id, revision and status, by type. They must not identify a client.
const SHOWN: [(&str, &[&str]); 14] = [
    ("Contact", &["day", "client"]),
    ("AnonymityLift", &["day"]),
    ("ConsentWithdrawal", &["day"]),
    ("Course", &["kind", "clock_start"]),
    ("Meeting", &["course", "day", "with", "place"]),
    ("Support", &["course", "element", "first_day", "last_day"]),
    ("Baseline", &["course", "day"]),
    ("Measurement", &["course", "wave", "instrument", "day"]),
    ("Outcome", &["course", "outcome", "day", "assessor"]),
    ("Tally", &["counter", "unit", "count", "range", "period"]),
    ("Staffing", &["first_day", "last_day", "kind", "meetings", "count", "range"]),
    ("CardDistribution", &["first_day", "last_day", "from", "to", "count"]),
    ("Offer", &["provider", "topic", "first_day", "last_day"]),
    ("Participation", &["municipality", "organisation", "step", "day"]),
];

/// The fields whose names are keywords in Python.
const KEYWORDS: [&str; 10] =
    ["as", "class", "from", "global", "import", "in", "is", "lambda", "pass", "with"];

/// The file with the classes.
pub(super) fn text(types: &Types) -> String {
    let mut body = String::new();
    let mut codes = BTreeSet::new();
    let (mut choices, mut given, mut taken) = (BTreeSet::new(), String::new(), String::new());
    let mut held = BTreeSet::from(["Record".to_owned()]);
    for record in types.records() {
        class(&record, &mut body);
        for part in types.parts(&record) {
            // Several records may hold the same part.
            if held.insert(part.name.clone()) {
                class(&part, &mut body);
            }
            codes.extend(part.fields.iter().filter_map(|field| field.form.code_list()).map(str::to_owned));
        }
        codes.extend(record.fields.iter().filter_map(|field| field.form.code_list()).map(str::to_owned));
        choices.extend(Types::choices(&record).map(str::to_owned));
        let _ = writeln!(given, "    {0}(Py{0}),", record.name);
        let _ = writeln!(taken, "    {0}(PyRef<'py, Py{0}>),", record.name);
        held.insert(record.name);
    }
    let counts = Types::expected_counts();
    class(&counts, &mut body);
    held.insert(counts.name);
    held.extend(choices.iter().cloned());
    let _ = write!(
        body,
        "\n/// A record of any type, on its way to Python.\n#[derive(IntoPyObject)]\npub(crate) enum AnyRecord {{\n{given}}}\n\n\
         /// A record of any type that a caller gives.\n#[derive(FromPyObject)]\npub(crate) enum RecordArg<'py> {{\n{taken}}}\n"
    );
    let mut file = String::from("use pyo3::prelude::*;\n");
    for (module, names) in [("code", codes), ("record", held)] {
        for name in names {
            let _ = writeln!(file, "use udvej::{module}::{name};");
        }
    }
    file.push_str("use udvej::time::{Day, Period};\n\n");
    for name in &choices {
        let _ = writeln!(file, "pub(crate) use crate::record::Py{name};");
    }
    file.push_str(
        "use crate::record::{decode, other_type};\nuse crate::text::TextArg;\nuse crate::view::view;\n",
    );
    file + &body
}

fn class(of: &Type, file: &mut String) {
    let name = &of.name;
    let shown: Vec<&str> = if of.code.is_none() {
        of.fields.iter().map(|field| field.name.as_str()).collect()
    } else {
        let more = SHOWN.iter().find(|(record, _)| record == name).map_or(&[][..], |(_, more)| more);
        ["id", "revision", "status"].into_iter().chain(more.iter().copied()).collect()
    };
    file.push_str("\nview! {\n");
    match of.description.split_once(". ") {
        Some((first, rest)) => {
            let _ = writeln!(file, "    /// {first}.\n    ///\n    /// {rest}");
        }
        None => {
            let _ = writeln!(file, "    /// {}", of.description);
        }
    }
    let sample = of.code.and_then(sample);
    if let Some((sample, _)) = &sample {
        let variable = snake(name);
        let _ = write!(
            file,
            "    ///\n    /// Examples\n    /// --------\n    /// >>> from udvej import {name}\n    /// >>> {variable} = {name}.from_json(\n"
        );
        spelled(sample, "    /// ", file);
        let _ =
            writeln!(file, "    /// ... )\n    /// >>> {variable}.id\n    /// {}", python_repr(sample, "id"));
        let shown_too = of.fields.iter().skip(4).find(|field| {
            matches!(field.form, Form::Code(_) | Form::Int64) && !python_repr(sample, &field.name).is_empty()
        });
        if let Some(field) = shown_too {
            let (attribute, value) = (attribute(field), python_repr(sample, &field.name));
            let _ = writeln!(file, "    /// >>> {variable}.{attribute}\n    /// {value}");
        }
    }
    let _ = writeln!(file, "    \"{name}\" Py{name}({name}) in repr: {} {{", shown.join(" "));
    for field in &of.fields {
        let _ = writeln!(file, "        /// {}", field.meaning_and_unit());
        if attribute(field) != field.name {
            let _ = writeln!(file, "        #[pyo3(name = \"{}\")]", attribute(field));
        }
        let _ = writeln!(file, "        {}: {},", field.name, field.rust_type());
    }
    file.push_str("    }\n");
    if let (Some(code), Some((sample, _))) = (of.code, &sample) {
        methods(name, code, sample, file);
    }
    file.push_str("}\n");
}

fn methods(name: &str, code: &str, sample: &str, file: &mut String) {
    let mut line = String::new();
    spelled(sample, "        /// ", &mut line);
    let _ = write!(
        file,
        r#"    methods {{
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "{code}"``.
        ///
        /// Returns
        /// -------
        /// {name}
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import {name}
        /// >>> {name}.from_json('{{"record": "{code}", "name": "..."}}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {{
            match decode(&text)? {{
                Record::{name}(inner) => Ok(Self {{ inner }}),
                other => Err(other_type("{code}", &other)),
            }}
        }}

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import {name}
        /// >>> line = (
{line}        /// ... )
        /// >>> {name}.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {{
            Record::{name}(self.inner.clone()).to_json()
        }}
    }}
"#
    );
}

/// The name of the field in Python.
fn attribute(field: &Field) -> String {
    if KEYWORDS.contains(&field.name.as_str()) { format!("{}_", field.name) } else { field.name.clone() }
}

/// The shortest record of a type in the sample delivery, in its canonical spelling.
fn sample(code: &str) -> Option<(String, Record)> {
    let start = format!("{{\"record\":\"{code}\"");
    let lines = samples::EVERY_FIELD.lines().filter(|line| line.starts_with(&start));
    let record = Record::from_json(lines.min_by_key(|line| line.len())?).ok()?;
    Some((record.to_json(), record))
}

/// Writes a line of JSON as Python string literals, one a line.
fn spelled(json: &str, prefix: &str, file: &mut String) {
    let letters: Vec<char> = json.chars().collect();
    for piece in letters.chunks(84) {
        let piece = piece.iter().collect::<String>().replace('\\', r"\\").replace('\'', r"\'");
        let _ = writeln!(file, "{prefix}...     '{piece}'");
    }
}

/// Returns the `repr` of the value of a field in Python; empty if it is not a plain value.
fn python_repr(sample: &str, field: &str) -> String {
    let sample: Value = serde_json::from_str(sample).unwrap_or_default();
    match sample.get(field) {
        Some(Value::String(text)) => format!("'{text}'"),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
