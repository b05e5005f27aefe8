//! `anonymity-result-needs-client`

use crate::code::ResultKind;
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Contact;

rule! {
    /// An authority decides on cash benefit, a housing recommendation, an early-retirement pension and a home guide
    /// for a known client only, whether it grants or refuses; and only a known client can apply. In an anonymous
    /// contact, these are only discussed as possible if anonymity were lifted.
    ///
    /// A client who shows a VIP card is still anonymous.
    ///
    /// Fails: `"client": "anonymous", "results": [{"kind": "cash_benefit", "decision": "granted"}]`.
    /// Fixed: `"client": {"pseudonym": "…"}`, if anonymity was lifted, or the right result.
    Anonymity Error "anonymity-result-needs-client"
    args: {
        /// The result that requires a known client.
        result: ResultKind = "Det resultat, der kræver en kendt borger.",
    }
    title: "Result needs a known client", "Resultatet kræver en kendt borger";
    en: "an anonymous contact cannot have the result: {result}",
        "if the client consented to lifting the anonymity, record that; otherwise correct the result";
    da: "en anonym henvendelse kan ikke have dette resultat: {result}",
        "har borgeren samtykket i at opgive sin anonymitet, så registrér det; ellers ret resultatet";
    source: "the status, 27 October 2010: \"anonyme samtaler med en sagsbehandler (brobygger) om den pågældendes muligheder, hvis anonymiteten ophæves\"",
        "statusnotatet, 27. oktober 2010: »anonyme samtaler med en sagsbehandler (brobygger) om den \
         pågældendes muligheder, hvis anonymiteten ophæves«";
    manual_da:
        "En myndighed træffer kun afgørelse om kontanthjælp, boligindstilling, førtidspension og \
         hjemmevejleder for en kendt borger, uanset om den bevilger eller afslår; og kun en kendt borger kan \
         ansøge. Ved en anonym henvendelse bliver der kun talt om, hvad der ville være muligt, hvis \
         anonymiteten blev ophævet.",
        "En borger, der viser et VIP-kort, er stadig anonym.",
        "Forkert: `\"client\": \"anonymous\", \"results\": [{\"kind\": \"cash_benefit\", \"decision\": \
         \"granted\"}]`.",
        "Rettet: `\"client\": {\"pseudonym\": \"…\"}`, hvis anonymiteten er ophævet; ellers det rigtige \
         resultat.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if contact.results.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, result) in contact.results.iter().enumerate() {
        let possible = contact.client.is_known() || !result.kind.is_decided();
        judge.pass_if(possible, format_args!("/results/{i}"), || Args { result: result.kind });
    }
}
