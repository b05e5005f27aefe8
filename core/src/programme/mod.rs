//! The exit programmes: strategies, the CTI schedule, and the status of a course on a day.

mod calendar;
mod schedule;
mod status;
mod strategy;
mod windows;

pub use schedule::{Duty, DutyKind, Phase, Schedule, ScheduleDay, ScheduleState};
pub use status::{CourseStatus, DutyState, DutyStatus, PhaseState, PhaseStatus, WaveState, WaveStatus};
pub use strategy::{
    InForce, LocalText, MeasurementWave, Parameters, PhaseNames, PlannedDelivery, Profile, Strategy,
    StrategyError,
};
pub(crate) use windows::DutyDone;
