//! What can still be read of a text that cannot be used: which record it is, and which client it withdraws.

use std::borrow::Cow;

use crate::client::leak::holds_cpr;
use crate::client::pseudonym;
use crate::code::RecordType;
use crate::json::{Json, Parsed, is_id};
use crate::record::Key;
use crate::time::Day;

/// What can still be read of a text that cannot be used.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Salvage {
    /// The record that it was meant to be.
    pub(crate) named: Option<Named>,
    /// The keys of every text in it. A client who is erased is found by them.
    pub(crate) texts: Vec<Key>,
    /// The withdrawal of consent that it was meant to be. It counts, whatever else is wrong with the text.
    pub(crate) withdrawal: Option<Withdrawal>,
}

/// The record that a text was meant to be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Named {
    pub(crate) record: RecordType,
    pub(crate) id: String,
    pub(crate) revision: Option<i32>,
}

/// A withdrawal of consent, and its day if that can be read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Withdrawal {
    pub(crate) pseudonym: String,
    pub(crate) day: Option<Day>,
}

impl Salvage {
    /// Reads what can be read of a text. A field that is there twice says nothing.
    pub(crate) fn of(text: &str) -> Self {
        let Parsed { json: Json::Object(mut fields), syntax } = Parsed::of(text) else {
            return Self::default();
        };
        let mut texts = Vec::new();
        for (_, value) in &fields {
            add_texts(value, &mut texts);
        }
        if syntax.is_some() {
            // The text stops in the last field, so its value may not be whole.
            fields.pop();
        }
        let field = |name: &str| {
            let mut named = fields.iter().filter(|(field, _)| field == name);
            named.next().filter(|_| named.next().is_none()).map(|(_, value)| value)
        };
        let text = |name| match field(name) {
            Some(Json::Text(text)) => Some(Cow::as_ref(text)),
            _ => None,
        };
        let Some(record) = text("record").and_then(RecordType::from_code) else {
            return Self { texts, ..Self::default() };
        };
        let revision = match field("revision") {
            Some(Json::Number(Some(number))) => i32::try_from(*number).ok(),
            _ => None,
        };
        let id = text("id").filter(|id| is_id(id) && !holds_cpr(id));
        let client = text("pseudonym")
            .filter(|client| record == RecordType::ConsentWithdrawal && pseudonym::is_well_formed(client));
        Self {
            texts,
            named: id.map(|id| Named { record, id: id.to_owned(), revision }),
            withdrawal: client.map(|client| Withdrawal {
                pseudonym: client.to_owned(),
                day: text("day").and_then(|day| day.parse().ok()),
            }),
        }
    }
}

/// Adds the keys of the texts in a value, at any depth.
fn add_texts(value: &Json, texts: &mut Vec<Key>) {
    match value {
        Json::Text(text) => texts.push(Key::of(text)),
        Json::List(items) => items.iter().for_each(|item| add_texts(item, texts)),
        Json::Object(fields) => fields.iter().for_each(|(_, value)| add_texts(value, texts)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Cut | Json::CutName => {}
    }
}
