//! CTI courses on the clock: their phases, and what is overdue.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::facts::{Clocked, Facts};
use super::markup::wide;
use super::timeline::Axis;
use crate::code::{Lang, PhaseKind};
use crate::programme::ScheduleState;
use crate::time::Day;
use crate::wording::{either, number, short_day};

const COURSES_DRAWN: usize = 100;

/// Returns the section about courses.
pub(super) fn section(facts: &Facts, today: Day, lang: Lang) -> Markup {
    let counts = counts(facts, lang);
    html! {
        section id="courses" {
            h2 { (either(lang, "Courses", "Forløb")) }
            @if counts.is_empty() {
                p { (either(lang, "No course was accepted.", "Intet forløb er godkendt.")) }
            } @else {
                p class="label" { (either(lang, "Courses by phase or state:", "Forløb efter fase eller tilstand:")) }
                ul class="counts" {
                    @for (name, count) in counts { li { strong { (number(count, lang)) } " " (name) } }
                }
            }
            @if !facts.courses.is_empty() {
                p { (late(&facts.courses, lang)) }
                (timelines(&facts.courses, today, lang))
            }
        }
    }
}

/// The phase or state of a course on the clock, in the order in which the page lists it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum CourseState {
    Phase(PhaseKind),
    State(ScheduleState),
    Ended,
}

impl CourseState {
    fn of(course: &Clocked) -> Self {
        match (course.end, course.day.phase) {
            (Some(_), _) => Self::Ended,
            (None, Some(phase)) => Self::Phase(phase),
            (None, None) => Self::State(course.day.state),
        }
    }

    fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Phase(phase) => phase.label(lang),
            Self::State(state) => state.label(lang),
            Self::Ended => either(lang, "ended", "afsluttet"),
        }
    }
}

/// Returns the number of courses by phase or state.
fn counts(facts: &Facts, lang: Lang) -> Vec<(&'static str, u32)> {
    let mut found: BTreeMap<CourseState, u32> = BTreeMap::new();
    for course in &facts.courses {
        *found.entry(CourseState::of(course)).or_default() += 1;
    }
    let without_clock = either(lang, "not started", "ikke startet");
    let outside = either(lang, "outside CTI (bridge builders)", "uden for CTI (brobyggere)");
    let on_the_clock = found.into_iter().map(|(state, count)| (state.label(lang), count));
    let others = [(without_clock, facts.without_clock), (outside, facts.bridge_builder)];
    on_the_clock.chain(others).filter(|(_, count)| *count > 0).collect()
}

fn late(courses: &[Clocked], lang: Lang) -> String {
    let late = courses.iter().filter(|course| !course.overdue.is_empty()).count();
    let (late, all) = (length(late, lang), length(courses.len(), lang));
    either(
        lang,
        format!("CTI courses with something overdue: {late} of {all}."),
        format!("CTI-forløb, hvor en frist er overskredet: {late} af {all}."),
    )
}

/// Returns the table of courses, each with its phases drawn.
fn timelines(courses: &[Clocked], today: Day, lang: Lang) -> Markup {
    let mut ordered: Vec<&Clocked> = courses.iter().collect();
    ordered.sort_by_key(|course| {
        let runs = course.day.state == ScheduleState::Running;
        let start = course.phases.first().map(|phase| phase.first_day);
        (course.overdue.is_empty(), !runs, start, course.number)
    });
    let shown = ordered.get(..COURSES_DRAWN).unwrap_or(&ordered);
    let axis = Axis::of(shown, today);
    let rest = ordered.len() - shown.len();
    let table = html! {
        table class="timelines" {
            thead {
                tr {
                    th scope="col" class="number" { (either(lang, "Course", "Forløb")) }
                    th scope="col" { (axis.drawn(lang)) }
                    th scope="col" { (either(lang, "Phase or state", "Fase eller tilstand")) }
                    th scope="col" { (either(lang, "Overdue", "Overskredne frister")) }
                }
            }
            tbody { @for course in shown { (row(course, &axis, lang)) } }
        }
    };
    html! {
        p class="note" {
            (either(
                lang,
                "Courses with something overdue come first, then running courses. The phase follows from the start of \
                 the course; nothing stops or extends it.",
                "Forløb med en overskreden frist står først, derefter de forløb, der er i gang. Fasen følger af forløbets \
                 start; intet standser eller forlænger den.",
            ))
        }
        (legend(shown, lang))
        (wide(either(lang, "Courses", "Forløb"), table))
        @if rest > 0 {
            @let rest = length(rest, lang);
            p class="more" { (either(lang, format!("… and {rest} more courses."), format!("… og {rest} forløb mere."))) }
        }
    }
}

/// Returns the legend of the colours and marks. Courses with different profiles may call a phase by different names.
fn legend(shown: &[&Clocked], lang: Lang) -> Markup {
    let titles = |phase: PhaseKind| {
        let phases = shown.iter().flat_map(|course| &course.phases).filter(|each| each.phase == phase);
        let names: BTreeSet<&str> = phases.map(|phase| phase.name.in_lang(lang)).collect();
        format!("{}: {}", phase.label(lang), names.into_iter().collect::<Vec<_>>().join(" / "))
    };
    html! {
        ul class="legend" {
            @for phase in PhaseKind::ALL { li { span class={ "swatch " (phase.code()) } {} " " (titles(*phase)) } }
            li { span class="swatch unused" {} " " (either(lang, "after the end", "efter afslutningen")) }
            li { span class="late" { "◆" } " " (either(lang, "overdue since", "overskredet siden")) }
            li { span class="today" { "│" } " " (either(lang, "the day of this report", "rapportens dato")) }
        }
    }
}

fn row(course: &Clocked, axis: &Axis, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" class="number" { (number(course.number, lang)) }
            td { (axis.course(course, lang)) }
            td { (CourseState::of(course).label(lang)) }
            td {
                @if course.overdue.is_empty() {
                    "–"
                } @else {
                    ul class="overdue" {
                        @for duty in &course.overdue {
                            @let due = short_day(duty.due, lang);
                            li {
                                (duty.duty.label(lang)) " (" (duty.phase.label(lang)) "): "
                                (either(lang, "due ", "senest ")) (due)
                            }
                        }
                    }
                }
            }
        }
    }
}

fn length(count: usize, lang: Lang) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX), lang)
}
