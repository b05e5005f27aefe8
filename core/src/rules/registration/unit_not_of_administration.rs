//! `registration-unit-not-of-administration`

use crate::code::{Administration, UnitKind};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Contact;

rule! {
    /// In København (0101), job centres belong to the employment administration (BIF); social centres, counselling
    /// centres and the unit for homeless people to the social administration (SOF). København has no administration
    /// for both. Kompetencecenter Prostitution (KCP) belongs to the state and NGOs to `ngo`. Outreach work is done by
    /// SOF, by NGOs and by KCP, which visits massage clinics.
    ///
    /// Other municipalities are organised in other ways, and the rule is skipped for their contacts.
    ///
    /// Fails: a job centre of København under `social`.
    /// Fixed: `"administration": "employment"`, or the right unit.
    Registration Error "registration-unit-not-of-administration"
    args: {
        /// The kind of unit.
        unit: UnitKind = "Den slags enhed, henvendelsen skete i.",
        /// The administration.
        administration: Administration = "Den forvaltning, der blev henvendt til.",
    }
    title: "Unit does not fit the administration", "Enhed passer ikke til forvaltningen";
    en: "in København, a unit of this kind ({unit}) does not belong to this administration: {administration}",
        "correct the unit or the administration";
    da: "i København hører en enhed af denne slags ({unit}) ikke under denne forvaltning: {administration}",
        "ret enheden eller forvaltningen";
    source: "the letter, 7 March 2013: \"brobyggere i hhv. Socialforvaltningens og Beskæftigelses- og Integrationsforvaltningens social- og jobcentre\"",
        "brevet, 7. marts 2013: »brobyggere i hhv. Socialforvaltningens og Beskæftigelses- og \
         Integrationsforvaltningens social- og jobcentre«";
    manual_da:
        "I København (`0101`) hører jobcentre under beskæftigelsesforvaltningen (BIF), mens socialcentre, \
         rådgivningscentre og hjemløseenheden hører under socialforvaltningen (SOF). København har ingen \
         samlet social- og beskæftigelsesforvaltning. Kompetencecenter Prostitution (KCP) hører under staten, \
         og en NGO står for sig selv (`ngo`). Det opsøgende arbejde udføres af SOF, af NGO'er og af KCP, som \
         besøger massageklinikker.",
        "Andre kommuner er organiseret anderledes, og reglen gælder ikke for deres henvendelser.",
        "Forkert: et jobcenter i København under socialforvaltningen.",
        "Rettet: beskæftigelsesforvaltningen (`\"administration\": \"employment\"`), eller den rigtige enhed.";
    check: Check::Contact(check);
}

/// The municipality whose organisation the sources describe.
const COPENHAGEN: &str = "0101";

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if contact.municipality != COPENHAGEN {
        return judge.skip(SkipReason::NotApplicable);
    }
    let belongs = match contact.unit {
        UnitKind::Jobcenter => contact.administration == Administration::Employment,
        UnitKind::Socialcenter | UnitKind::CounsellingCentre | UnitKind::HomelessUnit => {
            contact.administration == Administration::Social
        }
        UnitKind::Outreach => matches!(
            contact.administration,
            Administration::Social | Administration::State | Administration::Ngo
        ),
        UnitKind::Kcp => contact.administration == Administration::State,
        UnitKind::Ngo => contact.administration == Administration::Ngo,
    };
    let args = || Args { unit: contact.unit, administration: contact.administration };
    judge.pass_if(belongs, "/unit", args);
}
