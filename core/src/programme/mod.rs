//! The exit programmes: the strategy, the CTI schedule, and how a course stands on a day.

mod calendar;
mod schedule;
mod status;
mod strategy;

pub use schedule::{Duty, DutyKind, Phase, Schedule, ScheduleDay, ScheduleState};
pub use status::{CourseStatus, DutyState, DutyStatus, PhaseState, PhaseStatus, WaveState, WaveStatus};
pub use strategy::{InForce, LocalText, MeasurementWave, Parameters, Profile, Strategy, StrategyError};
