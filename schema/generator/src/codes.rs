//! The code lists as files: one row a code, and one object a list.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::reference::code_lists;
use crate::schemas::Name;
use crate::text::json_file;

/// `codes.csv` and `codes.json`, with their paths from the root of the project.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let lists = code_lists(&Name::Delivery.made());
    let mut table = csv::Writer::from_writer(Vec::new());
    let _ = table.write_record(["list", "code", "en", "da"]);
    let mut object = Map::new();
    for list in lists {
        for code in &list.codes {
            // Writing to memory does not fail.
            let _ = table.write_record([&list.name, &code.code, &code.en, &code.da]);
        }
        object.insert(list.name, json!(list.codes));
    }
    let table = String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default();
    let folder = PathBuf::from("schema/v1");
    vec![(folder.join("codes.csv"), table), (folder.join("codes.json"), json_file(&Value::from(object)))]
}
