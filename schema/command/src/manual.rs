//! The texts of one rule, independent of a finding: its manual page in Markdown, its title and its remedy.

use udvej::code::Lang;
use udvej::judging::Rule;

/// Returns the manual page of one rule, in Markdown.
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
        manual = rule.manual_page().replace("\nFails: ", "\n- Fails: ").replace("\nFixed: ", "\n- Fixed: "),
        source = rule.source,
    )
}

/// Returns the message of a rule, with `…` in place of each argument.
pub fn title(rule: &Rule, lang: Lang) -> String {
    plain(rule.message.in_lang(lang))
}

/// Returns the remedy of a rule, with `…` in place of each argument.
pub fn remedy(rule: &Rule, lang: Lang) -> String {
    plain(rule.remedy.in_lang(lang))
}

/// Returns a text of the catalogue with `…` in place of each argument.
fn plain(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "…" + part.split_once('}').map_or("", |(_, rest)| rest))
}
