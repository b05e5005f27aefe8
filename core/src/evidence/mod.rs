//! What rules look at: where records are, what is known of them, liftings of anonymity, the clocks of courses.

mod clocked;
mod days;
mod done;
mod earliest;
mod facts;
mod history;
mod lifts;
mod place;
mod positions;
mod store;

pub(crate) use clocked::Clocked;
pub(crate) use days::{Pointer, course_happened, happened};
pub(crate) use done::{Days, clients, in_course, named};
pub(crate) use earliest::earliest;
pub(crate) use facts::{
    Client, ContactFacts, Facts, LiftDays, LiftFacts, LiftedFrom, MeasurementFacts, MeetingFacts, NamedOffer,
    OfCourse, WholeFacts,
};
pub(crate) use history::{CtiCourse, Entry, History, clock_days};
pub(crate) use lifts::Lift;
pub(crate) use place::Place;
pub(crate) use positions::{Position, Positions};
pub(crate) use store::RecordStore;
