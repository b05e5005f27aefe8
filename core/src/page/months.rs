//! Contacts by month, as a bar chart and as a table.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::facts::{ByReceiver, Facts, Month};
use super::markup::{Section, coordinate, view_box};
use crate::code::{Lang, Receiver};
use crate::wording::{either, month, number};

/// The most bars with a label below the axis.
const LABELS: usize = 13;
/// The most months that get a bar each. Above this, each bar is a year.
const MONTHS_DRAWN: i32 = 60;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 248.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = WIDTH - 8.0;
const TOP: f64 = 12.0;
/// The vertical position of the axis.
const BASE: f64 = HEIGHT - 48.0;
/// The height of the highest mark above the axis.
const PLOT: f64 = BASE - TOP;

/// The month or year of a bar.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Span {
    Month(Month),
    Year(i32),
}

impl Span {
    fn name(self, lang: Lang) -> String {
        match self {
            Self::Month(at) => format!("{} {}", month(at.month, lang), at.year),
            Self::Year(year) => year.to_string(),
        }
    }
}

/// A bar: its month or year, and its contacts.
type Bar = (Span, ByReceiver);

/// Returns the section about contacts.
pub(super) fn section(facts: &Facts, lang: Lang) -> Section {
    let bars = bars(&facts.months);
    let caption = match bars.first() {
        Some((Span::Year(_), _)) => either(
            lang,
            "Accepted contacts by year and by who received them",
            "Godkendte henvendelser pr. år efter, hvem der modtog dem",
        ),
        _ => either(
            lang,
            "Accepted contacts by month and by who received them",
            "Godkendte henvendelser pr. måned efter, hvem der modtog dem",
        ),
    };
    let body = html! {
        @if bars.is_empty() {
            p { (either(lang, "No contact was accepted.", "Ingen henvendelse er godkendt.")) }
        } @else {
            p {
                (either(
                    lang,
                    "Contacts are not people: one person may have several contacts, and many contacts may be anonymous.",
                    "Henvendelser er ikke personer: den samme person kan stå bag flere, og mange kan være anonyme.",
                ))
            }
            figure {
                figcaption { (caption) }
                (legend(lang))
                (chart(&bars, caption, lang))
            }
            (table(&bars, caption, lang))
        }
    };
    Section { id: "contacts", title: either(lang, "Contacts", "Henvendelser"), body }
}

/// Returns the months from the first to the last, empty ones included, or the years if there are too many months.
fn bars(months: &BTreeMap<Month, ByReceiver>) -> Vec<Bar> {
    let (Some((first, _)), Some((last, _))) = (months.first_key_value(), months.last_key_value()) else {
        return Vec::new();
    };
    let count = (last.year - first.year) * 12 + month_number(*last) - month_number(*first) + 1;
    if count > MONTHS_DRAWN {
        return (first.year..=last.year).map(|year| (Span::Year(year), of_year(months, year))).collect();
    }
    let every = (first.year..=last.year).flat_map(|year| (1..=12).map(move |month| Month { year, month }));
    let drawn = every.filter(|month| (first..=last).contains(&month));
    drawn.map(|month| (Span::Month(month), months.get(&month).cloned().unwrap_or_default())).collect()
}

fn month_number(month: Month) -> i32 {
    i32::try_from(month.month).unwrap_or_default()
}

fn of_year(months: &BTreeMap<Month, ByReceiver>, year: i32) -> ByReceiver {
    let of_year = Month { year, month: 1 }..=Month { year, month: 12 };
    let mut sum = ByReceiver::new();
    for (receiver, count) in months.range(of_year).flat_map(|(_, contacts)| contacts) {
        *sum.entry(*receiver).or_default() += count;
    }
    sum
}

fn of(contacts: &ByReceiver, receiver: Receiver) -> u32 {
    contacts.get(&receiver).copied().unwrap_or_default()
}

fn total(contacts: &ByReceiver) -> u32 {
    contacts.values().sum()
}

/// Returns the legend of the colours.
fn legend(lang: Lang) -> Markup {
    html! {
        ul class="legend" {
            @for receiver in Receiver::ALL {
                li { span class={ "swatch " (receiver.code()) } {} " " (receiver.label(lang)) }
            }
        }
    }
}

/// Returns the round values at which the axis is marked, up to the first that is not below `most`.
fn marks(most: u32) -> Vec<u32> {
    let mut steps = (0..9).flat_map(|power| [1, 2, 5].map(|lead| lead * 10_u32.pow(power)));
    let step = steps.find(|step| step.saturating_mul(5) >= most).unwrap_or(u32::MAX);
    (0..=most.div_ceil(step)).map(|mark| mark.saturating_mul(step)).collect()
}

fn chart(bars: &[Bar], caption: &str, lang: Lang) -> Markup {
    let marks = marks(bars.iter().map(|(_, contacts)| total(contacts)).max().unwrap_or_default());
    let high = f64::from(marks.last().copied().unwrap_or_default().max(1));
    let room = (RIGHT - LEFT) / bars.iter().map(|_| 1.0).sum::<f64>();
    let named = named(bars);
    html! {
        svg viewBox=(view_box(WIDTH, HEIGHT)) role="img" aria-label=(caption) class="chart" {
            title { (caption) }
            @for mark in marks {
                @let y = BASE - PLOT * f64::from(mark) / high;
                line x1=(coordinate(LEFT)) x2=(coordinate(RIGHT)) y1=(coordinate(y)) y2=(coordinate(y)) class="grid" {}
                text x=(coordinate(LEFT - 6.0)) y=(coordinate(y + 4.0)) text-anchor="end" { (number(mark, lang)) }
            }
            @for ((at, (span, contacts)), named) in (0_u32..).zip(bars).zip(named) {
                @let left = LEFT + room * f64::from(at);
                (bar(contacts, left, room, PLOT / high))
                (axis_label(*span, named, left + room / 2.0, lang))
            }
            line x1=(coordinate(LEFT)) x2=(coordinate(RIGHT)) y1=(coordinate(BASE)) y2=(coordinate(BASE)) class="axis" {}
        }
    }
}

/// Returns the parts of a bar, stacked.
fn bar(contacts: &ByReceiver, left: f64, room: f64, per_contact: f64) -> Markup {
    let gap = (room * 0.12).min(3.0);
    let mut below = 0;
    let parts = Receiver::ALL.iter().map(|receiver| {
        let count = of(contacts, *receiver);
        below += count;
        (receiver, count, BASE - f64::from(below) * per_contact)
    });
    html! {
        @for (receiver, count, y) in parts.filter(|(_, count, _)| *count > 0) {
            rect x=(coordinate(left + gap)) y=(coordinate(y)) width=(coordinate(room - 2.0 * gap))
                height=(coordinate(f64::from(count) * per_contact)) class=(receiver.code()) {}
        }
    }
}

/// The label below a bar.
#[derive(Clone, Copy, PartialEq)]
enum Named {
    Nothing,
    /// The month, or the year of a bar that is a year.
    Short,
    /// The month and its year.
    WithYear,
}

/// Returns the label below each bar. Labels are few enough not to overlap, and each year is named once.
fn named(bars: &[Bar]) -> Vec<Named> {
    let every = [1, 2, 3, 6, 12, 24].into_iter().find(|every| bars.len() <= LABELS * every).unwrap_or(24);
    let mut years = BTreeSet::new();
    let named = |(at, (span, _)): (usize, &Bar)| match span {
        Span::Year(_) if at.is_multiple_of(every) => Named::Short,
        Span::Month(Month { year, month }) if (1..=12).step_by(every).any(|named| named == *month) => {
            if years.insert(*year) { Named::WithYear } else { Named::Short }
        }
        _ => Named::Nothing,
    };
    bars.iter().enumerate().map(named).collect()
}

fn axis_label(span: Span, named: Named, x: f64, lang: Lang) -> Markup {
    let (x, y) = (coordinate(x), coordinate(BASE + 18.0));
    html! {
        @match (span, named) {
            (_, Named::Nothing) => {},
            (Span::Year(year), _) => text x=(x) y=(y) text-anchor="middle" { (year) },
            (Span::Month(at), _) => g {
                text x=(x) y=(y) text-anchor="middle" { (format_args!("{:.3}", month(at.month, lang))) }
                @if named == Named::WithYear {
                    text x=(x) y=(coordinate(BASE + 39.0)) text-anchor="middle" class="strong" { (at.year) }
                }
            },
        }
    }
}

/// Returns the table of the numbers in the chart.
fn table(bars: &[Bar], caption: &str, lang: Lang) -> Markup {
    let mut sum = ByReceiver::new();
    for (receiver, count) in bars.iter().flat_map(|(_, contacts)| contacts) {
        *sum.entry(*receiver).or_default() += count;
    }
    html! {
        table class="numbers compact" {
            caption class="unseen" { (caption) }
            thead {
                tr {
                    th scope="col" class="name" { (either(lang, "Period", "Periode")) }
                    @for receiver in Receiver::ALL { th scope="col" class="number" { (receiver.label(lang)) } }
                    th scope="col" class="number" { (either(lang, "total contacts", "henvendelser i alt")) }
                }
            }
            tbody { @for (span, contacts) in bars { (row(&span.name(lang), contacts, lang)) } }
            tfoot { (row(either(lang, "Total", "I alt"), &sum, lang)) }
        }
    }
}

fn row(name: &str, contacts: &ByReceiver, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" class="name" { (name) }
            @for receiver in Receiver::ALL { td class="number" { (number(of(contacts, *receiver), lang)) } }
            td class="number" { (number(total(contacts), lang)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(months: &[(i32, u32)]) -> BTreeMap<Month, ByReceiver> {
        let one = ByReceiver::from([(Receiver::Caseworker, 1)]);
        months.iter().map(|(year, month)| (Month { year: *year, month: *month }, one.clone())).collect()
    }

    #[test]
    fn every_month_from_the_first_to_the_last_has_a_bar() {
        let bars = bars(&months(&[(2013, 11), (2014, 2)]));
        let found: Vec<_> =
            bars.iter().map(|(span, contacts)| (span.name(Lang::En), total(contacts))).collect();
        let names = ["November 2013", "December 2013", "January 2014", "February 2014"];
        assert_eq!(found, names.map(str::to_owned).into_iter().zip([1, 0, 0, 1]).collect::<Vec<_>>());
    }

    #[test]
    fn more_than_sixty_months_are_drawn_by_year() {
        assert_eq!(bars(&months(&[(2009, 1), (2013, 12)])).len(), 60);
        let bars = bars(&months(&[(2009, 1), (2012, 5), (2014, 1)]));
        let counts: Vec<_> = bars.iter().map(|(_, contacts)| total(contacts)).collect();
        assert_eq!(counts, [1, 0, 0, 1, 0, 1]);
    }

    #[test]
    fn the_axis_has_at_most_six_round_marks() {
        assert_eq!(marks(1), [0, 1]);
        assert_eq!(marks(7), [0, 2, 4, 6, 8]);
        assert_eq!(marks(26), [0, 10, 20, 30]);
        assert_eq!(marks(1000), [0, 200, 400, 600, 800, 1000]);
    }
}
