//! The manual of the rules, made from the catalogue.

use std::fmt::Write;

use udvej::code::Lang;
use udvej::rules::{Family, Rule, catalogue};

use crate::capitalised;

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
            let _ = write!(text, "\n{}", page(rule));
        }
    }
    text
}

/// The page of one rule, in Markdown.
pub fn page(rule: &Rule) -> String {
    let severity = rule.severity;
    format!(
        "### `{code}`\n\n{severity_en} ({severity_da}), since {since}\n\n\
         > {message_en} \u{2014} {remedy_en}\n>\n> {message_da} \u{2014} {remedy_da}\n\n\
         {manual}\n\nSource: {source}.\n",
        code = rule.code,
        severity_en = severity.label(Lang::En),
        severity_da = severity.label(Lang::Da),
        since = rule.since,
        message_en = rule.message.en,
        remedy_en = rule.remedy.en,
        message_da = rule.message.da,
        remedy_da = rule.remedy.da,
        manual = rule.manual_page().replace("\nFails: ", "\n- Fails: ").replace("\nMended: ", "\n- Mended: "),
        source = rule.source,
    )
}
