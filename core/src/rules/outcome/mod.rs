//! Outcomes of courses.

family! {
    before_course,
    window_after_day,
    twice,
    nothing_to_maintain,
}
