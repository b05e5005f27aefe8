//! The page as a whole, and the fragment for notebooks.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Ids;
use super::facts::Facts;
use super::findings::omitted;
use super::leads::Leads;
use super::markup::{Section, contents};
use super::summary::{accepted, count_of_findings};
use super::texts::{Texts, coded, municipality};
use super::{completeness, findings, listed, months, summary, timelines};
use crate::code::Lang;
use crate::exchange::Reading;
use crate::programme::Strategy;
use crate::verdict::Report;
use crate::wording::{day, either, html_code, number};

const STYLE: &str = include_str!("style.css");

/// Forbids the page to load or run anything.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

pub(super) fn page(reading: &Reading, strategy: &Strategy, lang: Lang, ids: Ids) -> Markup {
    let report = &reading.report;
    let title = title(report, lang);
    let sections = sections(reading, strategy, lang, ids);
    html! {
        (DOCTYPE) "\n"
        html lang=(html_code(lang)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(CONTENT_SECURITY_POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (title) }
                    (summary::verdict(report, lang))
                    (summary::about(report, strategy, lang))
                    (summary::readers(lang, ids))
                }
                (contents(&sections, lang))
                main { @for section in &sections { (section) } }
                (footer(report, lang))
            }
        }
        "\n"
    }
}

fn sections(reading: &Reading, strategy: &Strategy, lang: Lang, ids: Ids) -> Vec<Section> {
    let report = &reading.report;
    let facts = Facts::of(reading, strategy, report.known_until());
    let listed = listed::listed(report);
    let mut leads = Leads::of(&listed, &reading.records);
    let drawn = timelines::drawn(&facts, &leads);
    leads.draw(&drawn);
    let texts = Texts::new(report, lang, ids).with_lines(reading);
    let mut sections = vec![
        findings::section(report, &listed, &leads, &texts),
        summary::received(report, lang),
        months::section(&facts, lang),
        timelines::section(&facts, &drawn, &leads, report.known_until(), &texts),
    ];
    sections.extend(completeness::section(&facts, report.known_until(), lang));
    sections
}

fn title(report: &Report, lang: Lang) -> String {
    let title = either(lang, "Report on a delivery", "Rapport om en leverance");
    match &report.delivery {
        Some(delivery) => format!("{title}: {}", municipality(&delivery.municipality)),
        None => title.to_owned(),
    }
}

/// Returns the version that made the page, and the digest of the verdict.
fn footer(report: &Report, lang: Lang) -> Markup {
    let (library, today) = (&report.library, day(report.today, lang));
    html! {
        footer {
            (either(
                lang,
                format!("Made by udvej {library}, {today}. Checksum of the result (SHA-256): "),
                format!("Dannet af udvej {library}, {today}. Valideringsresultatets kontrolsum (SHA-256): "),
            ))
            code translate="no" { (report.digest) }
        }
    }
}

pub(super) fn fragment(report: &Report, lang: Lang) -> Markup {
    html! {
        div lang=(html_code(lang)) {
            p { strong { (accepted(report, lang)) } " " (count_of_findings(report, lang)) }
            (omitted(report, lang))
            @if !report.findings.is_empty() { (rules(report, lang)) }
        }
    }
}

/// Returns one line for each rule with findings. Notebooks align cells to the right by default.
fn rules(report: &Report, lang: Lang) -> Markup {
    let texts = Texts::new(report, lang, Ids::Hidden);
    let names = either(
        lang,
        ["Severity", "Rule", "Listed", "First finding", "What to do"],
        ["Alvor", "Regel", "Vist", "Første bemærkning", "Hvad der kan gøres"],
    );
    html! {
        table {
            thead { tr { @for name in names { th scope="col" { (name) } } } }
            tbody {
                @for of_rule in report.by_rule() {
                    tr {
                        td { (of_rule.severity.label(lang)) }
                        td { (listed::title(of_rule.code, lang)) " " code { (of_rule.code) } }
                        td style="text-align: right" { (number(listed::length(&of_rule.findings), lang)) }
                        @if let Some(first) = of_rule.findings.first() {
                            td style="text-align: left" { (coded(&texts.wrong(first))) }
                            td style="text-align: left" { (coded(&texts.remedy(first))) }
                        }
                    }
                }
            }
        }
    }
}
