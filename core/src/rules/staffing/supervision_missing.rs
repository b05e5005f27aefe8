//! `staffing-supervision-missing`

use crate::code::{RecordType, StaffingKind};
use crate::evidence::{Entry, History};
use crate::judging::{Check, Count, Judge, Scene, SkipReason, rule};
use crate::record::{Record, Staffing};
use crate::time::{Day, Period};

rule! {
    /// The team reviews its courses in supervision every week. The rule checks the whole weeks, Monday to Sunday,
    /// between one supervision and the next. It also checks those from the last one to the day of judgement or the
    /// end of the delivery's period. A week counts if a CTI course runs through all of it. A supervision in which
    /// nobody took part was not held. Supervisions counted for a period are not used: their days are not known.
    ///
    /// Each run of such weeks is a finding on the supervision before it. Weeks before the first supervision are
    /// not checked, and neither are weeks between two that begin before the delivery's period. The rule is skipped
    /// for a delivery without supervision or without CTI courses: it may follow one that has them.
    ///
    /// Fails: supervision on 2013-05-06 and on 2013-05-20, and a CTI course that runs in the week between.
    /// Fixed: supervision on a day from 2013-05-13 to 2013-05-19, if it was held and not recorded.
    Staffing Warning "staffing-supervision-missing"
    args: {
        /// The whole weeks without supervision in which CTI courses ran.
        period: Period = "De hele uger uden supervision, hvor der var CTI-forløb.",
        /// The number of those weeks.
        weeks: Count = "Antallet af de uger.",
        /// The lowest number of weeks without supervision that is a finding.
        every: Count = "Det laveste antal uger uden supervision, der giver en bemærkning.",
    }
    title: "No team supervision", "Ingen supervision af teamet";
    en: "no supervision of the team is recorded while CTI courses ran ({period}); whole weeks without: {weeks} (fewer than {every})",
        "if supervision was held and not recorded, record it; if there was none, change nothing: the warning remains";
    da: "der er ikke registreret supervision af teamet, mens der var CTI-forløb ({period}); hele uger uden: {weeks} (skal være færre end {every})",
        "er der holdt supervision, som ikke er registreret, så registrér den; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"weekly team supervision\"; the strategy's `supervision_every_weeks`",
        "manualen, afsnit 4 (på engelsk); strategiens `supervision_every_weeks`";
    manual_da:
        "Teamet gennemgår sine forløb i supervision hver uge. Reglen ser på de hele uger, fra mandag til \
         søndag, mellem én supervision og den næste. Den ser også på ugerne efter den sidste supervision, frem \
         til den dag, leverancen vurderes, dog højst til leverancens periode slutter. En uge regnes med, når \
         et CTI-forløb er i gang hele ugen. En supervision, som ingen deltog i, er ikke holdt. Supervision, \
         der er opgjort for en periode, bruges ikke, fordi dagene ikke kendes.",
        "Hver sammenhængende række af sådanne uger giver en bemærkning ved den supervision, der gik forud. \
         Reglen ser ikke på ugerne før den første supervision og heller ikke på uger mellem to, når de \
         begynder før leverancens periode. En leverance uden supervision eller uden CTI-forløb vurderes ikke: \
         den kan følge efter en, der har dem.",
        "Forkert: der var supervision 6. maj 2013 og 20. maj 2013, og et CTI-forløb var i gang i ugen imellem.",
        "Rettet: supervision på en dag fra og med 13. maj 2013 til og med 19. maj 2013, hvis den blev holdt og \
         ikke registreret.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let supervision = supervision(history);
    let courses = history.cti_courses();
    if supervision.is_empty() || courses.is_empty() {
        return judge.skip(SkipReason::NotInDelivery);
    }
    let active = Period::union(courses.iter().map(|course| whole_weeks(course.days())).collect());
    let last =
        scene.delivery.map_or(scene.known_until(), |delivery| delivery.period.to().min(scene.known_until()));
    let next = supervision.iter().skip(1).map(|(day, _)| *day).chain([last]);
    for ((day, entry), next) in supervision.iter().zip(next) {
        let gap = Period::between(day.monday().add_days(7), next.monday());
        if gap.is_empty() || scene.sees(gap) {
            judge_gap(gap, &active, entry, scene, judge);
        } else {
            judge.skip(SkipReason::OutsidePeriod);
        }
    }
}

/// Returns every supervision, sorted by day and id; of several in one week, the one before the gap comes last.
fn supervision<'a>(history: &'a History) -> Vec<(Day, &'a Entry<'a>)> {
    let held = |staffing: &Staffing| {
        staffing.kind == StaffingKind::SupervisionMeeting
            && staffing.bounds().most > 0
            && staffing.meetings.is_none()
    };
    let mut supervision: Vec<(Day, &Entry)> = history
        .of(RecordType::Staffing)
        .iter()
        .filter_map(|entry| match entry.record {
            Record::Staffing(staffing) if held(staffing) => Some((staffing.last_day, entry)),
            _ => None,
        })
        .collect();
    supervision.sort_by_key(|(day, entry)| (*day, entry.record.id()));
    supervision
}

/// Returns the whole weeks of a period, from Monday to Monday.
fn whole_weeks(period: Period) -> Period {
    Period::between(period.from().add_days(6).monday(), period.to().monday())
}

/// Judges the weeks of a gap in which courses ran. Gaps do not overlap each other, and neither do the periods in
/// `active`, so few periods are visited twice.
fn judge_gap(gap: Period, active: &[Period], entry: &Entry, scene: &Scene, judge: &mut Judge) {
    let every = i64::from(scene.strategy.parameters.supervision_every_weeks);
    let first = active.partition_point(|period| period.to() <= gap.from());
    let runs = active.iter().skip(first).take_while(|period| period.from() < gap.to());
    let mut missing = runs
        .filter_map(|period| period.common(&gap))
        .map(|run| (run, run.from().days_until(run.to()) / 7))
        .filter(|(_, weeks)| *weeks >= every)
        .peekable();
    if missing.peek().is_none() {
        judge.pass();
    }
    for (run, weeks) in missing {
        let args = Args { period: run, weeks: weeks.into(), every: every.into() };
        judge.fail_at(entry.index, "/last_day", args);
    }
}
