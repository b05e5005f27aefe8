//! What became of clients.

pub(crate) mod before_course;
pub(crate) mod nothing_to_maintain;
pub(crate) mod twice;
pub(crate) mod window_after_day;
