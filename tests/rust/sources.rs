//! Every quotation in the source of a rule is in the named section of the manual.

use udvej::rules::catalogue;
use udvej_tests::folder;

#[test]
fn every_quotation_of_the_manual_stands_in_its_section() {
    let manual = std::fs::read_to_string(folder().join("../core/MANUAL.md")).expect("the manual can be read");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut quotations = 0;
    for rule in catalogue() {
        let Some(rest) = rule.source.strip_prefix("the manual, section ") else { continue };
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
