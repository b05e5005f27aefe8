//! Lifting of anonymity (ophævelse af anonymitet).

use std::fmt;

use serde::Serialize;

use super::kinds::{Card, Id, Municipality, Pseudonym};
use super::record;
use crate::json::{
    Cursor, DecodeError, Faults, Form, Json, Kind, Path, Random, deserialize_from_json, is_field_name,
    text_of,
};
use crate::time::Day;

record! {
    /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
    #[da = "En borger ophæver sin anonymitet: en hændelse for sig, med dato og samtykke."]
    #[derive(Clone, PartialEq)]
    #[id_of = "event"]
    #[day = day]
    #[client = pseudonym]
    pub struct AnonymityLift {
        /// The day on which anonymity was lifted (dato).
        #[da = "Den dag, anonymiteten blev ophævet."]
        day: Day,
        /// The municipality in which it was lifted, four digits (kommune).
        #[da = "Den kommune, anonymiteten blev ophævet i, med fire cifre."]
        municipality: String as Municipality,
        /// The card or contact that the client was known by until then (ophævet fra).
        #[da = "Det, borgeren var kendt ved indtil da: et VIP-kort eller én anonym henvendelse."]
        from: LiftSource,
        /// The client's pseudonym from then on (pseudonym).
        #[da = "Borgerens pseudonym fra da af."]
        pseudonym: String as Pseudonym,
        /// The day on which the client consented to lifting. Lifting is not valid without consent (samtykke).
        #[da = "Den dag, borgeren samtykkede i ophævelsen; uden samtykke er anonymiteten ikke ophævet."]
        consent_day: Option<Day>,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym (tidligere henvendelser knyttet).
        #[da = "Om borgerens tidligere anonyme henvendelser knyttes til pseudonymet; ellers ikke."]
        links_earlier: bool,
        /// The day on which the client consented to linking the earlier contacts (samtykke til at knytte tidligere henvendelser).
        #[da = "Den dag, borgeren også samtykkede i det."]
        link_consent_day: Option<Day>,
    }
}

/// The card or contact that a client who lifts anonymity was known by until then.
///
/// In JSON: `{"card": "7G2K9QXM"}` or `{"contact": "c-17"}`. Its `Debug` does not show the token.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LiftSource {
    /// The token of a VIP card (kort).
    Card(
        /// Eight base-32 symbols.
        String,
    ),
    /// The id of a single anonymous contact, at which anonymity was lifted (henvendelse).
    Contact(
        /// The contact's id.
        String,
    ),
}

deserialize_from_json!(LiftSource);

impl Kind for LiftSource {
    type Value = Self;

    fn blank() -> Self {
        Self::Card(String::new())
    }

    fn read<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Self) -> Option<()> {
        let mut text = String::new();
        *into = if !cursor.open_object()? {
            return None;
        } else if cursor.entered("\"card\":") {
            Card::read(cursor, &mut text)?;
            Self::Card(text)
        } else if cursor.entered("\"contact\":") {
            Id::read(cursor, &mut text)?;
            Self::Contact(text)
        } else {
            return None;
        };
        (!cursor.next_field()?).then_some(())
    }

    fn from_json(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut fields = json.fields(Form::Object)?;
        let (name, value) = fields.next().ok_or_else(|| DecodeError::wrong(Form::OneField))??;
        let of = match &*name {
            "card" => Self::Card,
            "contact" => Self::Contact,
            other => {
                let error = DecodeError::wrong(Form::either(&["card", "contact"]));
                return Err(if is_field_name(other) { error.below(other) } else { error });
            }
        };
        let source = of(text_of(value.whole()?).map_err(|error| error.below(&name))?);
        match fields.next() {
            None => Ok(source),
            Some(another) => another.and(Err(DecodeError::wrong(Form::OneField))),
        }
    }

    fn check(source: &Self, path: &Path<'_>, faults: &mut Faults) {
        match source {
            Self::Card(token) => Card::check(token, &Path::Field(path, "card"), faults),
            Self::Contact(id) => Id::check(id, &Path::Field(path, "contact"), faults),
        }
    }

    fn random_in(name: &str) -> Option<Random> {
        Id::RANDOM.filter(|_| name == "contact")
    }

    fn has(path: &[&str]) -> bool {
        matches!(path, ["card" | "contact"])
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Self>()
    }
}

impl fmt::Debug for LiftSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Card(_) => f.write_str("Card(…)"),
            Self::Contact(id) => f.debug_tuple("Contact").field(id).finish(),
        }
    }
}

impl fmt::Debug for AnonymityLift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnonymityLift")
            .field("id", &self.id)
            .field("revision", &self.revision)
            .field("status", &self.status)
            .field("day", &self.day)
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LiftSource {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LiftSource".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use crate::json::schema::choice;
        schemars::json_schema!({
            "description": "The card or contact that a client who lifts anonymity was known by until then (ophævet fra).",
            "type": "object",
            "properties": {
                "card": choice(
                    "The token of a VIP card, eight base-32 symbols (kort).",
                    "Nummeret på et VIP-kort, otte tegn.",
                    Card::schema(generator),
                ),
                "contact": choice(
                    "The id of a single anonymous contact, at which anonymity was lifted (henvendelse).",
                    "Id på den ene anonyme henvendelse, hvor anonymiteten blev ophævet.",
                    Id::schema(generator),
                ),
            },
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false,
        })
    }
}
