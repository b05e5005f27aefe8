//! The manual of the rules, made from the catalogue.

use std::fmt::Write;

use udvej::code::Lang;
use udvej::judging::{Family, Rule};
use udvej::rules::catalogue;

use crate::text::capitalised;

/// `schema/RULES.md`: a page for every rule, by family.
pub fn rules_md() -> String {
    let mut text = String::from(
        "# The rules\n\n\
         Made from the catalogue by `make generate`; `udvej explain CODE` shows one page.\n\n\
         An *error* sets the record aside; a *warning* leaves it usable and doubtful; *information* is no fault.\n",
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
