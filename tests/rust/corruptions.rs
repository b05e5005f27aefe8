//! Single corruptions of a right delivery, each caught by the rule that is meant for it, and by no other error.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use udvej::judging::Severity;
use udvej::rules::find;
use udvej::time::Day;
use udvej::verdict::{Context, Report};
use udvej_tests::engine;
use udvej_tests::nobody::{Nobody, later};

/// A corruption: what it is called, the rule that is meant to catch it, and how it is done.
type Corruption = (&'static str, &'static str, fn(&mut Nobody));

/// A corruption of the bytes.
type Damage = (&'static str, &'static str, fn(&Nobody) -> Vec<u8>);

fn report(bytes: &[u8], today: Day) -> Report {
    engine().read(bytes, &Context { today }).report
}

/// The errors of a report, less those that only follow from another.
fn errors(report: &Report) -> BTreeSet<&str> {
    let own = report.findings.iter().filter(|f| f.severity == Severity::Error && f.caused_by.is_none());
    own.map(|finding| finding.code.as_str()).collect()
}

fn is(field: &'static str, value: &'static str) -> impl Fn(&Value) -> bool {
    move |record| record[field] == value
}

fn any(_: &Value) -> bool {
    true
}

fn is_cti(course: &Value) -> bool {
    course["kind"] == "cti"
}

/// A CTI course that had not ended when the delivery was made.
fn runs(course: &Value) -> bool {
    is_cti(course) && course["end"].is_null()
}

fn completed(course: &Value) -> bool {
    course["end"]["reason"] == "completed" && is_cti(course)
}

fn has_card(contact: &Value) -> bool {
    contact["client"]["card"].is_string()
}

/// An anonymous contact that no other record refers to.
fn alone(delivery: &mut Nobody) -> &mut Value {
    let named: Vec<Value> = delivery.records.iter().map(|record| record["from"]["contact"].clone()).collect();
    let mut ids: Vec<&Value> = delivery.records.iter().map(|record| &record["id"]).collect();
    ids.sort_by_key(ToString::to_string);
    let twice: Vec<Value> =
        ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].clone()).collect();
    delivery.the("contact", move |contact| {
        contact["client"] == "anonymous" && !named.contains(&contact["id"]) && !twice.contains(&contact["id"])
    })
}

fn copy_of(delivery: &Nobody, record: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    delivery.records[delivery.find(record, is_so)].clone()
}

/// Another symbol in the place of the last one.
fn mistyped(text: &Value) -> Value {
    let text = text.as_str().expect("a text");
    let (start, last) = text.split_at(text.len() - 1);
    format!("{start}{}", if last == "0" { "1" } else { "0" }).into()
}

const CORRUPTIONS: &[Corruption] = &[
    ("a field that the exchange does not have", "framing-unknown-field", |d| alone(d)["name"] = "…".into()),
    ("a field that is missing", "framing-missing-field", |d| {
        alone(d).as_object_mut().expect("a record").shift_remove("unit");
    }),
    ("a code that the list does not have", "framing-wrong-value", |d| alone(d)["unit"] = "church".into()),
    ("a day that the calendar does not have", "framing-wrong-value", |d| {
        alone(d)["day"] = "2015-02-29".into();
    }),
    ("a strategy that nobody knows", "delivery-unknown-strategy", |d| d.header["strategy"] = "own".into()),
    ("two contents of one revision", "delivery-conflicting-revision", |d| {
        let mut copy = alone(d).clone();
        copy["referred_by"] = if copy["referred_by"] == "kcp" { "reden" } else { "kcp" }.into();
        d.records.push(copy);
    }),
    ("a day that has not come", "delivery-after-today", |d| alone(d)["day"] = "2031-01-01".into()),
    ("a period that ends before it starts", "delivery-period-reversed", |d| {
        d.header["period"]["last_day"] = later(&d.header["period"]["first_day"], -1);
    }),
    ("a contact in another municipality", "delivery-other-municipality", |d| {
        alone(d)["municipality"] = "0751".into();
    }),
    ("pseudonyms without a key", "delivery-key-missing", |d| {
        d.header.as_object_mut().expect("a header").shift_remove("pseudonym_key");
    }),
    ("a delivery made before its period", "delivery-created-before-period", |d| {
        d.header["created"] = later(&d.header["period"]["first_day"], -1);
    }),
    ("a delivery made tomorrow", "delivery-created-after-today", |d| {
        d.header["created"] = later(&d.header["created"], 1);
    }),
    ("a delivery that replaces itself", "delivery-replaces-itself", |d| {
        d.header["replaces"] = d.header["id"].clone();
    }),
    ("a municipality that does not exist", "delivery-municipality-unknown", |d| {
        d.header["municipality"] = "0100".into();
        d.records.iter_mut().for_each(|record| record["municipality"] = "0100".into());
    }),
    ("a job centre of the social administration", "registration-unit-not-of-administration", |d| {
        let contact = alone(d);
        contact["unit"] = "jobcenter".into();
        contact["administration"] = "social".into();
        contact["received_by"] = "caseworker".into();
    }),
    ("a contact before the programme", "registration-before-programme", |d| {
        alone(d)["day"] = "2008-10-31".into();
    }),
    ("support that ends before it starts", "registration-days-out-of-order", |d| {
        let support = d.the("support", any);
        support["last_day"] = later(&support["first_day"], -1);
    }),
    ("a CPR number for an id", "anonymity-identity-leak", |d| alone(d)["id"] = "0707614285".into()),
    ("cash benefit to nobody", "anonymity-result-needs-client", |d| {
        let contact = alone(d);
        contact["advice"] = json!(["cash_benefit"]);
        contact["results"] = json!([{"kind": "cash_benefit", "decision": "granted"}]);
        contact.as_object_mut().expect("a record").shift_remove("offers");
    }),
    ("a card that was mistyped", "anonymity-card-mistyped", |d| {
        let contact = d.the("contact", has_card);
        contact["client"]["card"] = mistyped(&contact["client"]["card"]);
    }),
    ("a lifting without consent", "anonymity-lift-without-consent", |d| {
        d.the("anonymity_lift", any).as_object_mut().expect("a record").shift_remove("consent_day");
    }),
    ("earlier contacts linked without consent", "anonymity-earlier-linked-without-consent", |d| {
        let lift = d.the("anonymity_lift", any);
        lift["links_earlier"] = true.into();
        lift.as_object_mut().expect("a record").shift_remove("link_consent_day");
    }),
    ("a card that is lifted twice", "anonymity-lifted-twice", |d| {
        let lift = copy_of(d, "anonymity_lift", |lift| lift["from"]["card"].is_string());
        d.again(&lift, "z-1", |_| {});
    }),
    ("a card that is shown after it was lifted", "anonymity-card-after-lift", |d| {
        let end = d.header["period"]["last_day"].clone();
        let in_time = |lift: &Value| later(&lift["day"], 1).as_str() <= end.as_str();
        let lift = copy_of(d, "anonymity_lift", |lift| lift["from"]["card"].is_string() && in_time(lift));
        let contact =
            copy_of(d, "contact", |contact| contact["client"] == json!({"card": lift["from"]["card"]}));
        d.again(&contact, "z-1", |contact| {
            contact["day"] = later(&lift["day"], 1);
            contact["first_contact"] = "no".into();
        });
    }),
    ("a lifting before the contact it was made at", "anonymity-lift-before-contact", |d| {
        let lift = d.the("anonymity_lift", |lift| lift["from"]["contact"].is_string());
        lift["day"] = later(&lift["day"], -1);
        lift["consent_day"] = lift["day"].clone();
        lift["links_earlier"] = false.into();
    }),
    ("a lifting of a client who was known", "anonymity-lift-from-known", |d| {
        let contact = copy_of(d, "contact", |contact| contact["client"]["pseudonym"].is_string());
        let lift = copy_of(d, "anonymity_lift", any);
        d.again(&lift, "z-1", |lift| {
            lift["from"] = json!({"contact": contact["id"]});
            lift["day"] = contact["day"].clone();
            lift["consent_day"] = contact["day"].clone();
            lift["links_earlier"] = false.into();
        });
    }),
    ("a client who is registered after a withdrawal", "anonymity-after-withdrawal", |d| {
        let contact = copy_of(d, "contact", |contact| contact["client"]["pseudonym"].is_string());
        let withdrawal = copy_of(d, "consent_withdrawal", any);
        d.again(&withdrawal, "z-1", |withdrawal| {
            withdrawal["pseudonym"] = contact["client"]["pseudonym"].clone();
            withdrawal["day"] = later(&contact["day"], -1);
        });
    }),
    ("two sets of subgroups from one day", "subgroup-ambiguous", |d| {
        let subgroups = &mut d.the("course", is_cti)["subgroups"];
        let set = subgroups[0].clone();
        subgroups.as_array_mut().expect("a list").push(set);
    }),
    ("a profile that the strategy does not have", "cti-profile-unknown", |d| {
        d.the("course", runs)["profile"] = "own".into();
    }),
    ("a course before the pilot", "cti-before-pilot", |d| {
        d.records.retain(|record| record["record"] != "participation");
        let course = d.the("course", runs);
        course["opened"] = "2013-03-01".into();
        course["clock_start"] = "2013-03-31".into();
        course["subgroups"][0]["from"] = "2013-03-01".into();
    }),
    ("a course that goes on after its end", "cti-past-end", |d| {
        let course = d.the("course", |course| completed(course) && course["end"]["day"] != "2015-12-31");
        course["end"]["day"] = later(&course["end"]["day"], 1);
    }),
    ("a meeting after the course", "meeting-outside-course", |d| {
        let course = copy_of(d, "course", |course| completed(course) && course["end"]["day"] != "2015-12-31");
        let meeting = copy_of(d, "meeting", |meeting| meeting["course"] == course["id"]);
        d.again(&meeting, "z-1", |meeting| meeting["day"] = later(&course["end"]["day"], 1));
    }),
    ("a meeting of a course that is not there", "delivery-parent-missing", |d| {
        d.the("meeting", any)["course"] = "no-course".into();
    }),
    ("a meeting with nobody", "meeting-without-party", |d| d.the("meeting", any)["with"] = json!([])),
    ("support after the course", "support-outside-course", |d| {
        let course = copy_of(d, "course", |course| completed(course) && course["end"]["day"] != "2015-12-31");
        let support = copy_of(d, "support", |support| support["course"] == course["id"]);
        d.again(&support, "z-1", |support| {
            support["first_day"] = later(&course["end"]["day"], 1);
            support.as_object_mut().expect("a record").shift_remove("last_day");
        });
    }),
    ("a value and the reason that it is missing", "measurement-value-or-reason", |d| {
        d.the("measurement", |made| made["value"].is_number())["missing"] = "declined".into();
    }),
    ("a WHO-5 that was already multiplied by 4", "measurement-out-of-range", |d| {
        let made = d.the("measurement", |made| made["instrument"] == "who5" && made["value"].is_number());
        made["value"] = 64.into();
    }),
    ("days without a window", "measurement-recall-window", |d| {
        let is_so =
            |made: &Value| made["instrument"] == "prostitution_frequency" && made["value"].is_number();
        d.the("measurement", is_so).as_object_mut().expect("a record").shift_remove("recall_days");
    }),
    ("a measurement that was made twice", "measurement-twice", |d| {
        let made = copy_of(d, "measurement", any);
        d.again(&made, "z-1", |_| {});
    }),
    ("a second baseline", "baseline-twice", |d| {
        let baseline = copy_of(d, "baseline", any);
        d.again(&baseline, "z-1", |_| {});
    }),
    ("a baseline before its course", "baseline-outside-course", |d| {
        let baseline = copy_of(d, "baseline", any);
        let course = copy_of(d, "course", |course| course["id"] == baseline["course"]);
        d.the("baseline", any)["day"] = later(&course["opened"], -1);
    }),
    ("an outcome before its course", "outcome-before-course", |d| {
        let outcome = copy_of(d, "outcome", |outcome| outcome["outcome"] != "life_outside_maintained");
        let course = copy_of(d, "course", |course| course["id"] == outcome["course"]);
        d.again(&outcome, "z-1", |outcome| outcome["day"] = later(&course["opened"], -1));
    }),
    ("an outcome that covers what has not happened", "outcome-window-after-day", |d| {
        let outcome = d.the("outcome", any);
        outcome["window"] =
            json!({"first_day": later(&outcome["day"], -9), "last_day": later(&outcome["day"], 1)});
    }),
    ("a sum that does not add up", "tally-sum-differs", |d| {
        let sum = d.the("tally", is("method", "sum"));
        sum["count"] = (sum["count"].as_i64().expect("a count") + 1).into();
    }),
    ("a sum that adds itself", "tally-sum-circular", |d| {
        // A nought more makes no other sum.
        let sum = copy_of(d, "tally", is("method", "sum"));
        d.again(&sum, "z-1", |sum| {
            sum["count"] = 0.into();
            sum["sum_of"] = json!(["z-1"]);
        });
    }),
    ("a part that is more than the whole", "tally-part-not-of-whole", |d| {
        let whole = copy_of(d, "tally", is("method", "sum"));
        d.again(&whole, "z-1", |part| {
            part["count"] = (part["count"].as_i64().expect("a count") + 1).into();
            part["part_of"] = whole["id"].clone();
            part["outcome"] = "left_prostitution".into();
            part["method"] = "registered".into();
            part.as_object_mut().expect("a record").shift_remove("sum_of");
        });
    }),
    ("cards that stay where they were", "card-to-itself", |d| {
        let cards = d.the("card_distribution", any);
        cards["to"] = cards["from"].clone();
    }),
    ("cards before there were any", "card-before-programme", |d| {
        d.the("card_distribution", any)["first_day"] = "2008-10-31".into();
    }),
    ("an agreement signed before the approval", "participation-out-of-order", |d| {
        let approved = copy_of(d, "participation", is("step", "approved"));
        let signed = d.the("participation", is("step", "signed"));
        signed["day"] = later(&approved["day"], -1);
    }),
    ("courses before the agreement", "participation-course-before-agreement", |d| {
        let start = copy_of(d, "course", is_cti)["clock_start"].clone();
        d.the("participation", is("step", "signed"))["day"] = later(&start, 1);
    }),
    ("a warning: a course whose subgroups nobody wrote", "subgroup-not-recorded", |d| {
        d.the("course", is_cti).as_object_mut().expect("a record").shift_remove("subgroups");
    }),
    ("a warning: membership without grounds", "subgroup-without-grounds", |d| {
        d.the("course", is_cti)["subgroups"][0]["grounds"] = json!([]);
    }),
    ("a warning: a card without its number", "registration-card-without-token", |d| {
        alone(d)["card_shown"] = true.into();
    }),
    ("a warning: a result out of nothing", "registration-result-without-topic", |d| {
        let contact = alone(d);
        contact["advice"] = json!(["debt"]);
        contact["results"] = json!([{"kind": "help_to_complete_education"}]);
        contact.as_object_mut().expect("a record").shift_remove("offers");
    }),
    ("a warning: a residence that does not exist", "registration-residence-unknown", |d| {
        d.the("course", is_cti)["residence"] = "0100".into();
    }),
    ("a warning: a duplicate topic", "registration-listed-twice", |d| {
        let contact = alone(d);
        contact["advice"] = json!(["debt", "debt"]);
        contact.as_object_mut().expect("a record").shift_remove("results");
        contact.as_object_mut().expect("a record").shift_remove("offers");
    }),
    ("a warning: an adult whom nobody asked", "cti-adult-not-confirmed", |d| {
        d.the("course", is_cti)["adult_confirmed"] = false.into();
    }),
    ("a warning: a plan with four areas", "cti-focus-areas", |d| {
        d.the("course", |course| course["plans"].is_array())["plans"][0]["focus_areas"] =
            json!(["housing", "economy", "network", "safety"]);
    }),
    ("a warning: a plan that was forgotten", "cti-plan-late", |d| {
        d.the("course", completed)["plans"].as_array_mut().expect("a list").remove(1);
    }),
    ("a warning: two plans for a phase", "cti-plan-twice", |d| {
        let plans = d.the("course", completed)["plans"].as_array_mut().expect("a list");
        plans.push(plans[2].clone());
    }),
    ("a warning: a closing note that was forgotten", "cti-closing-note-late", |d| {
        d.the("course", completed).as_object_mut().expect("a record").shift_remove("closing_note");
    }),
    ("a warning: a meeting that was forgotten at the transfer", "cti-transfer-meeting-late", |d| {
        d.the("course", completed)["transfer"].as_object_mut().expect("an object").shift_remove("meeting");
    }),
    ("a warning: an agreement that was forgotten", "cti-agreement-late", |d| {
        d.the("course", completed)["transfer"].as_object_mut().expect("an object").shift_remove("agreement");
    }),
    ("a warning: no meetings with the network", "cti-few-network-meetings", |d| {
        let course = copy_of(d, "course", completed);
        for meeting in d.records.iter_mut().filter(|record| record["course"] == course["id"]) {
            if meeting["record"] == "meeting" {
                meeting["with"] = json!(["client"]);
            }
        }
    }),
    ("a warning: a wave that was forgotten", "measurement-overdue", |d| {
        let course = copy_of(d, "course", completed);
        d.records.retain(|record| record["course"] != course["id"] || record["wave"] != "phase_1_to_2");
    }),
    ("a warning: a course that nobody ended", "cti-not-ended", |d| {
        d.the("course", completed).as_object_mut().expect("a record").shift_remove("end");
    }),
    ("a warning: fewer workers than clients need", "staffing-caseload", |d| {
        let course = copy_of(d, "course", completed);
        let staffing = copy_of(d, "staffing", is("kind", "full_time_percent"));
        d.again(&staffing, "z-1", |staffing| {
            staffing["first_day"] = later(&course["clock_start"], 50);
            staffing["last_day"] = staffing["first_day"].clone();
            staffing["count"] = 1.into();
        });
    }),
    ("a warning: a month without supervision", "staffing-supervision-missing", |d| {
        let supervision =
            d.records.iter().enumerate().filter(|(_, record)| record["kind"] == "supervision_meeting");
        let at = supervision.map(|(at, _)| at).nth(30).expect("there is supervision every week");
        d.records.drain(at..at + 4);
    }),
];

const DAMAGES: &[Damage] = &[
    ("nothing at all", "framing-empty", |_| Vec::new()),
    ("a byte order mark", "framing-byte-order-mark", |d| [b"\xef\xbb\xbf".to_vec(), d.bytes()].concat()),
    ("Windows line ends", "framing-carriage-return", |d| {
        String::from_utf8(d.bytes()).expect("UTF-8").replace('\n', "\r\n").into_bytes()
    }),
    ("a line that is longer than any record", "framing-line-too-long", |d| {
        [d.bytes(), vec![b'x'; (1 << 20) + 1]].concat()
    }),
    ("bytes that are not UTF-8", "framing-not-utf8", |d| [d.bytes(), b"\"\xe6\"\n".to_vec()].concat()),
    ("a line that is not JSON", "framing-not-json", |d| [d.bytes(), b"oops\n".to_vec()].concat()),
    ("a delivery that was cut off", "framing-truncated", |d| {
        let mut d = d.clone();
        let contact = alone(&mut d).clone();
        d.again(&contact, "z-1", |_| {});
        let mut bytes = d.bytes();
        bytes.truncate(bytes.len() - 20);
        bytes
    }),
    ("no header", "framing-header-missing", |d| {
        let bytes = d.bytes();
        let header = bytes.iter().position(|b| *b == b'\n').expect("a line");
        bytes[header + 1..].to_vec()
    }),
    ("a second header", "framing-header-not-first", |d| {
        let header = json!({"delivery": d.header}).to_string();
        [d.bytes(), header.into_bytes()].concat()
    }),
    ("a record of no type", "framing-unknown-record", |d| {
        [d.bytes(), b"{\"record\":\"visit\"}\n".to_vec()].concat()
    }),
    ("a duplicate key", "framing-duplicate-key", |d| {
        let text = String::from_utf8(d.bytes()).expect("UTF-8");
        text.replacen("\"administration\":", "\"administration\":\"social\",\"administration\":", 1)
            .into_bytes()
    }),
    ("one record fewer than was announced", "delivery-count-differs", |d| {
        let mut header = d.header.clone();
        header["expected"]["contact"] = (header["expected"]["contact"].as_i64().expect("a count") + 1).into();
        d.bytes_as_announced(&header)
    }),
];

/// Deliveries of several seeds, with everything in them that is to be corrupted.
fn deliveries() -> Vec<Nobody> {
    let rich = |d: &Nobody| {
        let has = |record: &str, is_so: &dyn Fn(&Value) -> bool| {
            d.records.iter().any(|r| r["record"] == record && is_so(r))
        };
        has("outcome", &any)
            && has("course", &|c| completed(c) && c["end"]["day"] != "2015-12-31")
            && has("anonymity_lift", &|lift| lift["from"]["contact"].is_string())
    };
    let found: Vec<Nobody> =
        (0..40).map(|seed| Nobody::new(seed, 2000, "exit_dk")).filter(rich).take(3).collect();
    assert_eq!(found.len(), 3);
    found
}

#[test]
fn each_corruption_is_caught_by_its_rule_and_no_other_error() {
    let mut wrong = Vec::new();
    for delivery in deliveries() {
        let before = report(&delivery.bytes(), delivery.made_on);
        assert_eq!((errors(&before), before.totals.warning), (BTreeSet::new(), 0));
        let mut judge = |name: &str, rule: &str, bytes: &[u8]| {
            let severity = find(rule).unwrap_or_else(|| panic!("{rule} is not a rule")).severity;
            let after = report(bytes, delivery.made_on);
            let caught = after.findings.iter().any(|finding| finding.code == rule);
            let errors = errors(&after);
            let wanted = if severity == Severity::Error { BTreeSet::from([rule]) } else { BTreeSet::new() };
            if !caught || errors != wanted {
                wrong.push(format!("{name}: {rule} caught: {caught}, errors: {errors:?}"));
            }
        };
        for (name, rule, corrupt) in CORRUPTIONS {
            let mut corrupted = delivery.clone();
            corrupt(&mut corrupted);
            judge(name, rule, &corrupted.bytes());
        }
        for (name, rule, damage) in DAMAGES {
            judge(name, rule, &damage(&delivery));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_corruptions_and_none_stands_twice() {
    let names: BTreeSet<&str> = CORRUPTIONS.iter().map(|c| c.0).chain(DAMAGES.iter().map(|d| d.0)).collect();
    assert_eq!(names.len(), CORRUPTIONS.len() + DAMAGES.len());
    let errors = |rule: &&str| find(rule).is_some_and(|rule| rule.severity == Severity::Error);
    let rules: BTreeSet<&str> = CORRUPTIONS.iter().map(|c| c.1).chain(DAMAGES.iter().map(|d| d.1)).collect();
    assert!(rules.iter().filter(|rule| errors(rule)).count() >= 40);
}
