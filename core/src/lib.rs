//! The rules of Denmark's exit programmes for people in prostitution: which subgroup a client belongs to, how a
//! Critical Time Intervention (CTI) course runs through its phases, what anonymity allows, and whether a
//! registration is right.
//!
//! The library validates *records* (a contact, a course, a meeting) and *deliveries* of them: files that a
//! municipality or an NGO sends for an evaluation. It returns a *report* with *findings*. It does no I/O, reads no
//! clock and no random numbers: the caller passes the bytes and the day to judge as of. The same input gives the
//! same report, to the byte.
//!
//! # Read a delivery
//!
//! [`Engine::read`](verdict::Engine::read) takes the bytes of a delivery, as lines (`.ndjson`) or as one document
//! (`.json`), and returns the usable records, the rejected ones and the report. It never fails: what is wrong with
//! the bytes is a finding.
//!
//! ```
//! use udvej::code::Lang;
//! use udvej::verdict::{Context, Engine, Policy};
//!
//! let delivery = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"example","municipality":"0101","period":{"first_day":"2014-01-01","last_day":"2014-12-31"},"created":"2015-01-05","strategy":"exit_dk","expected":{"contact":1}}}
//! {"record":"contact","id":"c-1","revision":1,"status":"active","municipality":"0101","day":"2014-02-03","administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp","client":"anonymous","advice":["cash_benefit"],"results":[{"kind":"cash_benefit","decision":"granted"}]}
//! "#;
//! let engine = Engine::with_shipped(None, [], Policy::default()).ok_or("no strategy ships")?;
//! let reading = engine.read(delivery.as_bytes(), &Context { today: "2015-01-05".parse()? });
//!
//! assert!(!reading.report.accepted);
//! let finding = &reading.report.findings[0];
//! assert_eq!((finding.line, finding.code.as_str()), (Some(2), "anonymity-result-needs-client"));
//! assert_eq!(finding.text(Lang::En), "an anonymous contact cannot have the result: cash benefit");
//! assert_eq!(reading.quarantine.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`Engine::validate`](verdict::Engine::validate) returns the report alone and keeps no records: it needs the
//!   least memory.
//! - [`Engine::read_from`](verdict::Engine::read_from) reads from a [`ByteSource`](exchange::ByteSource), such as
//!   a file, on several threads.
//! - [`Engine::read_collecting`](verdict::Engine::read_collecting) passes each record to a
//!   [`Collector`](exchange::Collector) while it is read.
//! - [`Engine::reader`](verdict::Engine::reader) takes a delivery in pieces, as a network sends it.
//! - [`page::report`] makes an HTML page of the report.
//!
//! # Check one record
//!
//! [`Engine::check`](verdict::Engine::check) judges a record by itself, as a caseworker saves it. Rules that need
//! other records do not judge. [`Record::from_json`](record::Record::from_json) decodes a record; a program can
//! also fill the struct.
//!
//! ```
//! use udvej::record::Record;
//! use udvej::verdict::{Context, Engine, Policy};
//!
//! let meeting = Record::from_json(r#"{
//!     "record": "meeting", "id": "m-1", "revision": 1, "status": "active", "municipality": "0101",
//!     "course": "f-1", "day": "2014-05-02", "with": [], "place": "community", "worker": "w-17"
//! }"#)?;
//! let engine = Engine::with_shipped(None, [], Policy::default()).ok_or("no strategy ships")?;
//! let findings = engine.check(&meeting, &Context { today: "2014-05-02".parse()? });
//! assert_eq!((findings[0].code.as_str(), findings[0].path.as_str()), ("meeting-without-party", "/with"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Ask for the status of a course
//!
//! [`Course::status`](record::Course::status) returns the phase of a day and the state of every duty. Only what
//! had happened by that day counts. [`case`] does the same for everything that is recorded of one client, and
//! lists what may be done next.
//!
//! ```
//! use udvej::code::PhaseKind;
//! use udvej::programme::{DutyState, Strategy};
//! use udvej::record::Record;
//!
//! let Record::Course(course) = Record::from_json(r#"{
//!     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
//!     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
//!     "opened": "2014-04-02", "clock_start": "2014-05-01", "adult_confirmed": true
//! }"#)? else { return Err("not a course".into()) };
//! let strategy = Strategy::shipped("exit_dk").ok_or("no such strategy")?;
//! let status = course.status(&strategy, "2014-05-16".parse()?);
//! assert_eq!((status.day.phase, status.day.day_of_phase), (Some(PhaseKind::Transition), Some(16)));
//! assert_eq!(status.duties[0].duty.due.to_string(), "2014-05-15");
//! assert_eq!(status.duties[0].state, DutyState::Overdue); // the plan of the first phase
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Make a pseudonym
//!
//! A CPR number never leaves the case system. [`Pseudonymizer`](client::Pseudonymizer) derives a key from a master
//! secret and makes a pseudonym of the number. The same client has unrelated pseudonyms under different purposes.
//! The key is wiped from memory on drop.
//!
//! ```
//! use udvej::client::{Cpr, KeyPurpose, Pseudonymizer};
//!
//! let purpose = KeyPurpose {
//!     epoch: "2014".into(), project: "exit".into(), recipient: "sfi".into(), purpose: "evaluation".into(),
//! };
//! let master = [7; 32]; // in earnest: 32 random bytes that the case system keeps
//! let key = Pseudonymizer::new(&master, &purpose)?;
//! assert_eq!(key.of_cpr(&Cpr::parse("070761-4285")?), key.of_cpr(&Cpr::parse("0707614285")?));
//! assert_eq!(key.key_id().len(), 10); // for the header of a delivery
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Write a delivery
//!
//! Fill in the header, let it [`announce`](record::Delivery::announce) the records, and write both with
//! [`exchange::write_ndjson`] or [`exchange::write_document`]. [`Engine::judge`](verdict::Engine::judge) returns
//! what reading the written text would return, without the text.
//!
//! ```
//! use udvej::code::{DeliveryScope, FormatVersion, Organisation, ParticipationStep, RecordStatus};
//! use udvej::exchange::write_ndjson;
//! use udvej::record::{Delivery, ExpectedCounts, Participation, Record};
//! use udvej::time::Period;
//! use udvej::verdict::{Context, Engine, Policy};
//!
//! let records = ParticipationStep::ALL.iter().zip(1..).map(|(step, number)| Ok(Record::Participation(Participation {
//!     id: format!("p-{number}"),
//!     revision: 1,
//!     status: RecordStatus::Active,
//!     municipality: "0101".into(),
//!     organisation: Organisation::Municipality,
//!     step: *step,
//!     day: format!("2013-03-0{number}").parse()?,
//! })));
//! let records = records.collect::<Result<Vec<_>, udvej::time::DayError>>()?;
//! let mut header = Delivery {
//!     format: FormatVersion::V1,
//!     id: "d-1".into(),
//!     sender: "example".into(),
//!     municipality: "0101".into(),
//!     period: Period::between("2013-01-01".parse()?, "2014-01-01".parse()?),
//!     created: "2014-01-06".parse()?,
//!     scope: DeliveryScope::Full,
//!     strategy: "exit_dk".into(),
//!     pseudonym_key: None,
//!     expected: ExpectedCounts::default(),
//!     replaces: None,
//!     software: None,
//! };
//! header.announce(&records);
//!
//! let engine = Engine::with_shipped(None, [], Policy::default()).ok_or("no strategy ships")?;
//! let judged = engine.judge(&header, &records, &Context { today: "2014-01-06".parse()? });
//! assert!(judged.report.accepted);
//! let text = write_ndjson(&header, &records);
//! assert_eq!(text.lines().count(), 1 + records.len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Modules
//!
//! | module | what is there |
//! |---|---|
//! | [`verdict`] | [`Engine`](verdict::Engine), [`Context`](verdict::Context), [`Policy`](verdict::Policy), [`Report`](verdict::Report), fidelity |
//! | [`judging`] | [`Finding`](judging::Finding) and its arguments, [`Rule`](judging::Rule), severities |
//! | [`rules`] | the catalogue of rules |
//! | [`dataset`] | many deliveries as one, and the report on them |
//! | [`exchange`] | readings, writers, byte sources, collectors, the quarantine |
//! | [`record`] | one struct per record type, the header, decoding errors |
//! | [`code`] | code lists with Danish and English labels |
//! | [`programme`] | strategies, the CTI schedule, the status of a course |
//! | [`case`] | what is recorded of one client, commands, what may be done next |
//! | [`client`] | pseudonyms, VIP cards, CPR numbers, the leak scan |
//! | [`time`] | days, periods |
//! | [`page`] | the report as an HTML page |
//! | [`synthetic`] | made-up deliveries, for tests |
//!
//! # Crates in the public interface
//!
//! - chrono 0.4: [`time::Day`] converts from `chrono::NaiveDate` by `From` and to it by
//!   [`Day::date`](time::Day::date). Nothing else exposes chrono.
//! - serde 1: codes, days, strategies, policies, the header and the struct of each record type implement
//!   `Serialize` and `Deserialize`; [`Record`](record::Record) and everything in a report implement `Serialize`.
//!   To decode, prefer the `from_json` functions: their errors have types.
//! - schemars, only with the feature `schema`, which the generator of the JSON Schemas uses.
//!
//! Another major version of chrono or serde here is a new major version of udvej.
//!
//! The reasons for the structure are in [`design`]; what the rules mean and their sources are in `core/MANUAL.md`.
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test panics where it fails"
    )
)]

pub mod case;
pub mod client;
pub mod code;
pub mod dataset;
pub(crate) mod evidence;
pub mod exchange;
mod hex;
mod json;
pub mod judging;
mod lang;
pub mod page;
pub mod programme;
pub mod record;
mod repeated;
pub mod rules;
pub mod synthetic;
pub mod time;
pub mod verdict;
pub mod wording;
mod work;

#[cfg(doc)]
#[doc = include_str!("../DESIGN.md")]
pub mod design {}

/// The version of the library, which every report contains.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
