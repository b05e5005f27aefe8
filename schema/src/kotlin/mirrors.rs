//! The Rust half: mirrors of the core's types for uniffi.

use std::fmt::Write;

use super::types::{CodeList, MASKED, Room, Struct, Types};
use super::{NOTICE, comment};
use crate::schemas::Name;

/// The files, by name: one for each schema that has structs, one for the code lists, one for the masked texts.
pub(super) fn files(types: &Types) -> Vec<(String, String)> {
    let mut files = vec![("codes".to_owned(), codes(&types.lists)), ("masked".to_owned(), masked())];
    for room in types.rooms.iter().filter(|room| !room.structs.is_empty()) {
        files.push((room.name.code().to_owned(), structs(room)));
    }
    files.sort();
    let modules: Vec<String> = files.iter().map(|(name, _)| format!("pub mod {name};\n")).collect();
    let modules = modules.concat();
    files.push(("mod".to_owned(), format!("//! Mirrors of the core's types.\n//!\n//! {NOTICE}\n\n\
         // Clippy has nothing against them in a build for tests.\n\
         #![cfg_attr(\n    not(test),\n    expect(clippy::wildcard_imports, reason = \"a schema does not say in which module a type is\")\n)]\n\n\
         {modules}")));
    files
}

/// The start of a file. The schemas do not say in which module of the core a type is: `crate::mirrored` has them all.
fn header(about: &str, imports: &str) -> String {
    format!("//! {about}\n//!\n//! {NOTICE}\n\n{imports}\n")
}

fn codes(lists: &[CodeList]) -> String {
    let mut file =
        header("The code lists.", "use crate::code::{CodeLabel, labels};\nuse crate::mirrored::*;\n");
    for list in lists {
        file.push_str(&comment("///", "", &list.about));
        let _ = writeln!(file, "#[uniffi::remote(Enum)]\npub enum {} {{", list.name);
        for code in &list.codes {
            let _ = writeln!(file, "{}    {},", comment("///", "    ", &code.label), code.variant);
        }
        file.push_str("}\n\n");
    }
    file.push_str(
        "/// The codes and labels of each list, by the list's name, in the order of its enum.\n\
         #[uniffi::export]\n\
         fn code_lists() -> std::collections::HashMap<String, Vec<CodeLabel>> {\n    [\n",
    );
    for list in lists {
        let _ = writeln!(file, "        (\"{0}\".to_owned(), labels!({0})),", list.name);
    }
    file.push_str("    ]\n    .into()\n}\n");
    file
}

fn masked() -> String {
    let mut file = format!(
        "//! The texts that Kotlin holds in a class of their own, whose `toString` does not show them.\n//!\n\
         //! {NOTICE}\n\nuse crate::mirror::masked;\n"
    );
    for masked in MASKED {
        let _ =
            write!(file, "\nmasked! {{\n{}    {}\n}}\n", comment("///", "    ", masked.about), masked.name);
    }
    file
}

fn structs(room: &Room) -> String {
    let mut imports = String::new();
    if room.structs.iter().any(|of| of.personal) {
        let choices = room.choices.join(", ");
        let _ = writeln!(imports, "use crate::client::{{{choices}}};");
        imports.push_str("use crate::generated::masked::*;\nuse crate::mirror::mirror;\n");
    }
    imports.push_str("use crate::mirrored::*;\n");
    let about = format!("The types of the {} schema.", room.name.code());
    let mut file = header(&about, &imports);
    let items: Vec<String> = room.structs.iter().map(one).collect();
    file.push_str(&items.join("\n"));
    if room.name == Name::Record {
        file.push_str(&record(room));
    }
    file
}

/// The mirror of one struct. Where it is personal its masked texts have another type than in the core.
fn one(of: &Struct) -> String {
    let indent = if of.personal { "    " } else { "" };
    let inner = format!("{indent}    ");
    let mut item = comment("///", indent, &of.about);
    if !of.personal {
        item.push_str("#[uniffi::remote(Record)]\n");
    }
    let _ = writeln!(item, "{indent}pub struct {} {{", of.name);
    for field in &of.fields {
        item.push_str(&comment("///", &inner, &field.about));
        if let Some(default) = &field.default {
            let _ = writeln!(item, "{inner}{default}");
        }
        let _ = writeln!(item, "{inner}pub {}: {},", field.name, field.kind);
    }
    let _ = writeln!(item, "{indent}}}");
    if of.personal { format!("mirror! {{\n{item}}}\n") } else { item }
}

/// The enum of all records.
fn record(room: &Room) -> String {
    let types = room.record_types();
    let mut variants = String::new();
    let (mut from_core, mut to_core) = (String::new(), String::new());
    for record in &types {
        let (name, field) = (&record.of.name, &record.field);
        let _ = write!(
            variants,
            "{}    {name} {{\n        /// What is recorded.\n        {field}: {name},\n    }},\n",
            comment("///", "    ", &record.of.about),
        );
        // What is not personal is the core's own.
        let (into, core) = if record.of.personal {
            (format!("{{ {field}: {field}.into() }}"), format!("{field}.into()"))
        } else {
            (format!("{{ {field} }}"), field.clone())
        };
        let _ = writeln!(from_core, "            Core::{name}({field}) => Self::{name} {into},");
        let _ = writeln!(to_core, "            Record::{name} {{ {field} }} => Self::{name}({core}),");
    }
    format!(
        "
/// Any record of the exchange.
#[derive(Debug, uniffi::Enum)]
pub enum Record {{
{variants}}}

impl From<udvej::record::Record> for Record {{
    fn from(record: udvej::record::Record) -> Self {{
        use udvej::record::Record as Core;
        match record {{
{from_core}        }}
    }}
}}

impl From<Record> for udvej::record::Record {{
    fn from(record: Record) -> Self {{
        match record {{
{to_core}        }}
    }}
}}
"
    )
}
