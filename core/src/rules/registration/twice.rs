//! `registration-twice`

use crate::code::{Receiver, RecordType, UnitKind};
use crate::evidence::{Client, History};
use crate::judging::{Check, Id, Judge, Scene, SkipReason, judge_once, rule};
use crate::record::{Key, Record};
use crate::time::Day;

rule! {
    /// The same thing under two ids is counted twice. Two approaches of one client on one day do happen, so the
    /// record is still accepted.
    ///
    /// Contacts are compared by client, day, unit and receiver, if the client can be recognised by a card or a
    /// pseudonym. Nothing links two anonymous contacts, so they are never compared. Cards handed out, steps into the
    /// project and withdrawals are compared by all that they say. Meetings, support, outcomes, measurements, liftings,
    /// offers and counts of staff have rules of their own.
    ///
    /// The record with the lower id counts.
    ///
    /// Fails: contacts `c-1` and `c-2` of one pseudonym on one day, in one unit, with the same receiver.
    /// Fixed: if it is one contact, one record; the other has `"status": "entered_in_error"`.
    Registration Warning "registration-twice"
    args: {
        /// The id of the record that counts.
        first: Id = "Id'et på den post, der tæller.",
    }
    title: "The same thing registered twice", "Det samme registreret to gange";
    en: "`{first}` already says the same",
        "if both are about the same thing, mark one of the two as entered in error; otherwise leave both";
    da: "det samme er allerede registreret i `{first}`",
        "handler de to poster om det samme, så markér den ene som fejlregistreret; ellers skal intet rettes";
    source: "the manual, section 6: \"Two records that say the same of one thing under two ids are one thing that was registered twice\"",
        "manualen, afsnit 6 (på engelsk)";
    manual_da:
        "Det samme under to id'er bliver talt to gange. En borger kan godt henvende sig to gange på samme dag, \
         så posten bliver alligevel godkendt.",
        "Henvendelser sammenlignes efter borger, dag, enhed og modtager, hvis borgeren kan genkendes på et \
         kort eller et pseudonym. Intet knytter to anonyme henvendelser sammen, så de sammenlignes aldrig. \
         Kortuddelinger, deltagelse i projektet og tilbagetrækninger af samtykke sammenlignes på alt, hvad der \
         står i dem. Møder, støtte, udfald, målinger, ophævelser af anonymitet, tilbud og bemanding har deres \
         egne regler.",
        "Posten med det laveste id tæller.",
        "Forkert: henvendelserne `c-1` og `c-2` har samme pseudonym, dag, enhed og modtager.",
        "Rettet: er det én og samme henvendelse, gælder kun den ene post; den anden er markeret som \
         fejlregistreret (`\"status\": \"entered_in_error\"`).";
    check: Check::History(check);
}

/// The types of record that are compared by all that they say.
const WHOLE: [RecordType; 3] =
    [RecordType::CardDistribution, RecordType::Participation, RecordType::ConsentWithdrawal];

fn check(history: &History, _: &Scene, judge: &mut Judge) {
    let contacts = history.contacts.iter();
    let recognised: Vec<(Approach, usize)> = contacts
        .filter_map(|contact| {
            let client = match contact.client {
                Client::Anonymous => return None,
                Client::Card(key) => (true, key),
                Client::Pseudonym(key) => (false, key),
            };
            Some(((client, contact.day, contact.unit, contact.received_by), contact.index))
        })
        .collect();
    for _ in recognised.len()..history.contacts.len() {
        judge.skip(SkipReason::NotApplicable);
    }
    judge_once(history, judge, "", recognised.into_iter(), |_, first| Args { first });
    let whole = WHOLE.iter().flat_map(|record| history.of(*record));
    let whole: Vec<(String, usize)> = whole.map(|entry| (without_id(entry.record), entry.index)).collect();
    judge_once(history, judge, "", whole.into_iter(), |_, first| Args { first });
}

/// The key under which only one contact counts: the client and whether by a card, the day, the unit and the receiver.
type Approach = ((bool, Key), Day, UnitKind, Receiver);

/// Returns all that a record says but its id and its revision.
fn without_id(record: &Record) -> String {
    let mut content = serde_json::to_value(record).unwrap_or_default();
    if let Some(fields) = content.as_object_mut() {
        fields.retain(|field, _| field != "id" && field != "revision");
    }
    content.to_string()
}
