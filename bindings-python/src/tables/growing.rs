//! The tables of records, which grow while a delivery is read.

use udvej::code::RecordType;
use udvej::exchange::Collector;
use udvej::record::Record;

use super::by_type::{ByType, TYPES, place};
use super::declare::Building;
use crate::generated::lists::each_record;
#[cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the list of the tables is generated"))]
use crate::generated::tables::*;

/// Lists the table of every type of record.
macro_rules! growing {
    ($($field:ident: $record:ident $class:ident $table:ident,)+) => {
        /// The tables of the records in a part of a delivery. Every record becomes a row as soon as it is read, so
        /// it need not be kept. Rows of records that are not accepted are removed at the end.
        pub(crate) struct Growing {
            $($field: Building<$table>,)+
            /// The types of the records, in the order of the delivery.
            types: Vec<RecordType>,
            gone: Vec<usize>,
        }

        impl Default for Growing {
            fn default() -> Self {
                Self { $($field: Building::with_room(0),)+ types: Vec::new(), gone: Vec::new() }
            }
        }

        impl Collector for Growing {
            /// Courses have tables that are made of more than their fields.
            fn keeps_whole(record: RecordType) -> bool {
                record == RecordType::Course
            }

            fn expect(&mut self, record: RecordType, many: usize) {
                self.types.reserve(many);
                match record {
                    $(RecordType::$record => self.$field.expect(many),)+
                }
            }

            fn record(&mut self, record: &Record) {
                self.types.push(record.record_type());
                match record {
                    $(Record::$record(it) => self.$field.row(|row| row.push((), it)),)+
                }
            }

            fn append(&mut self, next: &mut Self) {
                self.types.append(&mut next.types);
                $(self.$field.append(&mut next.$field);)+
            }

            fn forget(&mut self, gone: &[usize]) {
                self.gone = gone.to_vec();
                if !gone.is_empty() {
                    let gone = gone_rows(&self.types, gone);
                    $(self.$field.take_out(&gone[place(RecordType::$record)]);)+
                }
            }
        }

        impl Growing {
            pub(crate) fn finish(self) -> (ByType, Vec<usize>) {
                let mut tables = ByType::default();
                $(tables[place(RecordType::$record)] = self.$field.finish();)+
                (tables, self.gone)
            }
        }
    };
}

each_record!(growing);

/// The rows of each table to remove when these records are removed.
fn gone_rows(types: &[RecordType], gone: &[usize]) -> [Vec<usize>; TYPES] {
    let mut rows = [const { Vec::new() }; TYPES];
    let mut before = [0; TYPES];
    let mut gone = gone.iter().peekable();
    for (index, record) in types.iter().enumerate() {
        let at = place(*record);
        if gone.next_if_eq(&&index).is_some() {
            rows[at].push(before[at]);
        }
        before[at] += 1;
    }
    rows
}
