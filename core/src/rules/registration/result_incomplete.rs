//! `registration-result-incomplete`

use crate::code::ResultKind;
use crate::judging::{Check, Field, Judge, Scene, SkipReason, rule};
use crate::record::{Contact, ContactResult};

rule! {
    /// An application is not a grant, and a figure that counts both as one is wrong. So a result on which an
    /// authority decides says in `decision` whether it was applied for, granted or refused: a housing
    /// recommendation, cash benefit, an early-retirement pension and a home guide. A brokered contact says in `to`
    /// with whom; `unknown` is a valid answer.
    ///
    /// Fails: `"results": [{"kind": "cash_benefit"}]`.
    /// Fixed: `"results": [{"kind": "cash_benefit", "decision": "applied_for"}]`, if that is how it stands.
    Registration Error "registration-result-incomplete"
    args: {
        /// The result.
        result: ResultKind = "Resultatet.",
        /// The field that it needs.
        field: Field = "Det felt, som resultatet skal have.",
    }
    title: "Result incomplete", "Resultatet er ufuldstændigt";
    en: "the result {result} does not have the field `{field}`",
        "`decision` says whether it was applied for, granted or refused; `to` says to whom a contact was brokered";
    da: "resultatet {result} mangler feltet `{field}`",
        "`decision` siger, om det er ansøgt, bevilget eller afslået; `to` siger, hvem der blev formidlet kontakt til";
    source: "the manual, section 6: \"A result on which an authority decides says how it stands: applied for, granted or refused. A brokered contact says to whom\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "En ansøgning er ikke en bevilling, og et tal, der regner dem for det samme, er forkert. Et resultat, \
         som en myndighed afgør, skal derfor have feltet `decision`, der siger, om det er ansøgt, bevilget \
         eller afslået. Det gælder boligindstilling, kontanthjælp, førtidspension og hjemmevejleder. Ved \
         formidling af relevante kontakter siger `to`, hvem der blev formidlet kontakt til; uoplyst \
         (`unknown`) er et gyldigt svar.",
        "Forkert: kontanthjælp står som resultat, uden at det fremgår, hvor sagen står (`\"results\": \
         [{\"kind\": \"cash_benefit\"}]`).",
        "Rettet: `\"results\": [{\"kind\": \"cash_benefit\", \"decision\": \"applied_for\"}]`, hvis den er \
         ansøgt.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    let before = judge.judged();
    for (i, ContactResult { kind, decision, to }) in contact.results.iter().enumerate() {
        let (field, is_given) = match kind {
            ResultKind::ContactBrokered => ("to", to.is_some()),
            decided if decided.is_decided() => ("decision", decision.is_some()),
            _ => continue,
        };
        let args = || Args { result: *kind, field: field.into() };
        judge.pass_if(is_given, format_args!("/results/{i}"), args);
    }
    if judge.judged() == before {
        judge.skip(SkipReason::NotApplicable);
    }
}
