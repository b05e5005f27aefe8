//! `subgroup-without-grounds`

use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Course;
use crate::time::Day;

rule! {
    /// Effect is measured against the aim of each subgroup, so the reason why a client is counted in it must be
    /// known. A client in neither subgroup needs no grounds.
    ///
    /// Fails: `{"from": "2013-05-01", "subgroups": ["wishes_to_exit"]}`.
    /// Fixed: the same with `"grounds": ["own_statement"]`, if that is the reason.
    Subgroup Warning "subgroup-without-grounds"
    args: {
        /// The first day of the membership.
        from: Day = "Den første dag, delmålgrupperne gælder.",
    }
    title: "Subgroup without grounds", "Delmålgruppe uden grundlag";
    en: "the membership from {from} has no grounds",
        "record the grounds: the client's own statement, an assessment, a measurement";
    da: "delmålgruppen fra {from} har intet grundlag",
        "registrér, hvad den bygger på: borgerens eget udsagn, en vurdering eller en måling";
    source: "the manual, section 3: \"a dated set with its grounds, never one value\"",
        "manualen, afsnit 3 (på engelsk)";
    manual_da:
        "Virkningen måles mod hver delmålgruppes eget mål, så det skal være kendt, hvorfor en borger regnes \
         med i delmålgruppen. En borger, der ikke hører til nogen delmålgruppe, skal ikke have et grundlag.",
        "Forkert: borgeren hører til delmålgruppe 1 fra og med 1. maj 2013, uden at der står hvorfor \
         (`{\"from\": \"2013-05-01\", \"subgroups\": [\"wishes_to_exit\"]}`).",
        "Rettet: det samme med borgerens eget udsagn som grundlag (`\"grounds\": [\"own_statement\"]`), hvis \
         det er grunden.";
    check: Check::Course(check);
}

fn check(course: &Course, _: &Scene, judge: &mut Judge) {
    if course.subgroups.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, membership) in course.subgroups.iter().enumerate() {
        let grounded = membership.subgroups.is_empty() || !membership.grounds.is_empty();
        judge.pass_if(grounded, format_args!("/subgroups/{i}/grounds"), || Args { from: membership.from });
    }
}
