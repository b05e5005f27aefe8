//! The deliveries made from the two source documents hold what the documents say.

use std::collections::BTreeMap;

use udvej::code::{CardParty, CountUnit, InclusionCriterion, ParticipationStep, Referrer, StaffingKind};
use udvej::exchange::Reading;
use udvej::record::{ClientRef, Record, Tally};
use udvej::time::Period;
use udvej::verdict::Context;
use udvej_tests::{engine, folder};

fn read(name: &str) -> Reading {
    let bytes = std::fs::read(folder().join("deliveries").join(name)).expect("the delivery can be read");
    engine().read(&bytes, &Context { today: "2013-03-07".parse().unwrap() })
}

fn period(first_day: &str, last_day: &str) -> Period {
    Period { first_day: first_day.parse().unwrap(), last_day: last_day.parse().unwrap() }
}

/// The periods of the bridge builders' counts, as the status gives them.
fn periods() -> [Period; 4] {
    [
        period("2008-11-01", "2009-03-31"),
        period("2009-04-01", "2010-09-30"),
        period("2010-10-01", "2011-12-31"),
        period("2012-01-01", "2012-12-31"),
    ]
}

#[test]
fn table_1_stands_as_the_letter_prints_it() {
    let reading = read("exit-pakken-table-1.ndjson");
    assert!(reading.report.accepted);
    let mut cells = BTreeMap::new();
    for record in &reading.records {
        if let Record::Tally(Tally { cell: Some(cell), count: Some(count), .. }) = record {
            cells.insert((cell.row.as_str(), cell.column.as_str()), *count);
        }
    }
    let row = |row| ["2008-2009", "2009-2010", "2011", "2012", "in_all"].map(|column| cells[&(row, column)]);
    assert_eq!(row("bridge_builders"), [15, 21, 7, 27, 70]);
    assert_eq!(row("thai_cultural_mediator"), [16, 118, 96, 125, 355]);
    assert_eq!(row("in_all"), [31, 139, 103, 152, 425]);
}

#[test]
fn table_1_is_read_with_all_that_must_be_said_of_it() {
    let reading = read("exit-pakken-table-1.ndjson");
    let said = |code: &str, id: &str, part: &str| {
        reading.report.findings.iter().any(|finding| {
            let text = finding.text(udvej::code::Lang::En);
            finding.code == code && finding.id.as_deref() == Some(id) && text.contains(part)
        })
    };
    assert!(said("tally-mixed-units", "tm-2009-2010", "contacts: 16, 96 and 125; different persons: 118"));
    assert!(said("tally-mixed-units", "all-2009-2010", "contacts: 21; different persons: 118"));
    assert!(said("tally-mixed-units", "all-all", "contacts: 70; contacts and different persons: 355"));
    assert!(said("tally-periods-overlap", "tm-2009-2010", "1 January 2009 \u{2013} 30 September 2010"));
    assert!(said("tally-periods-unequal", "bb-2008-2009", "5 months, 18 months, 15 months and 12 months"));
    assert!(said("tally-periods-unequal", "bb-2008-2009", "3.0, 1.2, 0.5 and 2.3"));
    assert!(said("tally-columns-differ", "tm-2009-2010", "1 April 2009 \u{2013} 30 September 2010"));
    assert!(said("tally-period-doubtful", "bb-2011", "\"2011\""));
    assert!(said(
        "tally-method-changes",
        "tm-2009-2010",
        "each person counted once: 118; not stated: 16, 96 and 125"
    ));
    assert!(said(
        "tally-area-changes",
        "tm-2009-2010",
        "0101 96, 125; vesterbro 16; vesterbro-then-copenhagen 118"
    ));
    assert!(said("tally-criterion-changes", "tm-2009-2010", "118"));
    assert!(said("tally-staff-changed", "bb-2012", "25 on 27 October 2010"));
    let persons = reading
        .records
        .iter()
        .filter(|record| matches!(record, Record::Tally(t) if t.unit == CountUnit::Person));
    assert_eq!(persons.count(), 1);
}

#[test]
fn the_status_is_complete() {
    let reading = read("exit-pakken-status.ndjson");
    assert!(reading.report.accepted);
    let found: Vec<_> =
        reading.report.findings.iter().filter_map(|f| Some((f.code.as_str(), f.id.as_deref()?))).collect();
    assert_eq!(found, [("tally-period-doubtful", "status-tm-left"), ("tally-no-rate", "status-tm-left")]);
    let tallies: Vec<_> = reading.records.iter().filter_map(tally).collect();
    assert_eq!(tallies.iter().filter_map(|tally| tally.count).collect::<Vec<_>>(), [21, 11, 118, 26]);
    assert!(tallies.iter().all(|tally| tally.source == "2010-741993"));
    let [_, by_kcp, ..] = tallies.as_slice() else { panic!("four counts") };
    assert_eq!((by_kcp.referred_by, by_kcp.part_of.as_deref()), (Some(Referrer::Kcp), Some("status-bb")));
    let staffing: Vec<_> = reading
        .records
        .iter()
        .filter_map(|record| match record {
            Record::Staffing(staffing) => {
                Some((staffing.kind, staffing.meetings, staffing.bounds().to_string()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(
        staffing,
        [
            (StaffingKind::BridgeBuilders, None, "25".to_owned()),
            (StaffingKind::NetworkMeeting, Some(5), "11–20".to_owned())
        ]
    );
    let cards: Vec<_> = reading
        .records
        .iter()
        .filter_map(|record| match record {
            Record::CardDistribution(cards) => Some((cards.from, cards.to, cards.count)),
            _ => None,
        })
        .collect();
    assert_eq!(
        cards,
        [(CardParty::Kcp, CardParty::MassageClinics, 400), (CardParty::Sof, CardParty::Reden, 150)]
    );
}

#[test]
fn the_letter_tells_of_the_time_before_and_of_four_municipalities() {
    let reading = read("exit-pakken-letter.ndjson");
    let before = reading.records.iter().find_map(tally).expect("the count of the years before");
    assert_eq!((before.count, before.bounds().to_string().as_str()), (None, "0–3"));
    assert_eq!(before.criterion, InclusionCriterion::KnownBackground);
    let names = ["exit-pakken-letter", "exit-project-aarhus", "exit-project-aalborg", "exit-project-odense"];
    for (name, municipality) in names.into_iter().zip(["0101", "0751", "0851", "0461"]) {
        let reading = read(&format!("{name}.ndjson"));
        assert!(reading.report.accepted, "{name}");
        let steps: Vec<_> = reading
            .records
            .iter()
            .filter_map(|record| match record {
                Record::Participation(step) => Some((step.municipality.as_str(), step.step)),
                _ => None,
            })
            .collect();
        let wanted = [ParticipationStep::Invited, ParticipationStep::InterestDeclared];
        assert_eq!(steps, wanted.map(|step| (municipality, step)), "{name}");
    }
}

fn tally(record: &Record) -> Option<&Tally> {
    match record {
        Record::Tally(tally) => Some(tally),
        _ => None,
    }
}

#[test]
fn the_single_contacts_add_up_to_the_bridge_builders_row() {
    let reading = read("exit-pakken-contacts.ndjson");
    assert_eq!(reading.report.findings, []);
    let contacts: Vec<_> = reading
        .records
        .iter()
        .filter_map(|record| match record {
            Record::Contact(contact) => Some(contact),
            _ => None,
        })
        .collect();
    let counts =
        periods().map(|period| contacts.iter().filter(|contact| period.contains(contact.day)).count());
    assert_eq!(counts, [15, 21, 7, 27]);
    let [_, second, ..] = periods();
    let by_kcp = contacts.iter().filter(|c| second.contains(c.day) && c.referred_by == Referrer::Kcp);
    assert_eq!(by_kcp.count(), 11);
    assert!(contacts.iter().any(|contact| matches!(contact.client, ClientRef::Card { .. })));
    assert!(contacts.iter().any(|contact| matches!(contact.client, ClientRef::Pseudonymous { .. })));
    assert!(reading.records.iter().any(|record| matches!(record, Record::AnonymityLift(_))));
}
