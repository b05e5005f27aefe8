//! `participation-not-a-party`

use crate::code::{Organisation, RecordType};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Participation, Record};

rule! {
    /// Municipalities and NGOs take steps into the exit project, and Kompetencecenter Prostitution (KCP), which the
    /// letter names as a contributor on a par with the NGOs. Regions and private providers take none.
    ///
    /// Fails: `"organisation": "region"`.
    /// Fixed: `"organisation": "municipality"`, if the municipality took the step.
    Participation Error "participation-not-a-party"
    args: {
        /// Who is said to have taken the step.
        organisation: Organisation = "Den, der ifølge posten tog skridtet.",
    }
    title: "Not a party to the project", "Ikke deltager i projektet";
    en: "{organisation} is not one of those who take part in the exit project",
        "correct who took the step";
    da: "{organisation} er ikke blandt dem, der kan deltage i exitprojektet",
        "ret, hvem der tog skridtet";
    source: "the manual, section 6: \"The municipality, an NGO or Kompetencecenter Prostitution (KCP) takes a step into the project\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Kommuner og NGO'er kan deltage i exitprojektet, og det kan Kompetencecenter Prostitution (KCP), som \
         brevet nævner som bidragyder på linje med NGO'erne. Regioner og private udbydere deltager ikke.",
        "Forkert: `\"organisation\": \"region\"`.",
        "Rettet: `\"organisation\": \"municipality\"`, hvis det var kommunen, der tog skridtet.";
    check: Check::Record(&[RecordType::Participation], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Participation(Participation { organisation, .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    let takes_part =
        organisation.is_ngo() || matches!(organisation, Organisation::Municipality | Organisation::Kcp);
    judge.pass_if(takes_part, "/organisation", || Args { organisation: *organisation });
}
