//! How a record refers to a client.

use std::fmt;

use serde::de::{self, MapAccess};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::form::Form;

/// The state of anonymity that a contact was made in.
///
/// In JSON: `"anonymous"`, `{"card": "7G2K9QXM"}` or `{"pseudonym": "…"}`. There is no form for a client
/// identified by CPR number: that never leaves the case system.
///
/// Its `Debug` shows the state, not the token or pseudonym.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientRef {
    /// Nothing links two contacts (anonym).
    Anonymous,
    /// A random token that the client holds links contacts (anonym med kort).
    Card {
        /// The token on the card, eight base-32 symbols.
        token: String,
    },
    /// A keyed pseudonym of a client who has lifted anonymity (pseudonymiseret).
    Pseudonymous {
        /// The pseudonym, 26 base-32 characters.
        pseudonym: String,
    },
}

impl ClientRef {
    /// Whether the administration knows who the client is.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Pseudonymous { .. })
    }

    pub(crate) fn form(&self, path: &str, form: &mut Form) {
        match self {
            Self::Anonymous => {}
            Self::Card { token } => form.card(format!("{path}/card"), token),
            Self::Pseudonymous { pseudonym } => form.pseudonym(format!("{path}/pseudonym"), pseudonym),
        }
    }
}

impl fmt::Debug for ClientRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Anonymous => "Anonymous",
            Self::Card { .. } => "Card(…)",
            Self::Pseudonymous { .. } => "Pseudonymous(…)",
        })
    }
}

impl Serialize for ClientRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, value) = match self {
            Self::Anonymous => return serializer.serialize_str("anonymous"),
            Self::Card { token } => ("card", token),
            Self::Pseudonymous { pseudonym } => ("pseudonym", pseudonym),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(key, value)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for ClientRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl<'de> de::Visitor<'de> for Visitor {
    type Value = ClientRef;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`\"anonymous\"`, `{\"card\": …}` or `{\"pseudonym\": …}`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<ClientRef, E> {
        if text == "anonymous" {
            Ok(ClientRef::Anonymous)
        } else {
            Err(E::invalid_value(de::Unexpected::Other("text"), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ClientRef, A::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "snake_case")]
        enum Key {
            Card,
            Pseudonym,
        }
        let client = match map.next_key()? {
            Some(Key::Card) => ClientRef::Card { token: map.next_value()? },
            Some(Key::Pseudonym) => ClientRef::Pseudonymous { pseudonym: map.next_value()? },
            None => return Err(de::Error::invalid_length(0, &self)),
        };
        match map.next_key()? {
            None => Ok(client),
            Some(Key::Card | Key::Pseudonym) => Err(de::Error::invalid_length(2, &self)),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ClientRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClientRef".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        // Not `oneOf`: a validator that tries alternatives can only say that none fits.
        schemars::json_schema!({
            "description": "The client, in the state of anonymity that the contact was made in: `anonymous`, a card or a pseudonym (borgeren).",
            "if": {"type": "string"},
            "then": {"enum": ["anonymous"]},
            "else": {
                "type": "object",
                "properties": {
                    "card": {
                        "description": "The token on a VIP card, eight base-32 symbols: it links contacts (kort).",
                        "type": "string",
                        "pattern": crate::client::card::PATTERN,
                    },
                    "pseudonym": {
                        "description": "A keyed pseudonym of a client who has lifted anonymity, 26 base-32 characters (pseudonym).",
                        "type": "string",
                        "pattern": crate::client::pseudonym::PATTERN,
                    },
                },
                "minProperties": 1,
                "maxProperties": 1,
                "additionalProperties": false,
            },
            // What an editor offers.
            "examples": ["anonymous", {"card": "7G2K9QXM"}, {"pseudonym": "52T75XP2N34BMA9EDBSE60DVBV"}],
        })
    }
}
