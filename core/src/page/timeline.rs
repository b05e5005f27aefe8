//! The timeline of a course, drawn on an axis that all courses of a page share.

use chrono::Datelike;
use maud::{Markup, html};

use super::facts::Clocked;
use super::markup::{coordinate, view_box};
use crate::code::Lang;
use crate::time::{Day, Period};
use crate::wording::{either, period};

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 18.0;
/// The approximate number of days with a label on the axis.
const MARKS: usize = 6;

/// The period that all timelines share.
pub(super) struct Axis {
    first: Day,
    last: Day,
    /// The day of which the delivery can tell last.
    known_until: Day,
}

impl Axis {
    /// Returns the axis from the first to the last day of the phases of these courses.
    pub(super) fn of(courses: &[&Clocked], known_until: Day) -> Self {
        let days = || {
            courses.iter().flat_map(|course| &course.phases).flat_map(|phase| [phase.first_day, phase.to()])
        };
        let (first, last) = (days().min().unwrap_or(known_until), days().max().unwrap_or(known_until));
        Self { first, last, known_until }
    }

    fn x(&self, day: Day) -> f64 {
        (WIDTH - 2.0) * days(self.first, day) / days(self.first, self.last).max(1.0) + 1.0
    }

    fn holds(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Draws the axis with half years, or with quarters if it is short.
    pub(super) fn drawn(&self, lang: Lang) -> Markup {
        let name = either(lang, "Timeline", "Tidslinje");
        let marks = self.marks();
        let every = marks.len().div_ceil(MARKS).max(1);
        html! {
            svg viewBox=(view_box(WIDTH, HEIGHT + 2.0)) role="img" aria-label=(name) class="line" {
                title { (name) }
                @for day in marks.into_iter().step_by(every) {
                    @let x = self.x(day);
                    g {
                        line x1=(coordinate(x)) x2=(coordinate(x)) y1="15" y2=(coordinate(HEIGHT + 2.0)) class="axis" {}
                        text x=(coordinate(x.clamp(30.0, WIDTH - 30.0))) y="11" text-anchor="middle" {
                            (short_month(day, lang))
                        }
                    }
                }
            }
        }
    }

    /// Returns the starts of the quarters on the axis, or of the half years if there are too many quarters.
    fn marks(&self) -> Vec<Day> {
        let years = self.first.date().year()..=self.last.date().year();
        let begin = |months: &[u32]| -> Vec<Day> {
            let days = years
                .clone()
                .flat_map(|year| months.iter().filter_map(move |month| Day::ymd(year, *month, 1)));
            days.filter(|day| self.holds(*day)).collect()
        };
        let quarters = begin(&[1, 4, 7, 10]);
        if quarters.len() > MARKS { begin(&[1, 7]) } else { quarters }
    }

    /// Draws the phases of a course, the part after its end, and what is overdue.
    pub(super) fn course(&self, course: &Clocked, lang: Lang) -> Markup {
        let first_day = course.phases.first().map_or(self.first, |phase| phase.first_day);
        let last_day = course.phases.last().map_or(self.last, |phase| phase.last_day);
        let days = period(Period { first_day, last_day }, lang);
        let name = either(lang, format!("Phases: {days}"), format!("Faser: {days}"));
        html! {
            svg viewBox=(view_box(WIDTH, HEIGHT)) role="img" aria-label=(name) class="line" {
                title { (name) }
                @for phase in &course.phases {
                    @let cut = course.end.map_or(phase.to(), |end| end.max(phase.first_day).min(phase.to()));
                    (self.days(phase.first_day, cut, phase.phase.code()))
                    (self.days(cut, phase.to(), "unused"))
                }
                @if self.holds(self.known_until) {
                    @let x = coordinate(self.x(self.known_until));
                    line x1=(x) x2=(x) y1="0" y2=(coordinate(HEIGHT)) class="today" {}
                }
                @for duty in &course.overdue {
                    @let (left, middle) = (self.x(duty.due) - 5.0, HEIGHT / 2.0);
                    path d=(format_args!("M{left:.1} {middle:.1} l5 -6 l5 6 l-5 6 Z")) class="late" {}
                }
            }
        }
    }

    /// Draws the days from one up to, but not including, another, if there are any.
    fn days(&self, from: Day, to: Day, class: &str) -> Markup {
        let (x, width) = (coordinate(self.x(from)), coordinate(self.x(to) - self.x(from)));
        html! {
            @if from < to {
                rect x=(x) y="3" width=(width) height=(coordinate(HEIGHT - 6.0)) class=(class) {}
            }
        }
    }
}

fn days(from: Day, to: Day) -> f64 {
    f64::from(i32::try_from(from.days_until(to)).unwrap_or(i32::MAX))
}

/// Returns the first month of a quarter and its year, in short form.
fn short_month(day: Day, lang: Lang) -> String {
    let date = day.date();
    let [january, april, july, october] =
        either(lang, ["Jan", "Apr", "Jul", "Oct"], ["jan.", "apr.", "juli", "okt."]);
    let month = match date.month() {
        1..=3 => january,
        4..=6 => april,
        7..=9 => july,
        _ => october,
    };
    format!("{month} {}", date.year())
}
