//! `support-place-without-companion`

use crate::code::{RecordType, SupportElement};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::{Record, Support};

rule! {
    /// Where somebody went with the client is registered of a companion (bisidder) only. On other support, either
    /// the place or the element is wrong.
    ///
    /// Fails: `"element": "treatment", "companion_to": "hospital"`.
    /// Fixed: `"element": "companion", "companion_to": "hospital"`, if that was the support.
    Support Error "support-place-without-companion"
    args: {
        /// The element of support.
        element: SupportElement = "Støtteelementet.",
    }
    title: "Place without a companion", "Sted uden bisidder";
    en: "`companion_to` says where a companion went with the client, but the support is {element}",
        "correct the element, or remove `companion_to`";
    da: "`companion_to` siger, hvor en bisidder var med, men støtten er {element}",
        "ret støtteelementet, eller fjern `companion_to`";
    source: "the manual, section 6: \"Only a companion (bisidder) has a place that the client was accompanied to\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Kun for en bisidder registreres det, hvor borgeren blev ledsaget hen. Står det ved anden støtte, er \
         enten stedet eller støtteelementet forkert.",
        "Forkert: støtten er behandlingstilbud, men stedet er et sygehus (`\"element\": \"treatment\", \
         \"companion_to\": \"hospital\"`).",
        "Rettet: støtten er bisidder (`\"element\": \"companion\", \"companion_to\": \"hospital\"`), hvis det \
         var den støtte, borgeren fik.";
    check: Check::Record(&[RecordType::Support], check);
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let Record::Support(Support { element, companion_to: Some(_), .. }) = record else {
        return judge.skip(SkipReason::NotApplicable);
    };
    judge.pass_if(*element == SupportElement::Companion, "/companion_to", || Args { element: *element });
}
