//! The texts that Kotlin holds in a class of their own, whose `toString` does not show them.
//!
//! Generated from the core's types by `make generate`. Do not edit.

use crate::mirror::masked;

masked! {
    /// A keyed pseudonym of a client: a personal value.
    Pseudonym
}

masked! {
    /// The token of a VIP card, by which a client can be recognised: a personal value.
    CardToken
}

masked! {
    /// A text as it was delivered, which may hold anything.
    RawText
}
