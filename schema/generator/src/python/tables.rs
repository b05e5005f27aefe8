//! The columns of the tables of records, and of the lists that records hold.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::fields::{Field, Form, Type, Types, plural};
use crate::text::capitalised;

/// The fields of every record. `record_table!` declares these columns itself.
const ENVELOPE: [&str; 4] = ["id", "revision", "status", "municipality"];

/// The file with the columns.
pub(super) fn text(types: &Types) -> String {
    let mut file = String::new();
    for record in types.records() {
        table(types, &record, &mut file);
    }
    for record in types.records() {
        for field in &record.fields {
            part(types, &record, field, &mut file);
        }
    }
    imports(types) + &file
}

fn imports(types: &Types) -> String {
    let (mut codes, mut held) = (BTreeSet::new(), BTreeSet::new());
    for record in types.records() {
        for of in types.parts(&record).into_iter().chain([record]) {
            let own = of.fields.iter().filter(|field| !ENVELOPE.contains(&field.name.as_str()));
            codes.extend(own.filter_map(|field| field.form.code_list()).map(str::to_owned));
            held.extend(of.code.map(|_| of.name.clone()));
            held.extend(of.fields.iter().filter_map(|field| table_of(&of, field)).map(str::to_owned));
        }
    }
    let mut imports = String::new();
    for (module, names) in [("code", codes), ("record", held)] {
        for name in names {
            let _ = writeln!(imports, "use udvej::{module}::{name};");
        }
    }
    imports + "\nuse crate::tables::rows_of::*;\n"
}

fn table(types: &Types, record: &Type, file: &mut String) {
    let name = &record.name;
    let own: Vec<&Field> =
        record.fields.iter().filter(|field| !ENVELOPE.contains(&field.name.as_str())).collect();
    let bound = |field: &&Field| {
        format!("{}{}", field.name, if table_of(record, field).is_some() { ": _" } else { "" })
    };
    let bound: Vec<String> = own.iter().map(bound).collect();
    let _ = writeln!(file, "\nrecord_table! {{\n    {}({name} {{ {} }}) {{", plural(name), bound.join(", "));
    for field in own.iter().filter(|field| table_of(record, field).is_none()) {
        columns(types, field, file);
    }
    file.push_str("    }\n}\n");
}

/// The table of a list that records of a type hold.
fn part(types: &Types, record: &Type, field: &Field, file: &mut String) {
    let Some(item) = table_of(record, field) else { return };
    let parts = types.of(item, None);
    let bound: Vec<&str> = parts.fields.iter().map(|field| field.name.as_str()).collect();
    let _ = writeln!(
        file,
        "\npart_table! {{\n    {}({item} {{ {} }} in {} of {}) {{",
        part_table(record, field),
        bound.join(", "),
        field.name,
        record.name
    );
    for field in &parts.fields {
        columns(types, field, file);
    }
    file.push_str("    }\n}\n");
}

/// The names of the columns of a table of parts.
pub(super) fn part_table(record: &Type, field: &Field) -> String {
    format!("{}{}", record.name, capitalised(&field.name))
}

/// The type of the objects that a field of a record lists, if they have a table of their own. Only courses are kept whole,
/// so only their lists have tables; a list of another record becomes columns.
pub(super) fn table_of<'f>(record: &Type, field: &'f Field) -> Option<&'f str> {
    part_of(field).filter(|_| record.name == "Course")
}

/// The type of the objects that a field lists.
fn part_of(field: &Field) -> Option<&str> {
    match &field.form {
        Form::List(item) => match &**item {
            Form::Object(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// The columns that a field becomes: one, or one for each field of what it holds.
fn columns(types: &Types, field: &Field, file: &mut String) {
    let name = &field.name;
    if let Some(item) = part_of(field) {
        return list_columns(types, field, item, file);
    }
    match &field.form {
        Form::Object(held) => {
            for inner in types.of(held, None).fields {
                let value = taken(&inner);
                let value = match (field.optional, inner.optional) {
                    (false, _) => format!("{name}.{value}"),
                    (true, false) => format!("{name}.as_ref().map(|held| held.{value})"),
                    (true, true) => format!("{name}.as_ref().and_then(|held| held.{value})"),
                };
                let kind = kind(&inner.form, field.optional || inner.optional);
                let meaning = format!("{} {}", field.meaning, inner.meaning);
                column(
                    &format!("{name}_{}", inner.name),
                    &meaning,
                    &kind,
                    inner.unit.as_deref(),
                    &value,
                    file,
                );
            }
        }
        Form::Choice(held) => {
            let (alternatives, text) = types.alternatives(held);
            if text {
                let kind = format!("Codes<{}State>", capitalised(name));
                column(
                    &format!("{name}_state"),
                    &field.meaning,
                    &kind,
                    None,
                    &format!("{name}.into()"),
                    file,
                );
            }
            for inner in alternatives {
                let meaning = format!("{} {}", field.meaning, inner.meaning);
                let value = format!("{name}.{}()", inner.name);
                column(&format!("{name}_{}", inner.name), &meaning, "Maybe<Text>", None, &value, file);
            }
        }
        _ => {
            let value = match (&field.form, field.optional) {
                (Form::Text | Form::Municipality, true) => format!("{name}.as_deref()"),
                (Form::Text | Form::Municipality | Form::List(_), _) => name.clone(),
                _ => format!("*{name}"),
            };
            // Small integers are positions and revisions, which have no unit.
            let unit = field.unit.as_deref().filter(|_| field.form != Form::Int32);
            column(name, &field.meaning, &kind(&field.form, field.optional), unit, &value, file);
        }
    }
}

/// The columns that a list of objects becomes: one for each of their fields, with an entry for each object of the list.
fn list_columns(types: &Types, field: &Field, item: &str, file: &mut String) {
    for inner in types.of(item, None).fields {
        let Form::Code(list) = &inner.form else { continue };
        let name = format!("{}_{}", field.name, inner.name);
        let meaning = format!("{} {}", field.meaning, inner.meaning);
        let code = format!("it.{}", inner.name);
        let code = if inner.optional { code } else { format!("Some({code})") };
        let value = format!("{}.iter().map(|it| {code}).collect()", field.name);
        column(&name, &meaning, &format!("CodesOfEach<{list}>"), None, &value, file);
    }
}

fn column(name: &str, meaning: &str, kind: &str, unit: Option<&str>, value: &str, file: &mut String) {
    let meaning = meaning.replace("; none ", "; null ");
    let unit = unit.map_or_else(String::new, |unit| format!(" [{unit:?}]"));
    let _ = writeln!(file, "        /// {meaning}\n        {name}: {kind}{unit} = {value},");
}

/// A field of an object on its way into a column.
fn taken(field: &Field) -> String {
    match (&field.form, field.optional) {
        (Form::Text | Form::Municipality, true) => format!("{}.as_deref()", field.name),
        (Form::Text | Form::Municipality, false) => format!("{}.as_str()", field.name),
        _ => field.name.clone(),
    }
}

fn kind(form: &Form, optional: bool) -> String {
    let kind = match form {
        Form::Int32 => "Numbers".to_owned(),
        Form::Int64 => "Counts".to_owned(),
        Form::Flag => "Flags".to_owned(),
        Form::Day => "Days".to_owned(),
        Form::Text | Form::Object(_) | Form::Choice(_) => "Text".to_owned(),
        Form::Municipality => "Names".to_owned(),
        Form::Code(list) => format!("Codes<{list}>"),
        Form::List(item) => item.code_list().map_or("Texts".to_owned(), |list| format!("CodeSets<{list}>")),
    };
    if optional { format!("Maybe<{kind}>") } else { kind }
}
