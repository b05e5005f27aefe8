//! The findings by rule: what is wrong, on which lines, and how to fix it.

use maud::{Markup, html};

use super::texts::{Texts, coded, record_name};
use crate::code::Lang;
use crate::judging::Finding;
use crate::rules::find;
use crate::verdict::{Report, RuleFindings};
use crate::wording::{either, number};

/// The most findings of one rule that a page lists.
const LINES_OF_A_RULE: usize = 25;

/// Returns the section about the findings.
pub(super) fn section(report: &Report, lang: Lang) -> Markup {
    let texts = Texts::new(report, lang);
    html! {
        section id="findings" {
            h2 { (either(lang, "Findings", "Bemærkninger")) }
            @if report.findings.is_empty() {
                p { (either(lang, "There are no findings.", "Der er ingen bemærkninger.")) }
            } @else {
                (omitted(report, lang))
                @for of_rule in report.by_rule() { (rule(&of_rule, &texts)) }
            }
        }
    }
}

/// Returns a note with the number of findings that are counted but not listed. It is empty if all are listed.
pub(super) fn omitted(report: &Report, lang: Lang) -> Markup {
    let (count, listed) = (number(report.findings_omitted, lang), number(length(&report.findings), lang));
    html! {
        @if report.findings_omitted > 0 {
            p class="note" {
                (either(
                    lang,
                    format!(
                        "Findings listed: {listed}; counted but not listed: {count}. Fix \
                         these first."
                    ),
                    format!(
                        "Antal bemærkninger, der vises: {listed}; antal, der er talt, men ikke vises: {count}. Ret \
                         disse først."
                    ),
                ))
            }
        }
    }
}

fn rule(of_rule: &RuleFindings, texts: &Texts) -> Markup {
    let RuleFindings { severity, code, found, findings, .. } = of_rule;
    let lang = texts.lang;
    let count = *found;
    let shown = findings.get(..LINES_OF_A_RULE).unwrap_or(findings);
    html! {
        article class="rule" {
            h3 {
                span class={ "badge " (severity.code()) } { (severity.label(lang)) }
                " " (title(code, lang)) " " span class="count" { "(" (number(count, lang)) ")" }
                " " code translate="no" { (code) }
            }
            (remedies(shown, texts))
            (places(shown, texts))
            (more(count - length(shown), lang))
        }
    }
}

/// Returns what is wrong in words, or the code of a rule that is not in the catalogue.
pub(super) fn title(code: &str, lang: Lang) -> &str {
    find(code).map_or(code, |rule| rule.title.in_lang(lang))
}

/// Returns how to fix the findings: one line if it is the same for all, otherwise a list.
fn remedies(findings: &[&Finding], texts: &Texts) -> Markup {
    let mut remedies: Vec<String> = Vec::new();
    for remedy in findings.iter().map(|finding| texts.remedy(finding)) {
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    let how = either(texts.lang, "What to do: ", "Hvad der kan gøres: ");
    html! {
        @if let [remedy] = remedies.as_slice() {
            p class="remedy" { strong { (how) } (coded(remedy)) }
        } @else {
            p class="remedy" { strong { (how) } }
            ul { @for remedy in &remedies { li { (coded(remedy)) } } }
        }
    }
}

fn more(count: i64, lang: Lang) -> Markup {
    let shown = number(count, lang);
    html! {
        @if count > 0 {
            p class="more" {
                (either(lang, format!("… and {shown} more like these."), format!("… og {shown} mere af samme slags.")))
            }
        }
    }
}

/// Returns the table of the records and lines with findings.
fn places(findings: &[&Finding], texts: &Texts) -> Markup {
    let lang = texts.lang;
    let [line, record, field, wrong] = either(
        lang,
        ["Line", "Record", "Field", "What is wrong"],
        ["Linje", "Post", "Felt", "Hvad der er galt"],
    );
    html! {
        table class="places" {
            thead {
                tr {
                    th scope="col" class="number" { (line) }
                    th scope="col" class="record" { (record) }
                    th scope="col" class="field" { (field) }
                    th scope="col" class="text" { (wrong) }
                }
            }
            tbody {
                @for finding in findings {
                    tr {
                        td data-name=(line) class="number" {
                            (finding.line.map_or_else(|| "–".to_owned(), |line| number(line, lang)))
                        }
                        td data-name=(record) class="record" { (record_name(finding, lang)) }
                        td data-name=(field) class="field" {
                            @if finding.path.is_empty() { "–" } @else { code translate="no" { (finding.path) } }
                        }
                        td data-name=(wrong) class="text" {
                            (coded(&texts.wrong(finding)))
                            @if finding.waived_by.is_some() {
                                em { (either(lang, " Waived by the policy.", " Omfattet af en undtagelse i valideringsopsætningen.")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn length<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap_or(i64::MAX)
}
