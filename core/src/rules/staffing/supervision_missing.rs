//! `staffing-supervision-missing`

use crate::code::{RecordType, StaffingKind};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::{Record, Staffing};
use crate::time::{Day, Period};

rule! {
    /// The team goes through its courses in supervision every week. Looked at are the whole weeks, Monday to Sunday,
    /// between one supervision and the next, and from the last one to the day of judgement or the end of the
    /// delivery's period. A week counts if a CTI course runs through all of it. A supervision that nobody took part
    /// in was not held.
    ///
    /// Each run of such weeks is a finding at the supervision before it. What came before the first supervision is
    /// not judged; a delivery without any, or without CTI courses, may follow one that has them.
    ///
    /// Fails: supervision on 2013-05-06 and on 2013-05-20, and a CTI course that runs in the week between.
    /// Mended: supervision on a day from 2013-05-13 to 2013-05-19.
    Staffing Warning "staffing-supervision-missing"
    args: {
        /// The whole weeks without supervision in which courses ran.
        period: Period,
        /// How many weeks they are.
        weeks: Count,
        /// From how many weeks without supervision on there is a finding.
        every: Count,
    }
    en: "the team had no supervision in {period}, while CTI courses ran (whole weeks without: {weeks}; there should be fewer than: {every})",
        "record the supervision that is missing, or note that there was none";
    da: "teamet havde ingen supervision i perioden {period}, mens der var CTI-forløb (hele uger uden: {weeks}; der bør være færre end: {every})",
        "registrér den supervision, der mangler, eller notér, at der ingen var";
    source: "the manual, section 4: \"weekly team supervision\"; the strategy's `supervision_every_weeks`";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let supervision = supervision(history);
    let courses = history.cti_courses();
    if supervision.is_empty() || courses.is_empty() {
        return judge.skip(SkipReason::NotInDelivery);
    }
    let active = Period::union(courses.iter().map(|course| whole_weeks(course.days())).collect());
    let last = scene.delivery.map_or(scene.today, |delivery| delivery.period.to.min(scene.today));
    let next = supervision.iter().skip(1).map(|(day, _)| *day).chain([last]);
    for ((day, entry), next) in supervision.iter().zip(next) {
        let gap = Period { from: day.monday().add_days(7), to: next.monday() };
        judge_gap(gap, &active, entry, scene, judge);
    }
}

/// Every supervision, by its day; of several in one week, the one before the gap comes last.
fn supervision<'a>(history: &'a History) -> Vec<(Day, &'a Entry<'a>)> {
    let held = |staffing: &Staffing| staffing.kind == StaffingKind::SupervisionMeeting && staffing.count > 0;
    let mut supervision: Vec<(Day, &Entry)> = history
        .of(RecordType::Staffing)
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Staffing(staffing) if held(staffing) => Some((staffing.day, entry)),
            _ => None,
        })
        .collect();
    supervision.sort_by_key(|(day, entry)| (*day, entry.record.id()));
    supervision
}

/// The whole weeks of a period, from Monday to Monday.
fn whole_weeks(period: Period) -> Period {
    Period { from: period.from.add_days(6).monday(), to: period.to.monday() }
}

/// Judges the weeks of a gap in which courses ran. Neither gaps nor the periods of courses overlap among themselves, so
/// that few periods are looked at twice.
fn judge_gap(gap: Period, active: &[Period], entry: &Entry, scene: &Scene, judge: &mut Judge) {
    let every = i64::from(scene.strategy.parameters.supervision_every_weeks);
    let first = active.partition_point(|period| period.to <= gap.from);
    let runs = active.iter().skip(first).take_while(|period| period.from < gap.to);
    let mut missing = runs
        .filter_map(|period| period.common(&gap))
        .map(|run| (run, run.from.days_until(run.to) / 7))
        .filter(|(_, weeks)| *weeks >= every)
        .peekable();
    if missing.peek().is_none() {
        judge.pass();
    }
    for (run, weeks) in missing {
        let args = Args { period: run, weeks: weeks.into(), every: every.into() };
        judge.fail_at(entry.index, "/day", args);
    }
}
