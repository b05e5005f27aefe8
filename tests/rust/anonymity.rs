//! Anonymity over time: random histories, judged by the core and by a model that looks at every pair of events.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use udvej::time::Day;
use udvej::verdict::Context;
use udvej_tests::engine;
use udvej_tests::reference::anonymity::{CODES, Client, Event, What, breaches};

/// Cards whose check symbols fit.
fn card(number: usize) -> String {
    let bits = u32::try_from(number).unwrap() + 77;
    udvej::client::CardToken::from_random(bits).as_str().to_owned()
}

fn pseudonym(number: usize) -> String {
    format!("0123456789ABCDEFGHJKMNPQ{number:02}")
}

fn line(number: usize, event: &Event) -> Value {
    let first: Day = "2014-02-20".parse().unwrap();
    let day = Day::from_epoch_days(first.epoch_days() + event.day).to_string();
    let of = |record: &str, mut fields: Value| {
        fields["record"] = record.into();
        // Two events of one day differ in their ids, which sort like their numbers.
        fields["id"] = format!("e-{number:03}").into();
        fields["revision"] = 1.into();
        fields["status"] = "active".into();
        fields["municipality"] = "0101".into();
        if record != "course" {
            fields["day"] = day.clone().into();
        }
        fields
    };
    let lift = |from: Value, client: usize, consent: bool| {
        let mut fields = json!({"from": from, "pseudonym": pseudonym(client)});
        if consent {
            fields["consent_day"] = day.clone().into();
        }
        of("anonymity_lift", fields)
    };
    match &event.what {
        What::Contact { client, says_first } => {
            let client = match client {
                Client::Anonymous => json!("anonymous"),
                Client::Card(number) => json!({"card": card(*number)}),
                Client::Known(number) => json!({"pseudonym": pseudonym(*number)}),
            };
            let first = if *says_first { "yes" } else { "unknown" };
            of(
                "contact",
                json!({"administration": "social", "unit": "socialcenter", "received_by": "bridge_builder",
                "referred_by": "kcp", "client": client, "first_contact": first}),
            )
        }
        What::LiftFromCard { card: number, client, consent } => {
            lift(json!({"card": card(*number)}), *client, *consent)
        }
        What::LiftFromContact { contact, client, consent } => {
            lift(json!({"contact": format!("e-{contact:03}")}), *client, *consent)
        }
        What::Withdrawal { client } => of("consent_withdrawal", json!({"pseudonym": pseudonym(*client)})),
        What::Course { client } => {
            of("course", json!({"kind": "bridge_builder", "pseudonym": pseudonym(*client), "opened": day}))
        }
    }
}

fn delivery(history: &[Event]) -> Vec<u8> {
    let header = json!({"delivery": {"format": "udvej/1", "id": "d-1", "sender": "kk-sof", "municipality": "0101",
        "period": {"first_day": "2014-01-01", "last_day": "2014-12-31"}, "created": "2015-01-10", "strategy": "exit_dk",
        "pseudonym_key": {"id": "k-1", "input": "secret"}, "expected": {}}});
    let mut text = header.to_string();
    for (number, event) in history.iter().enumerate() {
        text.push('\n');
        text.push_str(&line(number, event).to_string());
    }
    text.into_bytes()
}

/// What the core finds of what the model answers for.
fn found(history: &[Event]) -> BTreeSet<(&'static str, usize)> {
    let report = engine().read(&delivery(history), &Context { today: "2015-01-10".parse().unwrap() }).report;
    let known = |code: &str| CODES.into_iter().find(|known| *known == code);
    let number = |id: &str| id.strip_prefix("e-").unwrap().parse().unwrap();
    let reported = report.findings.iter().filter_map(|f| Some((known(&f.code)?, number(f.id.as_deref()?))));
    reported.collect()
}

/// Few cards, clients and days, so that events meet; the days lie around the end of a month.
fn event(length: usize) -> impl Strategy<Value = Event> {
    let client = prop_oneof![
        Just(Client::Anonymous),
        (0..3_usize).prop_map(Client::Card),
        (0..3_usize).prop_map(Client::Known),
    ];
    let what = prop_oneof![
        4 => (client, any::<bool>()).prop_map(|(client, says_first)| What::Contact { client, says_first }),
        2 => (0..3_usize, 0..3_usize, prop::bool::weighted(0.8))
            .prop_map(|(card, client, consent)| What::LiftFromCard { card, client, consent }),
        2 => (0..length, 0..3_usize, prop::bool::weighted(0.8))
            .prop_map(|(contact, client, consent)| What::LiftFromContact { contact, client, consent }),
        1 => (0..3_usize).prop_map(|client| What::Withdrawal { client }),
        1 => (0..3_usize).prop_map(|client| What::Course { client }),
    ];
    (0..12_i64, what).prop_map(|(day, what)| Event { day, what })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn random_histories_are_judged_as_the_model_judges_them(history in prop::collection::vec(event(14), 1..14)) {
        prop_assert_eq!(found(&history), breaches(&history));
    }
}

/// The histories are not so tame that nothing is ever found.
#[test]
fn a_history_can_break_every_rule_at_once() {
    let known = |client| What::Contact { client: Client::Known(client), says_first: false };
    let history = [
        Event { day: 3, what: What::Contact { client: Client::Card(0), says_first: true } },
        Event { day: 1, what: What::LiftFromCard { card: 0, client: 0, consent: true } },
        Event { day: 2, what: What::LiftFromCard { card: 0, client: 1, consent: true } },
        Event { day: 2, what: What::LiftFromContact { contact: 0, client: 2, consent: true } },
        Event { day: 4, what: What::Withdrawal { client: 0 } },
        Event { day: 5, what: known(0) },
        Event { day: 5, what: What::LiftFromCard { card: 2, client: 1, consent: false } },
    ];
    let broken: BTreeSet<&str> = breaches(&history).into_iter().map(|(code, _)| code).collect();
    assert_eq!(broken, BTreeSet::from(CODES));
    assert_eq!(found(&history), breaches(&history));
}

/// What corrects a withdrawal and cannot be used does not undo it: also where it names no client.
#[test]
fn a_withdrawal_goes_on_with_a_correction_that_cannot_be_used() {
    let header = json!({"delivery": {
        "format": "udvej/1", "id": "d-1", "sender": "example", "municipality": "0101",
        "period": {"first_day": "2014-01-01", "last_day": "2014-12-31"}, "created": "2015-01-10", "strategy": "exit_dk",
        "pseudonym_key": {"id": "kk-2014", "input": "secret"}, "expected": {"consent_withdrawal": 2},
    }});
    let withdrawal = |revision: i64, client: Value| {
        json!({
            "record": "consent_withdrawal", "id": "w-1", "revision": revision, "status": "active",
            "municipality": "0101", "day": "2014-06-01", "pseudonym": client,
        })
    };
    let lines = [header, withdrawal(1, "0123456789ABCDEFGHJKMNPQRS".into()), withdrawal(2, Value::Null)];
    let text = lines.map(|line| line.to_string()).join("\n");
    let reading = engine().read(text.as_bytes(), &Context { today: "2015-01-10".parse().unwrap() });
    let withdrawn: Vec<_> = reading.quarantine.iter().map(|rejected| rejected.withdrawn()).collect();
    assert_eq!(withdrawn, [Some("0123456789ABCDEFGHJKMNPQRS")]);
    assert!(!reading.quarantine[0].to_json().contains("0123456789ABCDEFGHJKMNPQRS"));
}
