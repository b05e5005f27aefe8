//! The header of a delivery (leverance).

use super::Record;
use super::kinds::{Count, Id, Municipality, PlainId};
use crate::code::{DeliveryScope, FormatVersion, PseudonymInput, RecordType, record_types};
use crate::json::{Faults, Kind, Malformed, OrBlank, Path, object};
use crate::time::{Day, Period};

object! {
    /// The header of a delivery: records of one sender, for one municipality and one period (leverance).
    #[derive(Debug, Clone, PartialEq)]
    pub struct Delivery {
        /// The version of the exchange format (formatversion).
        #[da = "Udvekslingsformatets version."]
        format: FormatVersion,
        /// The sender's id of the delivery (id).
        #[da = "Afsenderens id for leverancen."]
        id: String as Id,
        /// The sender's id, not a person's name (afsender).
        #[da = "Hvem der afleverer: et id, ikke en persons navn."]
        sender: String as PlainId,
        /// The municipality that the delivery is about, four digits (kommune).
        #[da = "Den kommune, leverancen handler om, med fire cifre."]
        municipality: String as Municipality,
        /// The days that the delivery is about (periode).
        #[da = "De dage, leverancen handler om."]
        period: Period,
        /// The day on which the delivery was made (dannet).
        #[da = "Den dag, leverancen blev dannet."]
        created: Day,
        /// Whether it holds everything that the sender has of the period, or only what is new or corrected since the last
        /// delivery (omfang).
        #[da = "Om den indeholder alt, hvad afsenderen har for perioden, eller kun det, der er nyt eller rettet siden sidste leverance."]
        #[default = DeliveryScope::Full]
        scope: DeliveryScope,
        /// The id of the strategy that the delivery follows and is validated against (strategi).
        #[da = "Id på den strategi, som leverancen følger og valideres efter."]
        strategy: String as PlainId,
        /// The key of the delivery's pseudonyms, if it has any (pseudonymnøgle).
        #[da = "Nøglen bag leverancens pseudonymer, hvis der er nogen."]
        pseudonym_key: Option<PseudonymKey>,
        /// The number of records of each type that the sender wrote (antal poster).
        #[da = "Hvor mange poster af hver type afsenderen skrev."]
        expected: ExpectedCounts,
        /// The id of the delivery that this one replaces (erstatter).
        #[da = "Id på den leverance, som denne erstatter."]
        replaces: Option<String> as Option<Id>,
        /// The software that wrote the delivery (program).
        #[da = "Det program, der skrev leverancen."]
        software: Option<Software>,
    }
}

object! {
    /// The sender's software.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Software {
        /// Its name, written as an id (navn).
        #[da = "Programmets navn, skrevet som et id."]
        name: String as PlainId,
        /// Its version (version).
        #[da = "Programmets version."]
        version: String as PlainId,
    }
}

object! {
    /// The key of the pseudonyms in a delivery, and what they are made from.
    #[derive(Debug, Clone, PartialEq)]
    pub struct PseudonymKey {
        /// The public id of the key (nøgle-id).
        #[da = "Nøglens offentlige id."]
        id: String as Id,
        /// What the pseudonyms are made from (grundlag).
        #[da = "Hvad pseudonymerne er dannet af."]
        input: PseudonymInput,
    }
}

/// Declares the counts of a header, and access to the count of a type.
macro_rules! expected_counts {
    ($($(#[doc = $doc:literal])+ #[count($count:literal, $count_da:literal)]
        $variant:ident $field:ident = $code:literal, $en:literal, $da:literal;)+) => {
        object! {
            /// The number of records of each type that a sender wrote. A receiver detects lost lines by it.
            #[derive(Debug, Clone, Default, PartialEq)]
            pub struct ExpectedCounts {
                $(
                    #[doc = $count]
                    #[da = $count_da]
                    #[unit("records", "poster")]
                    $field: i64 as OrBlank<Count>,
                )+
            }
        }

        impl ExpectedCounts {
            /// Returns the number of records of this type that the sender wrote.
            pub fn of(&self, record: RecordType) -> i64 {
                match record {
                    $(RecordType::$variant => self.$field,)+
                }
            }

            /// Returns the count of this type, to be changed.
            pub(crate) fn of_mut(&mut self, record: RecordType) -> &mut i64 {
                match record {
                    $(RecordType::$variant => &mut self.$field,)+
                }
            }
        }
    };
}
record_types!(expected_counts);

impl Delivery {
    /// Returns the last day of which the delivery can tell, judged as of `today`: the day on which it was made, or `today` if
    /// that is earlier.
    pub fn known_until(&self, today: Day) -> Day {
        self.created.min(today)
    }

    /// Returns whether the delivery can show everything that happened on these days: they all lie in its period. What
    /// happened before or after may be in another delivery.
    pub fn sees(&self, days: Period) -> bool {
        self.period.covers(&days)
    }

    /// Returns whether the delivery promised to have everything that ran or happened on these days: it is a full one, and sees
    /// them.
    pub(crate) fn promises(&self, days: Period) -> bool {
        self.scope == DeliveryScope::Full && self.sees(days)
    }

    /// Sets [`Delivery::expected`] to the counts of these records.
    pub fn announce(&mut self, records: &[Record]) {
        self.expected = ExpectedCounts::default();
        for record in records {
            *self.expected.of_mut(record.record_type()) += 1;
        }
    }

    /// Returns the texts and numbers of the header that do not have the required form.
    pub fn malformed(&self) -> Vec<Malformed> {
        let mut faults = Faults::default();
        Self::check(self, &Path::Root, &mut faults);
        faults.malformed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The field of a count and the code of its type are the same word.
    #[test]
    fn a_count_is_named_by_the_code_of_its_type() {
        for record in RecordType::ALL {
            let mut expected = ExpectedCounts::default();
            *expected.of_mut(*record) = 1;
            assert_eq!(serde_json::to_string(&expected).unwrap(), format!("{{\"{record}\":1}}"));
        }
    }
}
