//! `registration-result-without-topic`

use crate::code::{AdviceTopic, ResultKind};
use crate::judging::{Check, Judge, Scene, SkipReason, rule};
use crate::record::Contact;

rule! {
    /// The result of a contact follows from its advice. If the topic is missing, either the topic or the result is
    /// wrong.
    ///
    /// The rule checks the results that have a topic of their own: a housing recommendation, help to complete an
    /// education, cash benefit, an early-retirement pension.
    ///
    /// Fails: `"advice": ["debt"], "results": [{"kind": "help_to_complete_education"}]`.
    /// Fixed: `"advice": ["debt", "education"]`, if the advice was about both.
    Registration Warning "registration-result-without-topic"
    args: {
        /// The result.
        result: ResultKind = "Resultatet.",
        /// The topic that leads to such a result.
        topic: AdviceTopic = "Det emne, der fører til et sådant resultat.",
    }
    title: "Result without its topic", "Resultat uden emnet";
    en: "the contact has a result ({result}), but its advice does not include the topic: {topic}",
        "add the topic if the advice was about it; otherwise correct the result";
    da: "henvendelsen har et resultat ({result}), men rådgivningen omfatter ikke emnet: {topic}",
        "handlede rådgivningen om emnet, så tilføj det; ellers ret resultatet";
    source: "the status, 27 October 2010: \"Rådgivningen har handlet om bolig/boligrådgiver, uddannelsesmuligheder, kontanthjælp, orientering om tilbud til at håndtere prostitutionsproblematikker, håndtering af misbrug og førtidspension. Dette har ført til en række boligindstillinger, hjælp til færdiggørelser af uddannelse\"",
        "statusnotatet, 27. oktober 2010: »Rådgivningen har handlet om bolig/boligrådgiver, \
         uddannelsesmuligheder, kontanthjælp, orientering om tilbud til at håndtere \
         prostitutionsproblematikker, håndtering af misbrug og førtidspension. Dette har ført til en række \
         boligindstillinger, hjælp til færdiggørelser af uddannelse«";
    manual_da:
        "Resultatet af en henvendelse følger af det, rådgivningen handlede om. Mangler emnet, er enten emnet \
         eller resultatet forkert.",
        "Reglen ser på de resultater, der har deres eget emne: boligindstilling, hjælp til færdiggørelse af \
         uddannelse, kontanthjælp og førtidspension.",
        "Forkert: resultatet er hjælp til færdiggørelse af uddannelse, men rådgivningen handlede kun om gæld \
         (`\"advice\": [\"debt\"]`).",
        "Rettet: også uddannelsesmuligheder er med (`\"advice\": [\"debt\", \"education\"]`), hvis \
         rådgivningen handlede om begge dele.";
    check: Check::Contact(check);
}

fn check(contact: &Contact, _: &Scene, judge: &mut Judge) {
    let mut judged = false;
    for (i, result) in contact.results.iter().enumerate() {
        let Some(topic) = topic_of(result.kind) else { continue };
        judged = true;
        let args = || Args { result: result.kind, topic };
        judge.pass_if(contact.advice.contains(&topic), format_args!("/results/{i}"), args);
    }
    if !judged {
        judge.skip(SkipReason::NotApplicable);
    }
}

fn topic_of(result: ResultKind) -> Option<AdviceTopic> {
    match result {
        ResultKind::HousingRecommendation => Some(AdviceTopic::Housing),
        ResultKind::HelpToCompleteEducation => Some(AdviceTopic::Education),
        ResultKind::CashBenefit => Some(AdviceTopic::CashBenefit),
        ResultKind::EarlyRetirementPension => Some(AdviceTopic::EarlyRetirementPension),
        _ => None,
    }
}
