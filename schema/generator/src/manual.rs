//! Generates the manual of the rules from the catalogue.

use std::fmt::Write;

use udvej::code::Lang;
use udvej::judging::{Family, Rule};
use udvej::rules::catalogue;

use crate::text::capitalised;

/// Returns the text of `schema/RULES.md`: a page for every rule, by family.
pub fn rules_md() -> String {
    let mut text = String::from(
        "# The rules\n\n\
         Made from the catalogue by `make generate`; `udvej explain CODE` shows one page.\n\n\
         A record with an *error* is quarantined. A record with a *warning* is accepted, with a reservation.\n\
         *Information* is for the reader and needs no fix.\n",
    );
    for family in Family::ALL {
        let rules: Vec<&Rule> = catalogue().iter().copied().filter(|rule| rule.family == *family).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {} ({})\n", capitalised(family.label(Lang::En)), family.label(Lang::Da));
        for rule in rules {
            let _ = write!(text, "\n{}", rule.section());
        }
    }
    text
}
