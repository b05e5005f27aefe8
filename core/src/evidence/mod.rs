//! The data that rules look at: the positions of records, facts taken from them, liftings of anonymity, lapses of
//! consent and the schedules of courses.

mod clocked;
mod consent;
mod days;
mod done;
mod earliest;
mod facts;
mod history;
mod lifts;
mod place;
mod positions;
mod store;
mod sweep;

pub(crate) use clocked::Clocked;
pub(crate) use consent::Consents;
pub(crate) use days::{Pointer, begun, course_happened, happened};
pub(crate) use done::{Days, clients, in_course, named};
pub(crate) use earliest::earliest;
pub(crate) use facts::{
    Client, ContactFacts, Facts, FactsOf, LiftDays, LiftFacts, LiftedFrom, MeasurementFacts, MeetingFacts,
    NamedOffer, OfCourse, WholeFacts,
};
pub(crate) use history::{CtiCourse, Entry, History, Strategies, clock_days};
pub(crate) use lifts::Lift;
pub(crate) use place::Place;
pub(crate) use positions::{Position, Positions};
pub(crate) use store::RecordStore;
pub(crate) use sweep::{Swept, sweep};
