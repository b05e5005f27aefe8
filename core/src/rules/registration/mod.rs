//! Contacts, and the days and lists of records.

family! {
    unit_not_of_administration,
    receiver_not_of_unit,
    before_programme,
    days_out_of_order,
    continues_own_municipality,
    continued_twice,
    outside_course,
    after_death,
    count_or_range,
    card_without_token,
    result_incomplete,
    result_field_misplaced,
    result_without_topic,
    listed_twice,
    twice,
    first_contact_not_first,
    residence_unknown,
}
