//! The life-cycle of a case: it refuses exactly what a delivery with the same record would be rejected for.

use std::collections::BTreeSet;

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::strategy::BoxedStrategy;
use udvej::case::{Case, ClientState, Command, CommandKind, Obstacle, Step};
use udvej::code::{
    Administration, AdviceTopic, Answer, Assessor, CourseKind, Decision, EndReason, FocusArea, FormatVersion,
    Instrument, MeetingParty, MeetingPlace, Organisation, OutcomeKind, PhaseKind, PseudonymInput, Receiver,
    RecordStatus, Referrer, Respondent, ResultKind, SupportElement, UnitKind, Wave,
};
use udvej::exchange::{Reading, write_ndjson};
use udvej::judging::{Finding, Severity};
use udvej::programme::DutyState;
use udvej::record::{
    Baseline, ClientRef, Contact, ContactResult, Course, CourseEnd, Delivery, LiftSource, Measurement,
    Meeting, Outcome, PhasePlan, PseudonymKey, Record, Support, WorkerPeriod,
};
use udvej::time::{Day, Period};
use udvej::verdict::{Context, Engine};
use udvej_tests::engine;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn granted() -> ContactResult {
    ContactResult { kind: ResultKind::CashBenefit, decision: Some(Decision::Granted), to: None }
}

fn context(today: &str) -> Context {
    Context { today: day(today) }
}

fn card(number: u32) -> String {
    udvej::client::CardToken::from_random(number + 77).as_str().to_owned()
}

fn pseudonym(number: usize) -> String {
    format!("0123456789ABCDEFGHJKMNPQ{number:02}")
}

fn contact(id: &str, on: Day, client: ClientRef) -> Contact {
    Contact {
        id: id.into(),
        revision: 1,
        status: RecordStatus::Active,
        day: on,
        municipality: "0101".into(),
        administration: Administration::Social,
        unit: UnitKind::Socialcenter,
        received_by: Receiver::BridgeBuilder,
        referred_by: Referrer::Kcp,
        client,
        first_contact: Answer::Unknown,
        advice: vec![AdviceTopic::CashBenefit],
        ..Contact::blank()
    }
}

fn course(id: &str, opened: Day, client: usize) -> Course {
    Course {
        id: id.into(),
        revision: 1,
        status: RecordStatus::Active,
        kind: CourseKind::Cti,
        pseudonym: pseudonym(client),
        municipality: "0101".into(),
        profile: Some("exit_dk".into()),
        opened,
        adult_confirmed: true,
        workers: vec![WorkerPeriod { worker: "b-1".into(), first_day: opened, last_day: None }],
        ..Course::blank()
    }
}

fn meeting(id: &str, course: &str, on: Day) -> Meeting {
    Meeting {
        id: id.into(),
        revision: 1,
        status: RecordStatus::Active,
        municipality: "0101".into(),
        course: course.into(),
        day: on,
        with: vec![MeetingParty::Client],
        place: MeetingPlace::Community,
        worker: "b-1".into(),
    }
}

/// The verdict on a delivery of these records, whose header is written here.
fn deliver(engine: &Engine, records: &[Record], today: Day) -> Reading {
    let mut header = Delivery {
        format: FormatVersion::V1,
        id: "d-1".into(),
        sender: "kk-sof".into(),
        municipality: "0101".into(),
        period: Period { first_day: day("2008-11-01"), last_day: day("2016-12-31") },
        created: today,
        strategy: "exit_dk".into(),
        pseudonym_key: Some(PseudonymKey { id: "k-1".into(), input: PseudonymInput::Secret }),
        ..Delivery::blank()
    };
    header.announce(records);
    engine.read(write_ndjson(&header, records).as_bytes(), &Context { today })
}

fn errors(findings: &[Finding]) -> BTreeSet<String> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.code.clone()).collect()
}

fn taken(step: Step) -> Case {
    match step {
        Step::Taken { case, .. } => case,
        other => panic!("{other:?}"),
    }
}

/// A case whose course runs since 2014-05-01.
fn running(engine: &Engine) -> Case {
    let today = context("2014-05-01");
    let steps = [
        Command::OpenContact(contact("c-1", day("2014-03-03"), ClientRef::Anonymous)),
        Command::ShowCard { contact: "c-1".into(), token: card(1) },
        Command::LiftAnonymity {
            id: "l-1".into(),
            day: day("2014-03-20"),
            from: LiftSource::Card(card(1)),
            pseudonym: pseudonym(1),
            consent_day: day("2014-03-20"),
            link_consent_day: None,
        },
        Command::OpenCourse(course("f-1", day("2014-04-02"), 1)),
        Command::StartClock { course: "f-1".into(), day: day("2014-05-01") },
    ];
    steps.iter().fold(Case::new("0101"), |case, command| taken(engine.step(&case, command, &today)))
}

#[test]
fn a_case_goes_its_way() {
    let engine = engine();
    let case = running(&engine);
    assert_eq!(case.records.len(), 3);
    assert!(deliver(&engine, &case.records, day("2014-05-01")).report.accepted);
    let status = case.status(engine.strategy(), day("2014-05-20"));
    assert_eq!(status.client, ClientState::Known);
    let of_course = &status.courses[0].status;
    assert_eq!((of_course.day.phase, of_course.day.day_of_phase), (Some(PhaseKind::Transition), Some(20)));
    assert_eq!(of_course.day.next_boundary, Some(day("2014-09-01")));
    assert_eq!(
        (of_course.duties[0].state, of_course.duties[0].duty.due),
        (DutyState::Overdue, day("2014-05-15"))
    );
    assert_eq!(status.courses[0].waves[0].missing, Instrument::ALL);

    let today = context("2014-05-20");
    let late =
        engine.findings(&case, &today).iter().filter(|finding| finding.code == "cti-plan-late").count();
    assert_eq!(late, 1);
    let plan = PhasePlan {
        phase: PhaseKind::Transition,
        planned: day("2014-05-20"),
        focus_areas: vec![FocusArea::Housing],
    };
    let step = engine.step(&case, &Command::PlanPhase { course: "f-1".into(), plan }, &today);
    let Step::Taken { case, findings } = step else { panic!("{step:?}") };
    assert!(findings.is_empty(), "that the plan is late was known before");
    let status = case.status(engine.strategy(), day("2014-05-20"));
    assert_eq!(status.courses[0].status.duties[0].state, DutyState::Late);
}

#[test]
fn before_anything_was_recorded_the_status_is_that_of_then() {
    let engine = engine();
    let case = running(&engine);
    assert_eq!(case.status(engine.strategy(), day("2014-03-19")).client, ClientState::Anonymous);
    assert_eq!(case.status(engine.strategy(), day("2014-03-20")).client, ClientState::Known);
    assert!(case.status(engine.strategy(), day("2014-04-01")).courses.is_empty());
}

#[test]
fn what_a_rule_forbids_is_refused_by_its_code_and_changes_nothing() {
    let engine = engine();
    let granted =
        Contact { results: vec![granted()], ..contact("c-1", day("2014-03-03"), ClientRef::Anonymous) };
    let step = engine.step(&Case::new("0101"), &Command::OpenContact(granted), &context("2014-03-03"));
    let Step::Refused { findings } = step else { panic!("{step:?}") };
    assert_eq!(errors(&findings), BTreeSet::from(["anonymity-result-needs-client".into()]));
    assert_eq!(findings[0].line, None);

    let case = running(&engine);
    let twice = Command::LiftAnonymity {
        id: "l-2".into(),
        day: day("2014-04-01"),
        from: LiftSource::Card(card(1)),
        pseudonym: pseudonym(1),
        consent_day: day("2014-04-01"),
        link_consent_day: None,
    };
    let Step::Refused { findings } = engine.step(&case, &twice, &context("2014-05-01")) else { panic!() };
    assert_eq!(errors(&findings), BTreeSet::from(["anonymity-lifted-twice".into()]));
}

#[test]
fn a_command_that_forbids_what_was_recorded_before_is_refused() {
    let engine = engine();
    let case = running(&engine);
    let held = Command::RecordMeeting(meeting("m-1", "f-1", day("2014-06-02")));
    let case = taken(engine.step(&case, &held, &context("2014-06-02")));
    let end = CourseEnd { day: day("2014-06-01"), reason: EndReason::Moved };
    let step = engine.step(&case, &Command::EndCourse { course: "f-1".into(), end }, &context("2014-06-02"));
    let Step::Refused { findings } = step else { panic!("{step:?}") };
    let about: Vec<_> = findings.iter().filter(|found| found.severity == Severity::Error).collect();
    assert_eq!((about[0].code.as_str(), about[0].id.as_deref()), ("meeting-outside-course", Some("m-1")));
}

#[test]
fn what_there_is_no_record_for_is_impossible() {
    let engine = engine();
    let today = context("2014-06-01");
    let obstacle = |case: &Case, command: Command| match engine.step(case, &command, &today) {
        Step::Impossible { obstacle } => obstacle,
        other => panic!("{other:?}"),
    };
    let (empty, running) = (Case::new("0101"), running(&engine));
    let on = day("2014-06-01");
    let show = |token: u32| Command::ShowCard { contact: "c-1".into(), token: card(token) };
    assert_eq!(obstacle(&empty, show(1)), Obstacle::NotInCase);
    assert_eq!(obstacle(&running, show(1)), Obstacle::AlreadyDone);
    let clock = |course: &str| Command::StartClock { course: course.into(), day: on };
    assert_eq!(obstacle(&running, clock("f-2")), Obstacle::NotInCase);
    assert_eq!(obstacle(&running, clock("f-1")), Obstacle::AlreadyDone);
    assert_eq!(obstacle(&running, Command::RecordMeeting(meeting("m-1", "f-2", on))), Obstacle::NotInCase);
    assert_eq!(obstacle(&running, Command::OpenCourse(course("f-2", on, 2))), Obstacle::OtherClient);
    let withdraw = || Command::WithdrawConsent { id: "w-1".into(), day: on };
    assert_eq!(obstacle(&empty, withdraw()), Obstacle::ClientUnknown);
    let withdrawn = taken(engine.step(&running, &withdraw(), &today));
    assert_eq!(obstacle(&withdrawn, withdraw()), Obstacle::AlreadyDone);
    let Record::Course(course) = running.records.last().unwrap().clone() else { panic!() };
    assert_eq!(obstacle(&empty, Command::Correct(Record::Course(course))), Obstacle::NotInCase);
}

#[test]
fn who_withdraws_consent_leaves_the_case() {
    let engine = engine();
    let case = running(&engine);
    let held = Command::RecordMeeting(meeting("m-1", "f-1", day("2014-06-02")));
    let case = taken(engine.step(&case, &held, &context("2014-06-02")));
    let withdraw = Command::WithdrawConsent { id: "w-1".into(), day: day("2014-06-03") };
    let case = taken(engine.step(&case, &withdraw, &context("2014-06-03")));
    let ids: Vec<&str> = case.records.iter().map(Record::id).collect();
    assert_eq!(ids, ["c-1", "w-1"], "the contact was made with a card, and names nobody any more");
    assert_eq!(case.status(engine.strategy(), day("2014-06-03")).client, ClientState::Withdrawn);
    let report = deliver(&engine, &case.records, day("2014-06-03")).report;
    assert_eq!((report.totals.error, report.totals.warning), (0, 0));
    let known = contact("c-2", day("2014-06-04"), ClientRef::Pseudonymous { pseudonym: pseudonym(1) });
    let step = engine.step(&case, &Command::OpenContact(known), &context("2014-06-04"));
    let Step::Refused { findings } = step else { panic!("{step:?}") };
    assert_eq!(errors(&findings), BTreeSet::from(["anonymity-after-withdrawal".into()]));
}

#[test]
fn what_was_wrong_before_can_be_corrected_step_by_step() {
    let engine = engine();
    let wrong = |id: &str| Contact {
        results: vec![granted()],
        ..contact(id, day("2014-03-03"), ClientRef::Anonymous)
    };
    let records = vec![Record::Contact(wrong("c-1")), Record::Contact(wrong("c-2"))];
    let mut case = Case { municipality: "0101".into(), records };
    let today = context("2014-03-03");
    assert_eq!(engine.findings(&case, &today).len(), 2);
    for (id, left) in [("c-1", 1), ("c-2", 0)] {
        let fixed = Contact { revision: 2, results: vec![], ..wrong(id) };
        case = taken(engine.step(&case, &Command::Correct(Record::Contact(fixed)), &today));
        assert_eq!(engine.findings(&case, &today).len(), left);
        assert_eq!(case.records.len(), 2);
    }
}

#[test]
fn a_rejected_record_is_not_written_again_before_it_is_fixed() {
    let engine = engine();
    let today = context("2014-06-01");
    let wrong = Course { profile: Some("none".into()), ..course("f-1", day("2014-04-02"), 1) };
    let records = vec![Record::Course(Course { clock_start: Some(day("2014-05-01")), ..wrong.clone() })];
    let case = Case { municipality: "0101".into(), records };
    let refused = |command: Command| match engine.step(&case, &command, &today) {
        Step::Refused { findings } => errors(&findings),
        other => panic!("{other:?}"),
    };
    let note = Command::WriteClosingNote { course: "f-1".into(), day: day("2014-06-01") };
    assert_eq!(refused(note), BTreeSet::from(["cti-profile-unknown".into()]));
    let held = Command::RecordMeeting(meeting("m-1", "f-1", day("2014-06-01")));
    assert_eq!(refused(held), BTreeSet::from(["delivery-parent-rejected".into()]));
    let call = Command::OpenContact(contact("c-1", day("2014-06-01"), ClientRef::Anonymous));
    assert_eq!(taken(engine.step(&case, &call, &today)).records.len(), 2);
}

#[test]
fn the_next_commands_are_listed_with_reasons() {
    let engine = engine();
    let why = |case: &Case, on: &str, kind: CommandKind| {
        let all = engine.allowed(case, day(on));
        let each = all.into_iter().find(|each| each.command == kind).unwrap();
        (each.allowed, each.obstacle, errors(&each.findings).into_iter().next())
    };
    let case = running(&engine);
    assert_eq!(why(&case, "2014-05-20", CommandKind::PlanPhase), (true, None, None));
    assert_eq!(why(&case, "2014-05-20", CommandKind::StartClock), (false, Some(Obstacle::AlreadyDone), None));
    assert_eq!(
        why(&case, "2014-05-20", CommandKind::LiftAnonymity),
        (false, None, Some("anonymity-lifted-twice".into()))
    );
    assert_eq!(why(&case, "2014-05-20", CommandKind::RecordMeeting), (true, None, None));
    assert_eq!(
        why(&case, "2015-05-02", CommandKind::EndCourse),
        (false, None, Some("cti-past-end".into())),
        "the last phase was over on 2015-05-01"
    );
    assert_eq!(
        why(&Case::new("0101"), "2014-05-20", CommandKind::OpenCourse),
        (false, Some(Obstacle::ClientUnknown), None)
    );
    assert_eq!(
        why(&Case::new("0101"), "2008-10-31", CommandKind::OpenContact),
        (false, None, Some("registration-before-programme".into()))
    );
}

#[test]
fn neither_a_case_nor_a_command_shows_who_it_is_about() {
    let engine = engine();
    let case = running(&engine);
    let lift = Command::LiftAnonymity {
        id: "l-1".into(),
        day: day("2014-03-20"),
        from: LiftSource::Card(card(1)),
        pseudonym: pseudonym(1),
        consent_day: day("2014-03-20"),
        link_consent_day: None,
    };
    let show = Command::ShowCard { contact: "c-1".into(), token: card(1) };
    let step = engine.step(&case, &lift, &context("2014-05-01"));
    let allowed = engine.allowed(&case, day("2014-05-01"));
    let shown = format!("{case:?} {lift:?} {show:?} {step:?} {allowed:?}");
    assert!(!shown.contains(&card(1)) && !shown.contains(&pseudonym(1)));
}

#[test]
fn a_policy_that_lists_no_finding_forbids_all_the_same() {
    let policy = udvej::verdict::Policy { max_findings: 0, ..Default::default() };
    let engine = udvej_tests::with_policy(policy);
    let early = contact("c-1", day("2008-10-31"), ClientRef::Anonymous);
    let step = engine.step(&Case::new("0101"), &Command::OpenContact(early), &context("2014-01-01"));
    assert!(matches!(step, Step::Refused { findings } if findings.len() == 1));
}

/// The days of a walk: from the end of 2013 on, so that a course runs through.
fn any_day(today: i64) -> impl Strategy<Value = Day> {
    let first = day("2013-12-01").epoch_days();
    prop_oneof![8 => (today - 20).max(0)..=today, 1 => today..=today + 3, 1 => 0..=today]
        .prop_map(move |at| Day::from_epoch_days(first + at))
}

fn any_id(prefix: &'static str) -> impl Strategy<Value = String> {
    (0..30_u32).prop_map(move |number| format!("{prefix}-{number}"))
}

fn any_card() -> impl Strategy<Value = String> {
    prop_oneof![9 => (0..2_u32).prop_map(card), 1 => Just("7G2K9QXM".to_owned())]
}

fn any_course() -> impl Strategy<Value = String> {
    (0..2_u32).prop_map(|number| format!("f-{number}"))
}

fn any_contact(on: Day) -> impl Strategy<Value = Contact> {
    let client = prop_oneof![
        3 => Just(ClientRef::Anonymous),
        2 => any_card().prop_map(|token| ClientRef::Card { token }),
        3 => (0..8_usize).prop_map(|client| ClientRef::Pseudonymous { pseudonym: pseudonym(client / 7) }),
    ];
    (any_id("c"), client, proptest::bool::weighted(0.2), proptest::bool::weighted(0.9)).prop_map(
        move |(id, client, granted, at_home)| Contact {
            results: if granted { vec![self::granted()] } else { vec![] },
            municipality: if at_home { "0101" } else { "0751" }.into(),
            ..contact(&id, on, client)
        },
    )
}

/// One command of any kind, mostly on a day shortly before `today`.
fn any_command(today: i64) -> BoxedStrategy<Command> {
    let of_course = || (any_course(), any_day(today));
    prop_oneof![
        40 => any_day(today).prop_flat_map(any_contact).prop_map(Command::OpenContact),
        40 => (any_id("c"), any_card()).prop_map(|(contact, token)| Command::ShowCard { contact, token }),
        40 => (any_day(today), any_day(today), any_id("c"), any_card(), 0..8_usize, any::<bool>()).prop_map(
            |(day, other, contact, token, client, from_card)| Command::LiftAnonymity {
                id: format!("l-{contact}"),
                day,
                from: if from_card { LiftSource::Card(token) } else { LiftSource::Contact(contact) },
                pseudonym: pseudonym(client / 7),
                consent_day: if client == 2 { other } else { day },
                link_consent_day: (client > 3).then_some(if client == 4 { other } else { day }),
            }
        ),
        40 => (any_course(), any_day(today), 0..16_usize, 0..12_u8).prop_map(|(id, opened, client, other)| {
            let plain = course(&id, opened, client / 15);
            let profile = (other != 0).then(|| if other == 1 { "none" } else { "exit_dk" }.to_owned());
            Command::OpenCourse(Course { profile, ..plain })
        }),
        40 => of_course().prop_map(|(course, day)| Command::StartClock { course, day }),
        40 => (of_course(), 0..3_usize, 0..10_usize).prop_map(|((course, planned), phase, area)| {
            Command::PlanPhase {
                course,
                plan: PhasePlan {
                    phase: PhaseKind::ALL[phase],
                    planned,
                    focus_areas: vec![FocusArea::ALL[area]],
                },
            }
        }),
        40 => (any_id("m"), of_course(), 0..8_u8).prop_map(|(id, (course, on), with)| {
            let plain = meeting(&id, &course, on);
            Command::RecordMeeting(Meeting { with: if with == 0 { vec![] } else { plain.with }, ..plain })
        }),
        40 => (any_id("s"), of_course()).prop_map(|(id, (course, from))| Command::RecordSupport(Support {
            id,
            revision: 1,
            status: RecordStatus::Active,
            municipality: "0101".into(),
            course: Some(course),
            pseudonym: None,
            element: SupportElement::Treatment,
            companion_to: None,
            provider: Organisation::Kcp,
            first_day: from,
            last_day: None,
        })),
        20 => (any_id("e"), of_course()).prop_map(|(id, (course, day))| {
            let base = Baseline { id, revision: 1, municipality: "0101".into(), course, day, ..Baseline::blank() };
            Command::RecordBaseline(base)
        }),
        40 => (any_id("x"), of_course(), 0..5_usize, 0..30_i64).prop_map(|(id, (course, day), wave, value)| {
            Command::RecordMeasurement(Measurement {
                id,
                revision: 1,
                status: RecordStatus::Active,
                municipality: "0101".into(),
                course,
                wave: Wave::ALL[wave],
                instrument: Instrument::Who5,
                version: "1998".into(),
                day,
                respondent: Respondent::Client,
                recall_days: None,
                value: Some(value),
                missing: None,
            })
        }),
        40 => (any_id("o"), of_course(), any_day(today)).prop_map(|(id, (course, day), to)| {
            Command::RecordOutcome(Outcome {
                id,
                revision: 1,
                status: RecordStatus::Active,
                municipality: "0101".into(),
                course,
                outcome: OutcomeKind::Ceased,
                day,
                assessor: Assessor::Worker,
                window: Some(Period::between(Day::from_epoch_days(to.epoch_days() - 30), to)),
            })
        }),
        40 => of_course().prop_map(|(course, day)| Command::HoldTransferMeeting { course, day }),
        40 => of_course().prop_map(|(course, day)| Command::AgreeOnSupport { course, day }),
        40 => of_course().prop_map(|(course, day)| Command::WriteClosingNote { course, day }),
        40 => (of_course(), 0..EndReason::ALL.len()).prop_map(|((course, day), reason)| Command::EndCourse {
            course,
            end: CourseEnd { day, reason: EndReason::ALL[reason] },
        }),
        4 => any_day(today).prop_map(move |day| Command::WithdrawConsent { id: format!("w-{today}"), day }),
    ]
    .boxed()
}

/// A command every nine days, for a year and a half.
fn any_walk() -> Vec<BoxedStrategy<Command>> {
    (0..60).map(|step| any_command(step * 9)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_command_is_refused_exactly_when_its_record_would_be_rejected(walk in any_walk()) {
        let engine = engine();
        let mut case = Case::new("0101");
        for (step, command) in (0..).zip(walk) {
            let today = Day::from_epoch_days(day("2013-12-01").epoch_days() + step * 9);
            let record = case.record(&command);
            match engine.step(&case, &command, &Context { today }) {
                Step::Impossible { obstacle } => assert_eq!(record, Err(obstacle)),
                Step::Taken { case: next, findings } => {
                    assert_eq!(errors(&findings), BTreeSet::new());
                    let report = deliver(&engine, &next.records, today).report;
                    assert!(report.accepted, "{command:?}: {:?}", report.findings);
                    case = next;
                }
                Step::Refused { findings } => {
                    let mut forced = case.records.clone();
                    forced.push(record.unwrap());
                    let reading = deliver(&engine, &forced, today);
                    assert!(!reading.report.accepted, "{command:?}: {findings:?}");
                    let rejected = errors(&reading.report.findings);
                    assert_eq!(rejected, errors(&findings), "{command:?}");
                }
            }
        }
    }
}
