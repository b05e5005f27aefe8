//! References from records to clients.

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::kinds::{Card, Pseudonym};
use super::table::OfClient;
use crate::json::{
    Cursor, DecodeError, Faults, Form, Json, Kind, Path, Random, deserialize_from_json, text_of,
};

/// The client of a contact, in the state of anonymity in which the contact was made.
///
/// In JSON: `"anonymous"`, `{"card": "7G2K9QXM"}` or `{"pseudonym": "…"}`. A client cannot be referred to by CPR number,
/// because it never leaves the case system.
///
/// Its `Debug` shows the state, not the token or pseudonym.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientRef {
    /// Anonymous: contacts cannot be linked (anonym).
    Anonymous,
    /// Anonymous with a card: the random token on it links contacts (anonym med kort).
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
    /// Returns whether the client is known to the administration.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Pseudonymous { .. })
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

deserialize_from_json!(ClientRef);

impl OfClient for ClientRef {
    fn pseudonym(&self) -> Option<&str> {
        match self {
            Self::Pseudonymous { pseudonym } => Some(pseudonym),
            Self::Anonymous | Self::Card { .. } => None,
        }
    }
}

impl Kind for ClientRef {
    type Value = Self;

    fn blank() -> Self {
        Self::Anonymous
    }

    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self) -> Option<()> {
        let mut text = match std::mem::replace(into, Self::Anonymous) {
            Self::Anonymous => String::new(),
            Self::Card { token: text } | Self::Pseudonymous { pseudonym: text } => text,
        };
        if cursor.took("\"anonymous\"") {
            return Some(());
        }
        *into = if !cursor.open_object()? {
            return None;
        } else if cursor.entered("\"card\":") {
            Card::read(cursor, &mut text)?;
            Self::Card { token: text }
        } else if cursor.entered("\"pseudonym\":") {
            Pseudonym::read(cursor, &mut text)?;
            Self::Pseudonymous { pseudonym: text }
        } else {
            return None;
        };
        (!cursor.next_field()?).then_some(())
    }

    fn from_json(json: Json<'_>) -> Result<Self, DecodeError> {
        if matches!(&json, Json::Text(text) if text == "anonymous") {
            return Ok(Self::Anonymous);
        }
        let mut client = None;
        for field in json.fields(Form::Client)? {
            let (name, value) = field?;
            let text = match &*name {
                "card" | "pseudonym" if client.is_some() => return Err(DecodeError::wrong(Form::Client)),
                "card" | "pseudonym" => text_of(value.whole()?).map_err(|error| error.below(&name))?,
                _ => return Err(DecodeError::unknown(&name)),
            };
            client = Some(match &*name {
                "card" => Self::Card { token: text },
                _ => Self::Pseudonymous { pseudonym: text },
            });
        }
        client.ok_or_else(|| DecodeError::wrong(Form::Client))
    }

    fn check(client: &Self, path: &Path<'_>, faults: &mut Faults) {
        match client {
            Self::Anonymous => {}
            Self::Card { token } => Card::check(token, &Path::Field(path, "card"), faults),
            Self::Pseudonymous { pseudonym } => {
                Pseudonym::check(pseudonym, &Path::Field(path, "pseudonym"), faults);
            }
        }
    }

    fn random_in(name: &str) -> Option<Random> {
        Pseudonym::RANDOM.filter(|_| name == "pseudonym")
    }

    fn has(path: &[&str]) -> bool {
        matches!(path, ["card" | "pseudonym"])
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Self>()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ClientRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClientRef".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use crate::json::schema::choice;
        // Not `oneOf`: with alternatives, a validator can only report that none matches.
        schemars::json_schema!({
            "description": "The client, in the state of anonymity in which the contact was made: `anonymous`, a card or a pseudonym (borgeren).",
            "if": {"type": "string"},
            "then": {"enum": ["anonymous"]},
            "else": {
                "type": "object",
                "properties": {
                    "card": choice(
                        "The token on a VIP card, eight base-32 symbols: it links contacts (kort).",
                        "Nummeret på et VIP-kort, otte tegn: knytter henvendelser sammen uden at sige, hvem borgeren er.",
                        Card::schema(generator),
                    ),
                    "pseudonym": choice(
                        "A keyed pseudonym of a client who has lifted anonymity, 26 base-32 characters (pseudonym).",
                        "Et nøglet pseudonym, 26 tegn, for en borger, der har ophævet sin anonymitet.",
                        Pseudonym::schema(generator),
                    ),
                },
                "minProperties": 1,
                "maxProperties": 1,
                "additionalProperties": false,
            },
            // Editors offer these for completion.
            "examples": ["anonymous", {"card": "7G2K9QXM"}, {"pseudonym": "52T75XP2N34BMA9EDBSE60DVBV"}],
        })
    }
}
