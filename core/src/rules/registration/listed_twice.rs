//! `registration-listed-twice`

use std::collections::BTreeSet;
use std::fmt::{self, Display};

use crate::code::{AdviceTopic, BrokeredTo, RecordType, ResultKind, SubgroupGround};
use crate::judging::{ArgKind, Check, Judge, Scene, SkipReason, Value, codes, rule};
use crate::record::Record;

rule! {
    /// A list that is a set holds each code or id once. A count by topic would count the second one again.
    ///
    /// The rule checks the advice, the offers and the results of a contact, and the grounds of a membership. A
    /// contact has a result once, however it stands; only brokered contacts to different places are several.
    /// Subgroups, focus areas and the parties of a meeting have rules of their own.
    ///
    /// Fails: `"advice": ["debt", "debt"]`.
    /// Fixed: `"advice": ["debt"]`.
    Registration Warning "registration-listed-twice"
    args: {
        /// The code or id that is in the list twice.
        value: Listed = "Den kode eller det id, der står to gange på listen.",
    }
    title: "Listed twice", "Står to gange på listen";
    en: "this is already in the list: {value}",
        "remove the repetition, or write the value that was meant";
    da: "dette står allerede på listen: {value}",
        "fjern gentagelsen, eller skriv den værdi, der var ment";
    source: "the manual, section 6: \"A list of codes or ids is a set: each stands in it once\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "På en liste står hver kode og hvert id kun én gang. Når der tælles efter emne, ville gentagelsen \
         blive talt med.",
        "Reglen ser på rådgivningen, tilbuddene og resultaterne i en henvendelse og på grundlaget for \
         delmålgrupperne. En henvendelse har hvert resultat én gang, uanset hvor sagen står; kun formidling af \
         kontakt til forskellige steder kan stå der flere gange. Delmålgrupper, fokusområder og mødedeltagere \
         har deres egne regler.",
        "Forkert: rådgivning om gæld står to gange (`\"advice\": [\"debt\", \"debt\"]`).",
        "Rettet: den står én gang (`\"advice\": [\"debt\"]`).";
    check: Check::Record(&[RecordType::Contact, RecordType::Course], check);
}

/// A value of one of the lists.
#[derive(Debug, Clone)]
pub(crate) struct Listed(String);

impl Value for Listed {
    const KIND: ArgKind = ArgKind::InList(&[
        ("advice", codes::<AdviceTopic>()),
        ("offers", ArgKind::RecordId),
        ("results", codes::<ResultKind>()),
        ("grounds", codes::<SubgroupGround>()),
    ]);

    fn wire(&self) -> String {
        self.0.clone()
    }
}

/// What a contact has once among its results.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct OneResult(ResultKind, Option<BrokeredTo>);

impl Display for OneResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn check(record: &Record, _: &Scene, judge: &mut Judge) {
    let before = judge.judged();
    match record {
        Record::Contact(contact) => {
            set(judge, "/advice", &contact.advice);
            set(judge, "/offers", &contact.offers);
            let results = contact.results.iter().map(|of| OneResult(of.kind, of.to));
            set(judge, "/results", &results.collect::<Vec<_>>());
        }
        Record::Course(course) => {
            for (i, membership) in course.subgroups.iter().enumerate() {
                set(judge, format_args!("/subgroups/{i}/grounds"), &membership.grounds);
            }
        }
        _ => {}
    }
    if judge.judged() == before {
        judge.skip(SkipReason::NotApplicable);
    }
}

/// Judges each value of a list: it passes if it is not in the list before.
fn set<T: Ord + Display>(judge: &mut Judge, path: impl Display, values: &[T]) {
    // For a short list a linear search is faster than building a set.
    let is_short = values.len() < 8;
    let mut seen = BTreeSet::new();
    for (i, value) in values.iter().enumerate() {
        let is_first =
            if is_short { values.iter().take(i).all(|other| other != value) } else { seen.insert(value) };
        if is_first {
            judge.pass();
        } else {
            judge.fail(format!("{path}/{i}"), Args { value: Listed(value.to_string()) });
        }
    }
}
