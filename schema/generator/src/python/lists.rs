//! Generates macros that call another macro with a list: of the records, the tables or the code lists.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::fields::{Types, plural, snake};
use super::tables::{part_table, table_of};
use crate::reference::code_lists;
use crate::schemas::Name;

/// The table of parts whose name does not follow from the names of the record and the field.
const NAMED: [(&str, &str); 1] = [("course_plans", "plans")];

/// The file with the macros.
pub(super) fn text(types: &Types) -> String {
    let mut records = String::new();
    let mut tables = String::new();
    for record in types.records() {
        let (name, columns) = (&record.name, plural(&record.name));
        let table = plural(&snake(name));
        let _ = writeln!(records, "            {table}: {name} Py{name} {columns},");
        let _ = writeln!(tables, "            /// {}\n            {table}: {columns},", record.description);
    }
    for record in types.records() {
        for field in record.fields.iter().filter(|field| table_of(&record, field).is_some()) {
            let table = format!("{}_{}", snake(&record.name), field.name);
            let named = NAMED.iter().find(|(made, _)| *made == table);
            let table = named.map_or(table.as_str(), |(_, name)| name);
            let columns = part_table(&record, field);
            let _ = writeln!(tables, "            /// {}\n            {table}: {columns},", field.meaning);
        }
    }
    let (mut uses, mut lists) = (String::new(), String::new());
    for list in code_lists(&Name::Delivery.made()) {
        let _ = writeln!(uses, "        use udvej::code::{};", list.name);
        let _ = writeln!(lists, "            \"{}\" {},", snake(&list.name), list.name);
    }
    let classes = each(&classes(types), |name| format!("            Py{name},\n"));
    let mut file = String::new();
    one(
        "each_record",
        "Every record type: its table, the type, its class, the columns of the table.",
        "",
        &records,
        &mut file,
    );
    one(
        "record_tables",
        "Every table of records or of parts of them, with what a row of it is.",
        "",
        &tables,
        &mut file,
    );
    one("record_classes", "The class of every record, and of every part of one.", "", &classes, &mut file);
    one(
        "exchanged_codes",
        "Every code list of the exchange, with what Python calls it.",
        &uses,
        &lists,
        &mut file,
    );
    file
}

fn one(name: &str, meaning: &str, before: &str, list: &str, file: &mut String) {
    if !file.is_empty() {
        file.push('\n');
    }
    let _ = write!(
        file,
        "/// {meaning}\nmacro_rules! {name} {{\n    ($then:ident $($more:tt)*) => {{\n{before}        $then! {{\n{list}            $($more)*\n        }}\n    }};\n}}\npub(crate) use {name};\n"
    );
}

/// The names of the classes, in alphabetical order.
fn classes(types: &Types) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for record in types.records() {
        names.extend(types.parts(&record).into_iter().map(|part| part.name));
        names.extend(Types::choices(&record).map(str::to_owned));
        names.insert(record.name);
    }
    names
}

/// The module from which the package imports the classes.
pub(super) fn python(types: &Types) -> String {
    let names = classes(types);
    let imported = each(&names, |name| format!("    {name},\n"));
    let exported = each(&names, |name| format!("    \"{name}\",\n"));
    format!(
        "\"\"\"The classes of the records. Generated from the schemas by `make generate`: do not edit.\"\"\"\n\n\
         from udvej._udvej import (\n{imported})\n\n__all__ = [\n{exported}]\n"
    )
}

/// Formats each name on a line of its own.
fn each(names: &BTreeSet<String>, line: impl Fn(&str) -> String) -> String {
    names.iter().map(|name| line(name)).collect::<Vec<_>>().concat()
}
