//! `outcome-nothing-to-maintain`

use crate::code::{OutcomeKind, RecordType};
use crate::evidence::{History, earliest};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Record;
use crate::time::{Day, Period};

rule! {
    /// A life outside prostitution can be maintained only after it has begun: the client left prostitution, or
    /// ceased for the time being, on that day or earlier. All courses of the client count.
    ///
    /// If the course is not in the delivery, the rule is skipped: its other outcomes may not be in it either. The
    /// same holds if the course was opened before the delivery's period.
    ///
    /// Fails: `life_outside_maintained` where no course of the client has `left_prostitution` or `ceased`.
    /// Fixed: a record of `left_prostitution` on an earlier day, if it was left out.
    Outcome Warning "outcome-nothing-to-maintain"
    args: {
        /// The day on which the outcome was judged.
        day: Day = "Den dag, udfaldet blev vurderet.",
    }
    title: "Nothing to maintain", "Intet at fastholde";
    en: "life outside prostitution is recorded as maintained on {day}, but no earlier record says that it began",
        "if the client left prostitution earlier, record when; otherwise correct the outcome";
    da: "et liv uden for prostitution er registreret som fastholdt {day}, men det er ikke registreret, at det var begyndt inden",
        "har borgeren forladt prostitution tidligere, så registrér hvornår; ellers ret udfaldet";
    source: "the letter, 7 March 2013: \"øge borgerens muligheder for at fastholde et liv udenfor prostitution\"",
        "brevet, 7. marts 2013: »øge borgerens muligheder for at fastholde et liv udenfor prostitution«";
    manual_da:
        "Et liv uden for prostitution kan først fastholdes, når det er begyndt: borgeren har forladt \
         prostitution eller er ophørt indtil videre samme dag eller tidligere. Alle borgerens forløb tæller \
         med.",
        "Er forløbet ikke med i leverancen, springes reglen over, for så er dets øvrige udfald måske heller \
         ikke med. Det samme gælder, hvis forløbet blev åbnet før leverancens periode.",
        "Forkert: `life_outside_maintained`, uden at noget forløb for borgeren har `left_prostitution` eller \
         `ceased`.",
        "Rettet: en post med `left_prostitution` på en tidligere dag, hvis den manglede.";
    check: Check::History(check);
}

fn check(history: &History, scene: &Scene, judge: &mut Judge) {
    let begun = earliest(history.of(RecordType::Outcome).iter().filter_map(|entry| match entry.record {
        Record::Outcome(o) if matches!(o.outcome, OutcomeKind::LeftProstitution | OutcomeKind::Ceased) => {
            Some((history.course(entry.course?)?.client, o.day))
        }
        _ => None,
    }));
    for entry in history.of(RecordType::Outcome) {
        let Record::Outcome(outcome) = entry.record else { continue };
        if outcome.outcome != OutcomeKind::LifeOutsideMaintained {
            judge.skip(SkipReason::NotApplicable);
            continue;
        }
        let Some(course) = entry.course.and_then(|course| history.course(course)) else {
            judge.skip(SkipReason::NotInDelivery);
            continue;
        };
        if begun.get(&course.client).is_some_and(|begun| *begun <= outcome.day) {
            judge.pass();
        } else if scene.sees(Period { first_day: course.record.opened, last_day: outcome.day }) {
            judge.fail_at(entry.index, "/outcome", Args { day: outcome.day });
        } else {
            judge.skip(SkipReason::OutsidePeriod);
        }
    }
}
