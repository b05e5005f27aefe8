//! `registration-result-field-misplaced`

use crate::code::ResultKind;
use crate::judging::{Check, Field, Judge, Scene, SkipReason, rule};
use crate::record::{Contact, ContactResult};

rule! {
    /// Only a result on which an authority decides has a `decision`, and only a brokered contact has a `to`. On
    /// another result, either the field or the result is wrong.
    ///
    /// Fails: `{"kind": "kcp_psychologist", "decision": "granted"}`.
    /// Fixed: `{"kind": "kcp_psychologist"}`, or the result that was granted.
    Registration Error "registration-result-field-misplaced"
    args: {
        /// The result.
        result: ResultKind = "Resultatet.",
        /// The field that it cannot have.
        field: Field = "Det felt, som resultatet ikke kan have.",
    }
    title: "Field does not belong to the result", "Feltet hører ikke til resultatet";
    en: "the result {result} cannot have the field `{field}`",
        "remove the field, or correct the result";
    da: "resultatet {result} kan ikke have feltet `{field}`",
        "fjern feltet, eller ret resultatet";
    source: "the manual, section 6: \"No other result has either\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Kun et resultat, som en myndighed afgør, har feltet `decision`, og kun formidling af relevante \
         kontakter har feltet `to`. Står et af dem ved et andet resultat, er enten feltet eller resultatet \
         forkert.",
        "Forkert: psykolog i Kompetencecenter Prostitution (KCP) er registreret som bevilget (`{\"kind\": \
         \"kcp_psychologist\", \"decision\": \"granted\"}`).",
        "Rettet: `{\"kind\": \"kcp_psychologist\"}`, eller det resultat, der blev bevilget.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    if contact.results.is_empty() {
        return judge.skip(SkipReason::NotApplicable);
    }
    for (i, ContactResult { kind, decision, to }) in contact.results.iter().enumerate() {
        let fields = [
            ("decision", decision.is_none() || kind.is_decided()),
            ("to", to.is_none() || *kind == ResultKind::ContactBrokered),
        ];
        for (field, is_in_place) in fields {
            let args = || Args { result: *kind, field: field.into() };
            judge.pass_if(is_in_place, format_args!("/results/{i}/{field}"), args);
        }
    }
}
