//! The form of a file. The exchange judges these rules while it reads.

family! {
    empty,
    byte_order_mark,
    carriage_return,
    line_too_long,
    not_utf8,
    not_json,
    over_lines,
    truncated,
    header_missing,
    header_not_first,
    without_header,
    unknown_record,
    unknown_field,
    duplicate_key,
    missing_field,
    wrong_value,
}
