//! The findings by rule: what is wrong, on which lines, and how to fix it.

use maud::{Markup, html};

use super::leads::Leads;
use super::listed::{Listed, anchor, length, title};
use super::markup::Section;
use super::texts::{Texts, coded, record_name};
use crate::code::Lang;
use crate::judging::Finding;
use crate::verdict::{Report, RuleFindings};
use crate::wording::{either, number};

/// Returns the section about the findings.
pub(super) fn section(report: &Report, listed: &[Listed], leads: &Leads, texts: &Texts) -> Section {
    let lang = texts.lang;
    let body = html! {
        @if listed.is_empty() {
            p { (either(lang, "There are no findings.", "Der er ingen bemærkninger.")) }
        } @else {
            (omitted(report, lang))
            @for of_rule in listed { (rule(of_rule, leads, texts)) }
        }
    };
    Section { id: "findings", title: either(lang, "Findings", "Bemærkninger"), body }
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

fn rule(Listed { rule, findings }: &Listed, leads: &Leads, texts: &Texts) -> Markup {
    let RuleFindings { severity, code, found, .. } = rule;
    let lang = texts.lang;
    html! {
        article class="rule" {
            h3 {
                span class={ "badge " (severity.code()) } { (severity.label(lang)) }
                " " (title(code, lang)) " " span class="count" { "(" (number(*found, lang)) ")" }
                " " code translate="no" { (code) }
            }
            (remedies(findings, texts))
            (places(title(code, lang), findings, leads, texts))
            (more(found - length(findings), lang))
        }
    }
}

/// Returns how to fix the findings: one line if it is the same for all, otherwise a list.
fn remedies(findings: &[(usize, &Finding)], texts: &Texts) -> Markup {
    let mut remedies: Vec<String> = Vec::new();
    for remedy in findings.iter().map(|(_, finding)| texts.remedy(finding)) {
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

/// Returns the table of the records and lines with findings. Two columns fit a telephone as they are.
fn places(title: &str, findings: &[(usize, &Finding)], leads: &Leads, texts: &Texts) -> Markup {
    let lang = texts.lang;
    html! {
        table class="places" {
            caption class="unseen" { (title) }
            thead {
                tr {
                    th scope="col" class="number" { (either(lang, "Line", "Linje")) }
                    th scope="col" { (either(lang, "What is wrong", "Hvad der er galt")) }
                }
            }
            tbody {
                @for (number, finding) in findings {
                    tr id=(anchor(*number)) {
                        td class="number" { (line(finding, lang)) }
                        td {
                            (coded(&texts.wrong(finding)))
                            @if finding.waived_by.is_some() {
                                em { (either(lang, " Waived by the policy.", " Omfattet af en undtagelse i valideringsopsætningen.")) }
                            }
                            div class="where" {
                                (record_name(finding, lang))
                                @if let Some(id) = finding.id.as_deref().and_then(|id| texts.id(id)) { " " code translate="no" { (id) } }
                                @if !finding.path.is_empty() { ", " code translate="no" { (finding.path) } }
                                (leads.to_timeline(*number, finding.line, lang))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn line(finding: &Finding, lang: Lang) -> String {
    finding.line.map_or_else(|| "–".to_owned(), |line| number(line, lang))
}
