//! What became of clients.

pub(crate) mod before_course;
