//! The head of the page: the delivery, the verdict, the readers, and the counts of records.

use maud::{Markup, html};

use super::Ids;
use super::markup::Section;
use super::texts::{coded, municipality};
use crate::code::Lang;
use crate::programme::Strategy;
use crate::verdict::{Reconciliation, Report};
use crate::wording::{day, either, number, period};

/// Returns one line with the verdict.
pub(super) fn verdict(report: &Report, lang: Lang) -> Markup {
    let kind = match (report.accepted, report.totals.warning) {
        (false, _) => "verdict rejected",
        (true, 0) => "verdict accepted",
        (true, _) => "verdict accepted doubtful",
    };
    html! { p class=(kind) { strong { (accepted(report, lang)) } " " (count_of_findings(report, lang)) } }
}

/// Returns whether the delivery was accepted, as a word.
pub(super) fn accepted(report: &Report, lang: Lang) -> &'static str {
    if report.accepted {
        either(lang, "Accepted:", "Godkendt:")
    } else {
        either(lang, "Not accepted:", "Ikke godkendt:")
    }
}

/// Returns the number of findings of each severity.
pub(super) fn count_of_findings(report: &Report, lang: Lang) -> String {
    let totals = &report.totals;
    let one_or_more = |count: i64, one, more| if count == 1 { one } else { more };
    let errors = either(lang, one_or_more(totals.error, "error", "errors"), "fejl");
    let warnings = either(
        lang,
        one_or_more(totals.warning, "warning", "warnings"),
        one_or_more(totals.warning, "advarsel", "advarsler"),
    );
    let information = either(lang, "for information", "til oplysning");
    let counts = [(totals.error, errors), (totals.warning, warnings), (totals.information, information)];
    counts.map(|(count, name)| format!("{} {name}", number(count, lang))).join(", ")
}

/// Returns the header of the delivery, and how it was judged.
pub(super) fn about(report: &Report, strategy: &Strategy, lang: Lang) -> Markup {
    let mut rows = Vec::new();
    if let Some(delivery) = &report.delivery {
        rows.extend([
            (either(lang, "Municipality", "Kommune"), municipality(&delivery.municipality)),
            (either(lang, "Sender", "Afsender"), delivery.sender.clone()),
            (either(lang, "Delivery", "Leverance"), delivery.id.clone()),
            (either(lang, "Period", "Periode"), period(delivery.period, lang)),
            (either(lang, "Made on", "Dannet"), day(delivery.created, lang)),
        ]);
    }
    let title = strategy.title.in_lang(lang);
    let strategy = format!("{title} (`{}`), version {}", report.strategy.id, report.strategy.version);
    rows.push((either(lang, "Day of this report", "Rapportens dato"), day(report.today, lang)));
    rows.push((either(lang, "Validated by the strategy", "Valideret efter strategien"), strategy));
    html! {
        @if report.delivery.is_none() {
            p class="note" {
                (either(
                    lang,
                    "The header of the delivery cannot be used, so it is not shown here.",
                    "Oplysningerne om leverancen (første linje) kan ikke bruges og vises derfor ikke.",
                ))
            }
        }
        dl class="about" {
            @for (name, value) in rows { div { dt { (name) } dd { (coded(&value)) } } }
        }
    }
}

/// Returns the note on who may read the page, and how it names records.
pub(super) fn readers(lang: Lang, ids: Ids) -> Markup {
    let text = either(
        lang,
        "This page is for the senders of the delivery. It shows small numbers and dates of single courses: do not \
         publish it, and do not pass it on. It contains no pseudonym, card number or free text. Every record is named \
         by its line in the file, ",
        "Siden er til dem, der har sendt leverancen. Den viser små tal og datoer fra enkelte forløb: \
         offentliggør den ikke, og send den ikke videre. Den indeholder ingen pseudonymer, kortnumre eller fri \
         tekst. Hver post nævnes ved sin linje i filen",
    );
    let of_ids = match ids {
        Ids::Hidden => either(
            lang,
            "a course too. Ids are left out, because the sender chooses them.",
            ", også et forløb. Id'er er udeladt, fordi afsenderen selv vælger dem.",
        ),
        Ids::Shown => either(
            lang,
            "and by the id that the sender gave it.",
            " og ved det id, afsenderen har givet den.",
        ),
    };
    html! {
        aside class="readers" {
            strong { (either(lang, "Who this page is for. ", "Hvem siden er til. ")) }
            (text) (of_ids)
        }
    }
}

/// Returns the section with the counts of received records by type and outcome.
pub(super) fn received(report: &Report, lang: Lang) -> Section {
    let rows: Vec<&Reconciliation> = report
        .reconciliation
        .iter()
        .filter(|row| row.received > 0 || row.expected.unwrap_or_default() > 0)
        .collect();
    let body = html! {
        @if rows.is_empty() {
            p { (either(lang, "The delivery has no records.", "Leverancen har ingen poster.")) }
        } @else {
            (table(&rows, lang))
            p class="note" {
                (either(
                    lang,
                    "Received is the sum of the four columns after it. Rejected records can be used once they are \
                     fixed and sent again.",
                    "Antallet af modtagne er summen af de fire kolonner til højre for det. Afviste poster kan bruges, når de er \
                     rettet og sendt igen.",
                ))
            }
        }
    };
    Section { id: "received", title: either(lang, "Records received", "Modtagne poster"), body }
}

fn table(rows: &[&Reconciliation], lang: Lang) -> Markup {
    let names = either(
        lang,
        ["Expected", "Received", "Accepted", "Rejected", "Repeated", "Replaced by a newer version"],
        ["Forventet", "Modtaget", "Godkendt", "Afvist", "Gentaget", "Erstattet af nyere version"],
    );
    let unreadable = either(lang, "(type not readable)", "(typen kan ikke læses)");
    let sum = |count: fn(&Reconciliation) -> i64| rows.iter().map(|row| count(row)).sum();
    let total = Reconciliation {
        record: None,
        expected: None,
        received: sum(|row| row.received),
        accepted: sum(|row| row.accepted),
        quarantined: sum(|row| row.quarantined),
        duplicate: sum(|row| row.duplicate),
        superseded: sum(|row| row.superseded),
    };
    html! {
        table class="numbers" {
            caption { (either(lang, "Records by type", "Poster efter type")) }
            thead {
                tr {
                    th scope="col" class="name" { (either(lang, "Record", "Post")) }
                    @for name in names { th scope="col" class="number" { (name) } }
                }
            }
            tbody {
                @for row in rows { (line(row.record.map_or(unreadable, |record| record.label(lang)), row, lang)) }
            }
            tfoot { (line(either(lang, "Total", "I alt"), &total, lang)) }
        }
    }
}

fn line(name: &str, row: &Reconciliation, lang: Lang) -> Markup {
    let counts = [row.received, row.accepted, row.quarantined, row.duplicate, row.superseded];
    html! {
        tr {
            th scope="row" class="name" { (name) }
            td class="number" { (row.expected.map_or_else(|| "–".to_owned(), |count| number(count, lang))) }
            @for count in counts { td class="number" { (number(count, lang)) } }
        }
    }
}
