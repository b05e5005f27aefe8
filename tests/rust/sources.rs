//! What a rule quotes from the manual is in the section that it names, and every file with a rule is listed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use udvej::rules::catalogue;
use udvej_tests::folder;

#[test]
fn every_quotation_of_the_manual_stands_in_its_section() {
    let manual = std::fs::read_to_string(folder().join("../core/MANUAL.md")).expect("the manual can be read");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut quotations = 0;
    for rule in catalogue() {
        let Some(rest) = rule.source.en.strip_prefix("the manual, section ") else { continue };
        let number = rest.chars().take_while(char::is_ascii_digit).collect::<String>();
        let section = manual.split("\n## ").find(|section| section.starts_with(&format!("{number}. ")));
        let section = one_line(section.unwrap_or_else(|| panic!("{}: no section {number}", rule.code)));
        for quotation in rest.split('"').skip(1).step_by(2) {
            assert!(
                section.contains(&one_line(quotation)),
                "{}: not in section {number}: {quotation}",
                rule.code
            );
            quotations += 1;
        }
    }
    assert!(quotations > 15);
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).expect("the rules are there").map(|entry| entry.expect("a file").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_file_with_a_rule_is_in_the_catalogue_and_named_after_its_code() {
    let mut declared = BTreeSet::new();
    for file in files(&folder().join("../core/src/rules")) {
        let text = std::fs::read_to_string(&file).expect("a rule can be read");
        if !text.lines().any(|line| line == "rule! {") {
            continue;
        }
        let quoted = |line: &str| Some(line.strip_suffix('"')?.rsplit_once('"')?.1.to_owned());
        let code = text.lines().skip_while(|line| *line != "rule! {").find_map(quoted);
        let code = code.unwrap_or_else(|| panic!("{} declares no code", file.display()));
        let name = file.file_stem().expect("a file has a name").to_string_lossy().replace('_', "-");
        assert!(code.ends_with(&format!("-{name}")), "{} declares `{code}`", file.display());
        declared.insert(code);
    }
    let listed: BTreeSet<String> = catalogue().iter().map(|rule| rule.code.to_owned()).collect();
    let missing: Vec<&String> = declared.difference(&listed).collect();
    assert!(missing.is_empty(), "list these rules in the mod.rs of their families: {missing:?}");
    assert_eq!(declared.len(), listed.len(), "a rule of the catalogue has no file of its own");
}
