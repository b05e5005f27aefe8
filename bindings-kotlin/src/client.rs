//! How a record refers to a client. A schema describes the JSON of these two enums, not their variants, so they are
//! written by hand; a variant that only one side has does not compile.

use crate::generated::masked::{CardToken, Pseudonym};
use crate::mirror::mirrors;

mirrors!(udvej::record::ClientRef, ClientRef);
mirrors!(udvej::record::LiftSource, LiftSource);

/// The state of anonymity that a contact was made in.
#[derive(Debug, uniffi::Enum)]
#[uniffi::export(Debug)]
pub enum ClientRef {
    /// Nothing links two contacts (anonym).
    Anonymous,
    /// A random token that the client holds links contacts (anonym med kort).
    Card {
        /// The token on the card, eight base-32 symbols.
        token: CardToken,
    },
    /// A keyed pseudonym of a client who has lifted anonymity (pseudonymiseret).
    Pseudonymous {
        /// The pseudonym, 26 base-32 characters.
        pseudonym: Pseudonym,
    },
}

impl From<udvej::record::ClientRef> for ClientRef {
    fn from(client: udvej::record::ClientRef) -> Self {
        use udvej::record::ClientRef as Core;
        match client {
            Core::Anonymous => Self::Anonymous,
            Core::Card { token } => Self::Card { token: token.into() },
            Core::Pseudonymous { pseudonym } => Self::Pseudonymous { pseudonym: pseudonym.into() },
        }
    }
}

impl From<ClientRef> for udvej::record::ClientRef {
    fn from(client: ClientRef) -> Self {
        match client {
            ClientRef::Anonymous => Self::Anonymous,
            ClientRef::Card { token } => Self::Card { token: token.into() },
            ClientRef::Pseudonymous { pseudonym } => Self::Pseudonymous { pseudonym: pseudonym.into() },
        }
    }
}

/// The card or the contact that identified a client who lifts anonymity.
#[derive(Debug, uniffi::Enum)]
pub enum LiftSource {
    /// The token of a VIP card (kort).
    Card {
        /// Eight base-32 symbols.
        token: CardToken,
    },
    /// The id of a single anonymous contact, at which anonymity was lifted (henvendelse).
    Contact {
        /// The contact's id.
        id: String,
    },
}

impl From<udvej::record::LiftSource> for LiftSource {
    fn from(source: udvej::record::LiftSource) -> Self {
        use udvej::record::LiftSource as Core;
        match source {
            Core::Card(token) => Self::Card { token: token.into() },
            Core::Contact(id) => Self::Contact { id },
        }
    }
}

impl From<LiftSource> for udvej::record::LiftSource {
    fn from(source: LiftSource) -> Self {
        match source {
            LiftSource::Card { token } => Self::Card(token.into()),
            LiftSource::Contact { id } => Self::Contact(id),
        }
    }
}
