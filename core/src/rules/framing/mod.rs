//! How a file is put together: the exchange judges while it reads.

pub(crate) mod byte_order_mark;
pub(crate) mod carriage_return;
pub(crate) mod duplicate_key;
pub(crate) mod empty;
pub(crate) mod header_missing;
pub(crate) mod header_not_first;
pub(crate) mod line_too_long;
pub(crate) mod missing_field;
pub(crate) mod not_json;
pub(crate) mod not_utf8;
pub(crate) mod truncated;
pub(crate) mod unknown_field;
pub(crate) mod unknown_record;
pub(crate) mod without_header;
pub(crate) mod wrong_value;
