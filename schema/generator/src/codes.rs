//! The code lists as files: one row a code, and one object a list.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::reference::code_lists;
use crate::schemas::{Name, text};

/// `codes.csv` and `codes.json`, with their paths from the root of the project.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let lists = code_lists(&Name::Delivery.made());
    let mut table = String::from("list,code,en,da\n");
    let mut object = Map::new();
    for list in lists {
        for code in &list.codes {
            let cells = [&list.name, &code.code, &code.en, &code.da].map(|cell| quoted(cell));
            table.push_str(&cells.join(","));
            table.push('\n');
        }
        object.insert(list.name, json!(list.codes));
    }
    let folder = PathBuf::from("schema/v1");
    vec![(folder.join("codes.csv"), table), (folder.join("codes.json"), text(&Value::from(object)))]
}

/// A cell as RFC 4180 has it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
