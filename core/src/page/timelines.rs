//! CTI courses on the clock: their phases, and what is overdue.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::course_state::CourseState;
use super::facts::{Clocked, Facts};
use super::leads::{self, Leads};
use super::markup::Section;
use super::texts::Texts;
use super::timeline::Axis;
use crate::code::{Lang, PhaseKind};
use crate::programme::Duty;
use crate::time::Day;
use crate::wording::{day, either, number, short_day};

const COURSES_DRAWN: usize = 100;

/// Returns the courses whose timelines are drawn: first those with something overdue, then those with findings, then those
/// that are under way.
pub(super) fn drawn<'f>(facts: &'f Facts, leads: &Leads) -> Vec<&'f Clocked<'f>> {
    let mut courses: Vec<&Clocked> = facts.courses.iter().collect();
    courses.sort_by_key(|course| {
        let under_way = matches!(course.state, CourseState::UnderWay(_));
        let start = course.phases.first().map(|phase| phase.first_day);
        (course.overdue.is_empty(), !leads.has_findings(course), !under_way, start, course.line)
    });
    courses.truncate(COURSES_DRAWN);
    courses
}

/// Returns the section about courses. `on` is the day that counts.
pub(super) fn section(facts: &Facts, drawn: &[&Clocked], leads: &Leads, on: Day, texts: &Texts) -> Section {
    let lang = texts.lang;
    let counts = counts(facts, lang);
    let known_until = day(on, lang);
    let body = html! {
        @if counts.is_empty() {
            p { (either(lang, "No course was accepted.", "Intet forløb er godkendt.")) }
        } @else {
            p class="label" {
                (either(
                    lang,
                    format!("Courses on {known_until}, the last day that the delivery can tell of:"),
                    format!("Forløb pr. {known_until}, den seneste dag, leverancen kan fortælle om:"),
                ))
            }
            ul class="counts" {
                @for (name, count) in counts { li { strong { (number(count, lang)) } " " (name) } }
            }
        }
        @if !drawn.is_empty() {
            p { (late(&facts.courses, lang)) }
            (timelines(drawn, facts.courses.len() - drawn.len(), leads, on, texts))
        }
    };
    Section { id: "courses", title: either(lang, "Courses", "Forløb"), body }
}

/// Returns the number of courses by state.
fn counts(facts: &Facts, lang: Lang) -> Vec<(String, u32)> {
    let states = facts.states.iter().map(|(state, count)| (state.label(lang), *count));
    let outside = either(lang, "outside CTI (bridge builders)", "uden for CTI (brobyggere)").to_owned();
    states.chain([(outside, facts.bridge_builder)]).filter(|(_, count)| *count > 0).collect()
}

fn late(courses: &[Clocked], lang: Lang) -> String {
    let late = courses.iter().filter(|course| !course.overdue.is_empty()).count();
    let begun = courses.iter().filter(|course| course.state.has_begun()).count();
    let (late, begun) = (length(late, lang), length(begun, lang));
    either(
        lang,
        format!("CTI courses that have begun: {begun}. With something overdue: {late}."),
        format!("CTI-forløb, der er begyndt: {begun}. Heraf med en overskreden frist: {late}."),
    )
}

/// Returns the table of courses, each with its phases drawn. `rest` is the number of courses that are not drawn.
fn timelines(drawn: &[&Clocked], rest: usize, leads: &Leads, on: Day, texts: &Texts) -> Markup {
    let lang = texts.lang;
    let axis = Axis::of(drawn, on);
    html! {
        p class="note" {
            (either(
                lang,
                "Courses with something overdue come first, then those with findings, then those under way. The phase \
                 follows from the start of the course; nothing stops or extends it.",
                "Forløb med en overskreden frist står først, derefter forløb med bemærkninger og så de forløb, der er i \
                 gang. Fasen følger af forløbets start; intet standser eller forlænger den.",
            ))
        }
        (legend(drawn, on, lang))
        table class="timelines" {
            caption { (either(lang, "CTI courses, each named by its line in the file", "CTI-forløb, hvert nævnt ved sin linje i filen")) }
            thead {
                tr {
                    th scope="col" class="number" { (either(lang, "Line", "Linje")) }
                    th scope="col" { (either(lang, "State", "Tilstand")) }
                    th scope="col" class="drawn whole" { (axis.drawn(lang)) }
                    th scope="col" class="whole" { (either(lang, "Overdue", "Overskredne frister")) }
                    th scope="col" class="whole" { (either(lang, "Findings", "Bemærkninger")) }
                }
            }
            tbody { @for (timeline, course) in (1..).zip(drawn) { (row(timeline, course, &axis, leads, texts)) } }
        }
        @if rest > 0 {
            @let rest = length(rest, lang);
            p class="more" { (either(lang, format!("… and {rest} more courses."), format!("… og {rest} forløb mere."))) }
        }
    }
}

/// Returns the legend of the colours and marks. Courses with different profiles may call a phase by different names.
fn legend(shown: &[&Clocked], on: Day, lang: Lang) -> Markup {
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
            li { span class="today" { "│" } " " (short_day(on, lang)) }
        }
    }
}

fn row(timeline: usize, course: &Clocked, axis: &Axis, leads: &Leads, texts: &Texts) -> Markup {
    let lang = texts.lang;
    html! {
        tr id=(leads::anchor(timeline)) {
            th scope="row" class="number" {
                (number(course.line, lang))
                @if let Some(id) = texts.id(course.id) { " " code translate="no" { (id) } }
            }
            td { (course.state.label(lang)) }
            td class="drawn whole" { (axis.course(course, lang)) }
            (items("items overdue", &overdue(course, lang)))
            (items("items", &leads.to_findings(course, lang)))
        }
    }
}

/// Returns what is overdue in a course, each with the day it was due.
fn overdue(course: &Clocked, lang: Lang) -> Vec<Markup> {
    let item = |duty: &Duty| {
        html! {
            (duty.duty.label(lang)) " (" (duty.phase.label(lang)) "): "
            (either(lang, "due ", "senest ")) (short_day(duty.due, lang))
        }
    };
    course.overdue.iter().map(item).collect()
}

/// Returns a cell with a list.
fn items(class: &str, items: &[Markup]) -> Markup {
    html! {
        @if items.is_empty() {
            td class="whole none" { "–" }
        } @else {
            td class="whole" { ul class=(class) { @for item in items { li { (item) } } } }
        }
    }
}

fn length(count: usize, lang: Lang) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX), lang)
}
