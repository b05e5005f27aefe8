//! Critical Time Intervention courses.

pub(crate) mod adult_not_confirmed;
pub(crate) mod agreement_late;
pub(crate) mod before_pilot;
pub(crate) mod closing_note_late;
pub(crate) mod completed_early;
mod duty;
pub(crate) mod ended_early;
mod few;
pub(crate) mod few_community_meetings;
pub(crate) mod few_meetings;
pub(crate) mod few_network_meetings;
pub(crate) mod focus_area_not_in_strategy;
pub(crate) mod focus_areas;
pub(crate) mod meetings_not_falling;
pub(crate) mod meetings_seldom;
pub(crate) mod no_tenancy;
pub(crate) mod not_ended;
pub(crate) mod past_end;
pub(crate) mod plan_late;
pub(crate) mod plan_twice;
pub(crate) mod profile_unknown;
pub(crate) mod transfer_meeting_early;
pub(crate) mod transfer_meeting_late;
pub(crate) mod two_at_once;
pub(crate) mod worker_gap;
