//! Deliveries about nobody, as JSON that tests can change.

use serde_json::Value;
use udvej::programme::Strategy;
use udvej::synthetic::Settings;
use udvej::time::Day;

/// A delivery that can be changed.
#[derive(Debug, Clone)]
pub struct Nobody {
    /// The value of `delivery` on the first line.
    pub header: Value,
    /// The records.
    pub records: Vec<Value>,
    /// The day on which it was made, to judge as of.
    pub made_on: Day,
}

impl Nobody {
    /// A delivery of this many records, with nothing doubtful in it, that follows a strategy which ships.
    pub fn new(seed: u64, records: i64, strategy: &str) -> Self {
        let settings = Settings { seed, records, doubtful_percent: 0, ..Settings::default() };
        Self::of(&settings, strategy)
    }

    /// The delivery of these settings.
    pub fn of(settings: &Settings, strategy: &str) -> Self {
        let strategy = Strategy::shipped(strategy).expect("the strategy ships");
        let delivery = settings.deliver(&strategy).expect("the settings are right");
        let header = delivery.header();
        let json = |record: udvej::record::Record| {
            serde_json::from_str(&record.to_json()).expect("a record writes itself as JSON")
        };
        Self {
            made_on: header.created,
            header: serde_json::to_value(&header).expect("a header writes itself as JSON"),
            records: delivery.map(json).collect(),
        }
    }

    /// The bytes. The header announces as many records as there are, whatever it says.
    pub fn bytes(&self) -> Vec<u8> {
        let mut header = self.header.clone();
        header["expected"] = Value::Object(serde_json::Map::default());
        for record in &self.records {
            let expected = &mut header["expected"][record["record"].as_str().expect("a record has a type")];
            *expected = (expected.as_i64().unwrap_or_default() + 1).into();
        }
        self.bytes_as_announced(&header)
    }

    /// The bytes with this header.
    pub fn bytes_as_announced(&self, header: &Value) -> Vec<u8> {
        let mut text = serde_json::json!({"delivery": header}).to_string();
        for record in &self.records {
            text.push('\n');
            text.push_str(&record.to_string());
        }
        text.push('\n');
        text.into_bytes()
    }

    /// Returns the index of the first record of a type that fulfils a condition.
    pub fn find(&self, record: &str, is_so: impl Fn(&Value) -> bool) -> usize {
        let found = self.records.iter().position(|each| each["record"] == record && is_so(each));
        found.unwrap_or_else(|| panic!("the delivery has no such {record}"))
    }

    /// The first record of a type that is so.
    pub fn the(&mut self, record: &str, is_so: impl Fn(&Value) -> bool) -> &mut Value {
        let at = self.find(record, is_so);
        &mut self.records[at]
    }

    /// Adds a copy of a record under another id, changed.
    pub fn again(&mut self, record: &Value, id: &str, change: impl Fn(&mut Value)) {
        let mut copy = record.clone();
        copy["id"] = id.into();
        change(&mut copy);
        self.records.push(copy);
    }
}

/// Returns a day in JSON, moved by this number of days.
pub fn later(day: &Value, days: i64) -> Value {
    let day: Day = day.as_str().expect("a day is a text").parse().expect("it is a day");
    Day::from_epoch_days(day.epoch_days() + days).to_string().into()
}
