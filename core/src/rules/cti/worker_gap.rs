//! `cti-worker-gap`

use crate::evidence::{Clocked, clock_days};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::time::Period;

rule! {
    /// The course depends on the relation between the client and a worker, and the clock runs on while there is no
    /// worker. Each gap is a finding. Only days before the day of judgement are checked. The rule is skipped for a
    /// course that names no workers.
    ///
    /// Fails: clock start 2013-05-01, one worker to 2013-06-01, the next one from 2013-06-03 on.
    /// Fixed: the next worker from 2013-06-02 on, if that is so.
    Cti Warning "cti-worker-gap"
    args: {
        /// The days on which the course has no worker.
        period: Period = "De dage, forløbet ingen medarbejder har.",
    }
    title: "No worker on the course", "Ingen medarbejder på forløbet";
    en: "no worker is recorded on the course for some days: {period}",
        "if somebody worked on the course, record the worker; if nobody did, change nothing: the warning remains";
    da: "der er ikke registreret en medarbejder på forløbet i disse dage: {period}",
        "arbejdede nogen på forløbet, så registrér medarbejderen; er oplysningen rigtig, skal intet rettes, og advarslen bliver stående";
    source: "the manual, section 4: \"a CTI course has a worker on every day that its clock runs\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "Forløbet hviler på relationen mellem borgeren og en medarbejder, og tiden går, også når der ingen \
         medarbejder er. Hvert tidsrum uden medarbejder giver en bemærkning. Reglen ser kun på dagene før den \
         dag, vurderingen gælder. Reglen springes over for et forløb, der ingen medarbejdere nævner.",
        "Forkert: forløbets fase 1 begynder 1. maj 2013, én medarbejder er på forløbet til og med 1. juni \
         2013, og den næste fra og med 3. juni 2013.",
        "Rettet: den næste medarbejder er på forløbet fra og med 2. juni 2013, hvis det var sådan.";
    check: Check::Clocked(check);
}

fn check(clocked: &Clocked, scene: &Scene, judge: &mut Judge) {
    let course = clocked.course;
    if course.workers.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    let days = clock_days(course, &clocked.schedule);
    let to = days.to().min(scene.known_until());
    if to <= days.from() {
        return judge.skip(if days.is_empty() { SkipReason::Ended } else { SkipReason::NotYetDue });
    }
    let workers = course.workers.iter().map(|worker| Period::open(worker.first_day, worker.last_day));
    let mut gaps = Vec::new();
    let mut covered = days.from();
    for worker in Period::union(workers.collect()) {
        gaps.push(Period::between(covered, worker.from().min(to)));
        covered = covered.max(worker.to());
    }
    gaps.push(Period::between(covered, to));
    gaps.retain(|gap| !gap.is_empty());
    if gaps.is_empty() {
        judge.pass();
    }
    for gap in gaps {
        judge.fail("/workers", Args { period: gap });
    }
}
