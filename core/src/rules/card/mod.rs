//! VIP cards.

family! {
    before_programme,
    to_itself,
}
