//! Critical Time Intervention courses.

pub(crate) mod adult_not_confirmed;
pub(crate) mod agreement_late;
pub(crate) mod before_pilot;
pub(crate) mod closing_note_late;
mod duty;
pub(crate) mod ended_early;
mod few;
pub(crate) mod few_community_meetings;
pub(crate) mod few_meetings;
pub(crate) mod few_network_meetings;
pub(crate) mod focus_areas;
pub(crate) mod meetings_not_falling;
pub(crate) mod past_end;
pub(crate) mod plan_late;
pub(crate) mod profile_unknown;
pub(crate) mod transfer_meeting_late;
