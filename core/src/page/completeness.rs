//! The completeness of the measurements, by wave.

use maud::{Markup, html};

use super::facts::{Facts, WaveCount};
use super::markup::{coordinate, view_box, wide};
use crate::code::Lang;
use crate::wording::{either, number, percent};

const WIDTH: f64 = 220.0;
const HEIGHT: f64 = 14.0;

/// What may be recorded of an instrument in a wave. These are class names of the style sheet.
const KINDS: [&str; 3] = ["measured", "reason", "nothing"];

/// Returns the section about measurements. It is empty if no CTI course has a schedule.
pub(super) fn section(facts: &Facts, lang: Lang) -> Markup {
    let due: Vec<&WaveCount> = facts.waves.iter().filter(|wave| wave.due > 0).collect();
    html! {
        @if !facts.courses.is_empty() {
            section id="measurements" {
                h2 { (either(lang, "Measurements", "Målinger")) }
                @if due.is_empty() {
                    p { (either(lang, "No measurement was due within the period of the delivery.", "Ingen målinger skulle være foretaget inden for leverancens periode.")) }
                } @else {
                    p class="note" {
                        (either(
                            lang,
                            "A CTI course is counted if the days of the measurement had passed by the day of this report and all \
                             lie in the period of the delivery. A course that ended before those days is not counted. It does \
                             not matter who answered.",
                            "Et CTI-forløb tælles med, når måleperioden er forbi på rapportens dato og ligger helt inden for \
                             leverancens periode. Et forløb, der sluttede, før måleperioden begyndte, tælles ikke med. Det er \
                             uden betydning, hvem der har svaret.",
                        ))
                    }
                    (legend(lang))
                    (wide(either(lang, "Measurements by point of measurement", "Målinger efter måletidspunkt"), table(&due, lang)))
                }
            }
        }
    }
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
        table {
            thead {
                tr {
                    th scope="col" { (either(lang, "Point of measurement", "Måletidspunkt")) }
                    th scope="col" { (either(lang, "Instrument", "Måleredskab")) }
                    th scope="col" class="number" { (either(lang, "Courses due", "Forløb, der skulle måles")) }
                    @for name in names(lang) { th scope="col" class="number" { (name) } }
                    th scope="col" { (either(lang, "Share", "Andel")) }
                }
            }
            tbody { @for wave in waves { (row(wave, lang)) } }
        }
    }
}

fn row(wave: &WaveCount, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" { (wave.wave.label(lang)) }
            td { (wave.instrument.label(lang)) }
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
