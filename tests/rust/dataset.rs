//! Many deliveries as one dataset.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::LazyLock;

use proptest::prelude::{Just, ProptestConfig, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Strategy as _;
use udvej::code::DeliveryScope;
use udvej::dataset::{DatasetReport, Replacement, Standing};
use udvej::exchange::write_ndjson;
use udvej::judging::Severity;
use udvej::programme::Strategy;
use udvej::record::{ClientRef, Delivery, LiftSource, Record};
use udvej::synthetic::{HalfYears, Style, Truth};
use udvej::verdict::{Context, Engine};
use udvej_tests::reference::dataset::{Counts, Given, GivenRecord, settle};
use udvej_tests::{engine, vectors};

type File = (String, Vec<u8>);

fn dataset(engine: &Engine, files: &[File], today: &str, threads: usize) -> DatasetReport {
    let files: Vec<(String, &[u8])> =
        files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let context = Context { today: today.parse().unwrap() };
    engine.read_dataset(&files, &context, NonZero::new(threads).unwrap()).unwrap()
}

fn file(header: &Delivery, records: &[Record]) -> File {
    (format!("{}-{}.ndjson", header.sender, header.id), write_ndjson(header, records).into_bytes())
}

/// The files of one style, and the last day on which one was made.
fn files(truths: &[Truth], style: Style) -> (Vec<File>, String) {
    let deliveries: Vec<_> = truths.iter().flat_map(|truth| truth.deliveries(style)).collect();
    let last = deliveries.iter().map(|(header, _)| header.created).max().unwrap();
    (deliveries.iter().map(|(header, records)| file(header, records)).collect(), last.to_string())
}

fn assert_law(report: &DatasetReport) {
    for row in &report.reconciliation {
        let outcomes = [
            row.current,
            row.superseded,
            row.duplicate,
            row.conflicting,
            row.quarantined,
            row.entered_in_error,
            row.replaced,
            row.erased,
        ];
        assert!(outcomes.iter().all(|count| *count >= 0), "{row:?}");
        assert_eq!(row.received, outcomes.iter().sum::<i64>(), "{row:?}");
    }
    let received: i64 = report.deliveries.iter().map(|delivery| delivery.received).sum();
    assert_eq!(received, report.reconciliation.iter().map(|row| row.received).sum::<i64>());
}

/// The findings that are no information, by rule and record.
fn found(report: &DatasetReport) -> BTreeSet<(String, String)> {
    let found = report.findings.iter().filter(|of| of.finding.severity != Severity::Information);
    found.map(|of| (of.finding.code.clone(), of.finding.id.clone().unwrap_or_default())).collect()
}

#[test]
fn a_dataset_of_one_delivery_gives_the_verdict_of_that_delivery() {
    // What only a delivery by itself can be asked, and what is erased from a dataset.
    let of_a_delivery = [
        "delivery-judged-later",
        "delivery-before-period",
        "anonymity-withdrawn-still-delivered",
        "anonymity-after-withdrawal",
        "policy-waiver-unused",
        "policy-waiver-expired",
    ];
    let mut compared = 0;
    for vector in vectors().values().flatten() {
        let (engine, context, bytes) = (vector.engine(), vector.context(), vector.bytes());
        let alone = engine.read(&bytes, &context).report;
        let report = dataset(&engine, &[("one".to_owned(), bytes)], &context.today.to_string(), 1);
        assert_law(&report);
        let erased: i64 = report.reconciliation.iter().map(|row| row.erased).sum();
        if alone.delivery.is_none() || erased > 0 {
            continue;
        }
        let of = |code: &str| !of_a_delivery.contains(&code);
        let mut expected: Vec<_> = alone.findings.iter().filter(|finding| of(&finding.code)).collect();
        let mut given: Vec<_> =
            report.findings.iter().map(|of| &of.finding).filter(|finding| of(&finding.code)).collect();
        expected.sort_by_key(|finding| (finding.line, &finding.code, &finding.fingerprint));
        given.sort_by_key(|finding| (finding.line, &finding.code, &finding.fingerprint));
        assert_eq!(given, expected, "{}", vector.description);
        compared += 1;
    }
    assert!(compared > 900, "{compared}");
}

/// A truth of two municipalities, small enough to be read many times.
fn small() -> HalfYears {
    HalfYears { records: 250, municipalities: 2, ..HalfYears::default() }
}

#[test]
fn the_style_in_which_a_truth_is_delivered_changes_nothing_of_what_is_known() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let settings = HalfYears { records: 600, ..HalfYears::default() };
    let truths = settings.truths(&strategy).unwrap();
    let faults = truths.iter().flat_map(|truth| &truth.faults);
    let planted: BTreeSet<_> = faults.map(|fault| (fault.code.to_owned(), fault.id.clone())).collect();
    assert!(planted.len() > 5, "{planted:?}");
    let mut known = Vec::new();
    for style in Style::ALL {
        let (files, today) = files(&truths, *style);
        let report = dataset(&engine, &files, &today, 2);
        assert_law(&report);
        assert!(report.deliveries.iter().all(|delivery| delivery.standing == Standing::Counts));
        assert_eq!(found(&report), planted, "{style}");
        known.push(report.reconciliation.iter().map(|row| (row.record, row.current)).collect::<Vec<_>>());
    }
    assert!(known.windows(2).all(|pair| pair[0] == pair[1]), "{known:?}");
}

#[test]
fn neither_the_order_nor_the_threads_nor_a_file_that_is_there_twice_change_anything() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let truths = small().truths(&strategy).unwrap();
    let (mut files, today) = files(&truths, Style::Running);
    let first = dataset(&engine, &files, &today, 1);
    for turn in 1..files.len() {
        files.rotate_left(turn);
        files.swap(0, turn);
        assert_eq!(dataset(&engine, &files, &today, 1 + turn % 3).to_json(), first.to_json());
    }
    let again: Vec<File> =
        files.iter().step_by(2).map(|(name, bytes)| (format!("z-{name}"), bytes.clone())).collect();
    let repeated = again.len();
    let twice = dataset(&engine, &[files, again].concat(), &today, 2);
    assert_law(&twice);
    let standings = twice.deliveries.iter().map(|delivery| delivery.standing);
    assert_eq!(standings.filter(|standing| *standing == Standing::Duplicate).count(), repeated);
    assert_eq!(
        (&twice.findings, &twice.rules, twice.accepted),
        (&first.findings, &first.rules, first.accepted)
    );
    let current =
        |report: &DatasetReport| report.reconciliation.iter().map(|row| row.current).collect::<Vec<_>>();
    assert_eq!(current(&twice), current(&first));
}

/// Whether a record is about the client: by the pseudonym, or because it belongs to a course or came from a card of
/// the client.
fn is_of(record: &Record, client: &str, courses: &BTreeSet<&str>, lifted: &BTreeSet<&str>) -> bool {
    let by_contact = match record {
        Record::Contact(contact) => match &contact.client {
            ClientRef::Card { token } => lifted.contains(token.as_str()),
            ClientRef::Anonymous => lifted.contains(contact.id.as_str()),
            ClientRef::Pseudonymous { .. } => false,
        },
        _ => false,
    };
    by_contact
        || record.pseudonym() == Some(client)
        || record.course().is_some_and(|course| courses.contains(course))
}

#[test]
fn who_withdraws_consent_is_as_if_never_known() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let truths = HalfYears { municipalities: 1, ..small() }.truths(&strategy).unwrap();
    let deliveries = truths[0].deliveries(Style::AllAgain);
    let all: Vec<&Record> = deliveries.iter().flat_map(|(_, records)| records).collect();
    let lifts = || {
        all.iter()
            .filter_map(|record| if let Record::AnonymityLift(lift) = record { Some(lift) } else { None })
    };
    let in_course = |client: &str| {
        all.iter().any(|record| matches!(record, Record::Course(course) if course.pseudonym == client))
    };
    let clients: BTreeSet<&str> =
        lifts().map(|lift| lift.pseudonym.as_str()).filter(|it| in_course(it)).collect();
    assert!(clients.len() > 3, "{}", clients.len());
    let today = deliveries.iter().map(|(header, _)| header.created).max().unwrap();
    for client in clients.into_iter().take(8) {
        let of_client = all.iter().filter(|record| record.pseudonym() == Some(client));
        let courses: BTreeSet<&str> = of_client
            .filter(|record| matches!(record, Record::Course(_)))
            .map(|record| record.id())
            .collect();
        let lifted: BTreeSet<&str> = lifts()
            .filter(|lift| lift.pseudonym == client)
            .map(|lift| match &lift.from {
                LiftSource::Card(token) => token.as_str(),
                LiftSource::Contact(id) => id.as_str(),
            })
            .collect();
        let key = deliveries[0].0.pseudonym_key.clone();
        let (mut withdrawn, mut unknown) = (Vec::new(), Vec::new());
        for (header, records) in &deliveries {
            let mut header = header.clone();
            withdrawn.push(file(&header, records));
            let others: Vec<Record> =
                records.iter().filter(|record| !is_of(record, client, &courses, &lifted)).cloned().collect();
            header.announce(&others);
            unknown.push(file(&header, &others));
        }
        let mut last = deliveries.last().unwrap().0.clone();
        last.id = "withdrawal".into();
        last.pseudonym_key = key;
        let withdrawal = Record::from_json(&format!(
            r#"{{"record":"consent_withdrawal","id":"w-1","revision":1,"status":"active","municipality":"{}","day":"{today}","pseudonym":"{client}"}}"#,
            last.municipality
        ))
        .unwrap();
        last.announce(std::slice::from_ref(&withdrawal));
        for files in [&mut withdrawn, &mut unknown] {
            files.push(file(&last, std::slice::from_ref(&withdrawal)));
        }
        let today = today.to_string();
        let (withdrawn, unknown) =
            (dataset(&engine, &withdrawn, &today, 2), dataset(&engine, &unknown, &today, 2));
        assert_law(&withdrawn);
        assert!(withdrawn.reconciliation.iter().map(|row| row.erased).sum::<i64>() > 0);
        assert_eq!(unknown.reconciliation.iter().map(|row| row.erased).sum::<i64>(), 0);
        let found = |report: &DatasetReport| {
            report
                .findings
                .iter()
                .map(|of| (of.delivery.clone(), of.finding.fingerprint.clone()))
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(found(&withdrawn), found(&unknown));
        let current =
            |report: &DatasetReport| report.reconciliation.iter().map(|row| row.current).collect::<Vec<_>>();
        assert_eq!(current(&withdrawn), current(&unknown));
        let text = withdrawn.to_json();
        assert!(!text.contains(client));
        for id in courses.iter().chain(&lifted) {
            assert!(!text.contains(&format!("\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn a_delivery_that_was_replaced_counts_no_more_once_its_replacement_is_accepted() {
    let (strategy, engine) = (Strategy::shipped("exit_dk").unwrap(), engine());
    let truths = HalfYears { municipalities: 1, ..small() }.truths(&strategy).unwrap();
    let deliveries = truths[0].deliveries(Style::NewOnly);
    let today = deliveries.last().unwrap().0.created.to_string();
    let all: Vec<File> = deliveries.iter().map(|(header, records)| file(header, records)).collect();
    let (header, records) = &deliveries[1];
    let mut replacing = header.clone();
    replacing.id = "again".into();
    replacing.replaces = Some(header.id.clone());
    replacing.scope = DeliveryScope::Full;
    let standing = |report: &DatasetReport, id: &str| {
        let found =
            report.deliveries.iter().find(|of| of.delivery.as_ref().is_some_and(|name| name.id == id));
        found.map(|of| (of.standing, of.replacement)).unwrap()
    };
    // Accepted as a whole: the old one counts no more.
    let report = dataset(&engine, &[all.clone(), vec![file(&replacing, records)]].concat(), &today, 2);
    assert_law(&report);
    assert_eq!(standing(&report, &header.id), (Standing::Replaced, None));
    assert_eq!(standing(&report, "again"), (Standing::Counts, Some(Replacement::Done)));
    let replaced: i64 = report.reconciliation.iter().map(|row| row.replaced).sum();
    assert_eq!(replaced, i64::try_from(records.len()).unwrap());
    // With an error in it, the old one still counts.
    let mut wrong = replacing.clone();
    wrong.expected.contact += 1;
    let report = dataset(&engine, &[all.clone(), vec![file(&wrong, records)]].concat(), &today, 2);
    assert_law(&report);
    assert!(!report.accepted);
    assert_eq!(standing(&report, &header.id), (Standing::Counts, None));
    assert_eq!(standing(&report, "again"), (Standing::Counts, Some(Replacement::NotAccepted)));
    // Replaced twice, by a delivery that is not there, or in a circle: nothing is taken away.
    let mut other = replacing.clone();
    other.id = "once-more".into();
    let report = dataset(
        &engine,
        &[all.clone(), vec![file(&replacing, records), file(&other, records)]].concat(),
        &today,
        2,
    );
    assert_eq!(standing(&report, &header.id).0, Standing::Counts);
    assert_eq!(standing(&report, "again").1, Some(Replacement::Twice));
    let mut stray = replacing.clone();
    stray.replaces = Some("nowhere".into());
    let report = dataset(&engine, &[all.clone(), vec![file(&stray, records)]].concat(), &today, 2);
    assert_eq!(standing(&report, "again").1, Some(Replacement::Missing));
    other.replaces = Some("again".into());
    replacing.replaces = Some("once-more".into());
    let report = dataset(
        &engine,
        &[all.clone(), vec![file(&replacing, records), file(&other, records)]].concat(),
        &today,
        2,
    );
    assert_eq!(standing(&report, "again"), (Standing::Counts, Some(Replacement::Circle)));
    // Another file with the same sender and id: nobody knows which is right.
    let report =
        dataset(&engine, &[all, vec![("other".into(), file(header, &records[1..]).1)]].concat(), &today, 2);
    assert_law(&report);
    assert_eq!(standing(&report, &header.id).0, Standing::Conflicting);
    assert!(report.reconciliation.iter().map(|row| row.conflicting).sum::<i64>() >= replaced);
}

/// A small record: two types without a client, and contacts and withdrawals of three clients.
fn any_record() -> impl proptest::strategy::Strategy<Value = GivenRecord> {
    let kinds = prop_oneof![Just("contact"), Just("contact"), Just("staffing"), Just("consent_withdrawal")];
    (kinds, 0..4_u8, 1..4_i32, 0..8_u8, 0..3_u8, 0..3_u8).prop_map(
        |(kind, id, revision, state, content, client)| {
            // Few withdrawals, or nobody is left.
            let id = if kind == "consent_withdrawal" { 0 } else { id };
            let client =
                (kind != "staffing" && (kind == "consent_withdrawal" || client > 0)).then_some(client);
            GivenRecord { kind, id, revision, in_error: state == 0, content, client }
        },
    )
}

/// Two to six deliveries of two senders.
fn any_world() -> impl proptest::strategy::Strategy<Value = Vec<Given>> {
    let delivery = (
        0..2_u8,
        0..5_u8,
        proptest::option::weighted(0.4, 0..5_u8),
        proptest::collection::vec(any_record(), 0..6),
    );
    proptest::collection::vec(delivery, 2..7).prop_map(|deliveries| {
        let given = |(sender, id, replaces, records): (u8, u8, Option<u8>, Vec<GivenRecord>)| Given {
            sender,
            id: format!("d-{id}"),
            replaces: replaces.map(|id| format!("d-{id}")),
            accepted: false,
            records,
        };
        deliveries.into_iter().map(given).collect()
    })
}

const PSEUDONYMS: [&str; 3] =
    ["0123456789ABCDEFGHJKMNPQRS", "1123456789ABCDEFGHJKMNPQRS", "2123456789ABCDEFGHJKMNPQRS"];

/// The file of a delivery that was made on a day of February 2015.
fn written(given: &Given, day: usize) -> Vec<u8> {
    let mut header: Delivery = serde_json::from_str(&format!(
        r#"{{"format":"udvej/1","id":"{}","sender":"s-{}","municipality":"0101","period":{{"first_day":"2008-11-01","last_day":"2014-12-31"}},"created":"2015-02-{:02}","strategy":"exit_dk","pseudonym_key":{{"id":"k","input":"secret"}},"expected":{{}}}}"#,
        given.id, given.sender, day + 1
    ))
    .unwrap();
    header.replaces.clone_from(&given.replaces);
    let record = |record: &GivenRecord| {
        let status = if record.in_error { "entered_in_error" } else { "active" };
        let client = record.client.map(|client| PSEUDONYMS[usize::from(client)]);
        let rest = match (record.kind, client) {
            ("staffing", _) => format!(
                r#""kind":"bridge_builders","count":{},"first_day":"2014-01-0{1}","last_day":"2014-01-0{1}""#,
                record.content,
                record.id + 1
            ),
            ("consent_withdrawal", client) => {
                format!(r#""day":"2014-12-2{}","pseudonym":"{}""#, record.content, client.unwrap())
            }
            (_, client) => format!(
                r#""day":"2014-0{}-0{}","administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp","client":{}"#,
                record.id + 1,
                record.content + 1,
                client.map_or(r#""anonymous""#.to_owned(), |client| format!(r#"{{"pseudonym":"{client}"}}"#))
            ),
        };
        Record::from_json(&format!(
            r#"{{"record":"{}","id":"r-{}","revision":{},"status":"{status}","municipality":"0101",{rest}}}"#,
            record.kind, record.id, record.revision
        ))
        .unwrap()
    };
    let records: Vec<Record> = given.records.iter().map(record).collect();
    header.announce(&records);
    write_ndjson(&header, &records).into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: worlds(), ..ProptestConfig::default() })]

    #[test]
    fn every_record_ends_as_the_slow_model_says(mut world in any_world()) {
        let engine = &*ENGINE;
        let context = Context { today: "2015-03-01".parse().unwrap() };
        let mut files = Vec::new();
        for (day, given) in world.iter_mut().enumerate() {
            let bytes = written(given, day);
            given.accepted = engine.read(&bytes, &context).report.accepted;
            files.push((format!("{day}"), bytes));
        }
        let report = dataset(engine, &files, "2015-03-01", 1);
        assert_law(&report);
        let mut counts = Counts::new();
        for kind in ["contact", "staffing", "consent_withdrawal"] {
            let row = report.reconciliation.iter().find(|row| row.record.is_some_and(|of| of.code() == kind)).unwrap();
            // What rules about several records reject is current in the model, which has no rules.
            let outcomes = [
                ("current", row.current + row.quarantined),
                ("superseded", row.superseded),
                ("duplicate", row.duplicate),
                ("conflicting", row.conflicting),
                ("entered_in_error", row.entered_in_error),
                ("replaced", row.replaced),
                ("erased", row.erased),
            ];
            counts.extend(outcomes.into_iter().filter(|(_, count)| *count > 0).map(|(outcome, count)| ((kind, outcome), count)));
        }
        prop_assert_eq!(counts, settle(&world));
    }

    #[test]
    fn a_world_says_the_same_in_whatever_order_and_names_no_client(world in any_world()) {
        let files = world.iter().enumerate().map(|(day, given)| (format!("{day}"), written(given, day)));
        let mut files: Vec<File> = files.collect();
        let text = dataset(&ENGINE, &files, "2015-03-01", 1).to_json();
        prop_assert!(PSEUDONYMS.iter().all(|client| !text.contains(client)));
        files.reverse();
        prop_assert_eq!(dataset(&ENGINE, &files, "2015-03-01", 1).to_json(), text);
    }
}

/// One engine for all worlds: to make one takes longer than to read a world.
static ENGINE: LazyLock<Engine> = LazyLock::new(engine);

/// How many worlds are compared; `UDVEJ_WORLDS` changes it.
fn worlds() -> u32 {
    std::env::var("UDVEJ_WORLDS").ok().and_then(|worlds| worlds.parse().ok()).unwrap_or(2000)
}
