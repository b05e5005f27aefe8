//! `registration-outside-course`

use crate::judging::{Check, Judge, Scene, SkipReason, Span, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// A plan and a transfer-of-care meeting are made while the course runs, from the day it was opened to its last
    /// day. Continued support can also be agreed up to 92 days after the last day. The closing note is written from 31
    /// days before the last day to 92 days after it; while the course runs, that is the last day of phase 3. What lies
    /// outside these days does not count as done.
    ///
    /// Fails: a plan on 2014-12-02 in a course that ended on 2014-09-01.
    /// Fixed: the day on which the plan was made, or no plan.
    Registration Warning "registration-outside-course"
    args: {
        /// The day on which it was done.
        day: Day = "Den dag, det er registreret som udført.",
        /// The days on which it can have been done.
        days: Span = "De dage, hvor det kan være udført.",
    }
    title: "Outside the course", "Uden for forløbet";
    en: "the day {day} is outside {days}, the days on which this can be done in the course",
        "correct the day, or the days of the course; it does not count as done";
    da: "datoen {day} ligger uden for {days}, hvor det kan være sket i forløbet",
        "ret datoen, eller ret forløbets datoer; det tæller ikke som udført";
    source: "the manual, section 4: \"Plans and the transfer-of-care meeting lie within the course\"",
        "manualen, afsnit 4 (på engelsk)";
    manual_da:
        "En plan lægges, og et overdragelsesmøde holdes, mens forløbet er i gang: fra og med den dag, forløbet \
         blev åbnet, til og med dets sidste dag. En aftale om fortsat støtte kan også indgås op til 92 dage \
         efter den sidste dag. Det afsluttende notat skrives tidligst 31 dage før den sidste dag og senest 92 \
         dage efter den; mens forløbet er i gang, er det den sidste dag i fase 3, der regnes fra. Det, der \
         ligger uden for disse dage, tæller ikke som udført.",
        "Forkert: en plan fra 2. december 2014 i et forløb, der sluttede 1. september 2014.",
        "Rettet: den dag, planen blev lagt, eller ingen plan, hvis der ikke er lagt nogen.";
    check: Check::Course(check);
}

fn check(course: &Course, scene: &Scene, judge: &mut Judge) {
    let schedule = course.schedule(scene.strategy);
    let mut done = course.duties_done().peekable();
    if done.peek().is_none() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for done in done {
        let window = course.window(done.duty, schedule.as_ref());
        if window.contains(done.day) {
            judge.pass();
        } else {
            let last_day = course.end.is_some().then_some(window.last_day);
            let days = Span { first_day: window.first_day, last_day };
            judge.fail(done.path(), Args { day: done.day, days });
        }
    }
}
