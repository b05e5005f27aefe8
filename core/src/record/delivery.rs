//! The header of a delivery (leverance).

use super::Record;
use super::kinds::{Count, Id, Municipality, PlainId};
use crate::code::{FormatVersion, PseudonymInput, RecordType, record_types};
use crate::json::{Faults, Kind, Malformed, OrBlank, Path, object};
use crate::time::{Day, Period};

object! {
    /// What one sender hands over for one municipality and one period: the header, before the records (leverance).
    #[derive(Debug, Clone, PartialEq)]
    pub struct Delivery {
        /// The version of the exchange format (formatversion).
        #[da = "Udvekslingsformatets version."]
        format: FormatVersion,
        /// The sender's id of the delivery (id).
        #[da = "Afsenderens id for leverancen."]
        id: String as Id,
        /// Who hands it over: an id, not a person's name (afsender).
        #[da = "Hvem der afleverer: et id, ikke en persons navn."]
        sender: String as PlainId,
        /// The municipality it is about, four digits (kommune).
        #[da = "Den kommune, leverancen handler om, med fire cifre."]
        municipality: String as Municipality,
        /// The days it is about (periode).
        #[da = "De dage, leverancen handler om."]
        period: Period,
        /// The day it was made (dannet).
        #[da = "Den dag, leverancen blev dannet."]
        created: Day,
        /// The id of the strategy that it follows and is judged by (strategi).
        #[da = "Id på den strategi, som leverancen følger og bedømmes efter."]
        strategy: String as PlainId,
        /// The key behind its pseudonyms, if it has any (pseudonymnøgle).
        #[da = "Nøglen bag leverancens pseudonymer, hvis der er nogen."]
        pseudonym_key: Option<PseudonymKey>,
        /// How many records of each type the sender wrote (antal poster).
        #[da = "Hvor mange poster af hver type afsenderen skrev."]
        expected: ExpectedCounts,
        /// The id of the delivery that this one replaces (erstatter).
        #[da = "Id på den leverance, som denne erstatter."]
        replaces: Option<String> as Option<Id>,
    }
}

object! {
    /// Which key the pseudonyms of a delivery were made under, and from what.
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

/// Declares the counts of a header, and how a type leads to its count.
macro_rules! expected_counts {
    ($($(#[doc = $doc:literal])+ #[count($count:literal, $count_da:literal)]
        $variant:ident $field:ident = $code:literal, $en:literal, $da:literal;)+) => {
        object! {
            /// How many records of each type a sender wrote: a line that was lost on the way is noticed.
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
            /// How many records of the type the sender wrote.
            pub fn of(&self, record: RecordType) -> i64 {
                match record {
                    $(RecordType::$variant => self.$field,)+
                }
            }

            /// The same, to be counted up.
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
    /// Announces these records: counts them into [`Delivery::expected`].
    pub fn announce(&mut self, records: &[Record]) {
        self.expected = ExpectedCounts::default();
        for record in records {
            *self.expected.of_mut(record.record_type()) += 1;
        }
    }

    /// The texts and numbers of the header that do not have the form they must have.
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
