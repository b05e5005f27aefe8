//! Critical Time Intervention courses.

mod duty;
mod few;

family! {
    profile_unknown,
    before_pilot,
    no_tenancy,
    two_at_once,
    worker_gap,
    plan_late,
    plan_twice,
    focus_areas,
    focus_area_not_in_strategy,
    past_end,
    ended_early,
    completed_early,
    not_ended,
    adult_not_confirmed,
    few_meetings,
    few_community_meetings,
    few_network_meetings,
    agreement_late,
    transfer_meeting_early,
    transfer_meeting_late,
    closing_note_late,
    meetings_not_falling,
    meetings_seldom,
}
