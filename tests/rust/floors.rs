//! Floors of the core import downwards only, and no package has files that import each other in a circle.

mod imports;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use imports::{circle, imports};

/// The rooms of the core, floor by floor from the ground. Rooms of one floor do not import each other.
const FLOORS: &[&[&str]] = &[
    &["hex", "lang", "repeated", "work"],
    &["json"],
    &["time"],
    &["code", "wording"],
    &["client"],
    &["record"],
    &["programme"],
    &["evidence"],
    &["judging"],
    &["rules"],
    &["verdict"],
    &["exchange"],
    &["dataset"],
    &["case", "page", "synthetic"],
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are below the root")
}

fn room(file: &Path) -> String {
    let first = file.iter().next().expect("a file has a name").to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The floor of each room.
fn floors() -> BTreeMap<&'static str, usize> {
    FLOORS.iter().zip(0..).flat_map(|(rooms, floor)| rooms.iter().map(move |room| (*room, floor))).collect()
}

/// Whether a room may import another.
fn may_import(floors: &BTreeMap<&str, usize>, from: &str, to: &str) -> bool {
    let floor = |room| floors.get(room).unwrap_or_else(|| panic!("the room {room} is on no floor"));
    from == to || from == "lib" || to == "lib" || floor(from) > floor(to)
}

#[test]
fn every_room_is_on_a_floor() {
    let src = root().join("core/src");
    let entries = std::fs::read_dir(src).expect("the core has sources");
    let rooms = entries.map(|entry| room(Path::new(&entry.expect("a file").file_name())));
    let mut rooms: Vec<String> = rooms.filter(|room| room != "lib").collect();
    rooms.sort();
    let listed: Vec<&str> = floors().into_keys().collect();
    assert_eq!(rooms, listed);
}

#[test]
fn floors_import_downwards_only() {
    let floors = floors();
    let upwards: Vec<String> = imports(&root().join("core/src"))
        .into_iter()
        .filter(|import| !may_import(&floors, &room(&import.from), &room(&import.to)))
        .map(|import| format!("{} imports {}", import.from.display(), import.to.display()))
        .collect();
    assert!(upwards.is_empty(), "{}", upwards.join("\n"));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    for package in
        ["core", "schema/file", "schema/command", "schema/generator", "bindings-python", "bindings-kotlin"]
    {
        let found = circle(&imports(&root().join(package).join("src")));
        assert_eq!(found, None::<Vec<PathBuf>>, "in {package}");
    }
}

/// Writes a package of these files, and gives its sources.
fn package(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let src = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("floors").join(name);
    for (file, text) in files {
        let file = src.join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(file, text).expect("a file can be written");
    }
    src
}

#[test]
fn a_circle_behind_reexports_is_found() {
    let src = package(
        "circle",
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a/mod.rs", "mod one; pub(crate) use one::One;"),
            ("a/one.rs", "use crate::b::Two; pub(crate) struct One(Two);"),
            ("b/mod.rs", "mod two; pub(crate) use two::Two;"),
            ("b/two.rs", "pub(crate) struct Two(Option<Box<crate::a::One>>);"),
        ],
    );
    let circle = circle(&imports(&src)).expect("there is a circle");
    assert_eq!(circle, [Path::new("a/one.rs"), Path::new("b/two.rs")]);
}

#[test]
fn an_import_upwards_is_found() {
    let src = package(
        "upwards",
        &[
            ("lib.rs", "mod json; mod rules;"),
            ("json.rs", "use crate::rules::RULE;\n#[cfg(test)] mod tests { use crate::case::Case; }"),
            ("rules/mod.rs", "mod one; pub(crate) use one::RULE;"),
            ("rules/one.rs", "rule! { check: crate::json::read }"),
        ],
    );
    let rooms: Vec<(String, String)> =
        imports(&src).iter().map(|import| (room(&import.from), room(&import.to))).collect();
    let expected = [("json", "rules"), ("rules", "rules"), ("rules", "json")];
    assert_eq!(rooms, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
    assert!(!may_import(&floors(), "json", "rules"));
}
