//! The completeness of the measurements, by wave.

use maud::{Markup, html};

use super::facts::{Facts, WaveCount};
use super::markup::{Section, coordinate, view_box};
use crate::code::Lang;
use crate::time::Day;
use crate::wording::{day, either, number, percent};

const WIDTH: f64 = 220.0;
const HEIGHT: f64 = 14.0;

/// What may be recorded of an instrument in a wave. These are class names of the style sheet.
const KINDS: [&str; 3] = ["measured", "reason", "nothing"];

/// Returns the section about measurements, or `None` if no CTI course has a schedule. `on` is the day that counts.
pub(super) fn section(facts: &Facts, on: Day, lang: Lang) -> Option<Section> {
    let due: Vec<&WaveCount> = facts.waves.iter().filter(|wave| wave.due > 0).collect();
    let on = day(on, lang);
    let body = html! {
        @if due.is_empty() {
            p { (either(lang, "No measurement was due within the period of the delivery.", "Ingen målinger skulle være foretaget inden for leverancens periode.")) }
        } @else {
            p class="note" {
                (either(
                    lang,
                    format!(
                        "A CTI course is counted if the days of the measurement had passed by {on} and all lie in the \
                         period of the delivery. A course that ended before those days is not counted. It does not \
                         matter who answered."
                    ),
                    format!(
                        "Et CTI-forløb tælles med, når måleperioden er forbi den {on} og ligger helt inden for \
                         leverancens periode. Et forløb, der sluttede, før måleperioden begyndte, tælles ikke med. Det \
                         er uden betydning, hvem der har svaret."
                    ),
                ))
            }
            (legend(lang))
            (table(&due, lang))
        }
    };
    let title = either(lang, "Measurements", "Målinger");
    (!facts.courses.is_empty()).then_some(Section { id: "measurements", title, body })
}

/// Returns the headings of the kinds.
fn names(lang: Lang) -> [&'static str; 3] {
    either(
        lang,
        ["Measured", "Reason given", "Nothing recorded"],
        ["Målt", "Årsag oplyst", "Intet registreret"],
    )
}

/// Returns the legend of the colours.
fn legend(lang: Lang) -> Markup {
    html! {
        ul class="legend" {
            @for (kind, name) in KINDS.iter().zip(names(lang)) {
                li { span class={ "swatch " (kind) } {} " " (name) }
            }
        }
    }
}

fn table(waves: &[&WaveCount], lang: Lang) -> Markup {
    html! {
        table class="numbers" {
            caption { (either(lang, "Measurements by point of measurement", "Målinger efter måletidspunkt")) }
            thead {
                tr {
                    th scope="col" class="name" { (either(lang, "Point of measurement", "Måletidspunkt")) }
                    th scope="col" class="name" { (either(lang, "Instrument", "Måleredskab")) }
                    th scope="col" class="number" { (either(lang, "Courses due", "Forløb, der skulle måles")) }
                    @for name in names(lang) { th scope="col" class="number" { (name) } }
                    th scope="col" class="share" { (either(lang, "Share", "Andel")) }
                }
            }
            tbody { @for wave in waves { (row(wave, lang)) } }
        }
    }
}

fn row(wave: &WaveCount, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" class="name" { (wave.wave.label(lang)) }
            td class="name" { (wave.instrument.label(lang)) }
            @for count in [wave.due, wave.measured, wave.reason, wave.nothing()] {
                td class="number" { (number(count, lang)) }
            }
            td class="share" { (bar(wave)) " " (percent(wave.measured, wave.due, lang)) }
        }
    }
}

/// Returns a bar with the three parts of the courses that are due.
fn bar(wave: &WaveCount) -> Markup {
    let width = |count: u32| WIDTH * f64::from(count) / f64::from(wave.due);
    let mut x = 0.0;
    let parts = KINDS.iter().zip([wave.measured, wave.reason, wave.nothing()]).map(|(kind, count)| {
        let left = x;
        x += width(count);
        (kind, count, left)
    });
    html! {
        svg viewBox=(view_box(WIDTH, HEIGHT)) aria-hidden="true" class="bar" {
            @for (kind, count, left) in parts.filter(|(_, count, _)| *count > 0) {
                rect x=(coordinate(left)) y="0" width=(coordinate(width(count))) height=(coordinate(HEIGHT))
                    class=(kind) {}
            }
        }
    }
}
