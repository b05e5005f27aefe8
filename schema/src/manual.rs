//! The manual of the rules, made from the catalogue.

use std::fmt::Write;

use udvej::code::Lang;
use udvej::judging::{Family, Rule};
use udvej::rules::catalogue;

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

/// What a rule says, without what differs from finding to finding.
pub fn title(rule: &Rule, lang: Lang) -> String {
    plain(rule.message.in_lang(lang))
}

/// What to do about a finding of a rule, without what differs from finding to finding.
pub fn remedy(rule: &Rule, lang: Lang) -> String {
    plain(rule.remedy.in_lang(lang))
}

/// A text of the catalogue with dots where an argument stands.
fn plain(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "…" + part.split_once('}').map_or("", |(_, rest)| rest))
}
