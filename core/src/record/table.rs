//! Declares a type of record: the fields that all have, and then a table of its own.

use crate::time::Day;

/// Declares a type of record as `object!` declares an object, and puts before its fields those that every record starts with:
/// `id`, `revision` and `status`. `id_of` is what the id is of, in a word.
///
/// `day`, `client` and `course` name the field that is the one day which the record is about, the one that says who the client
/// is, and the one with the id of the course that the record belongs to, where it has such a field.
macro_rules! record {
    (
        $(#[doc = $doc:expr])+
        #[da = $da:literal]
        #[derive($($derive:ident),+)]
        #[id_of = $id_of:literal]
        $(#[day = $day:ident])?
        $(#[client = $client:ident])?
        $(#[course = $course:ident])?
        pub struct $name:ident { $($fields:tt)+ }
    ) => {
        $crate::json::object! {
            $(#[doc = $doc])+
            #[da = $da]
            #[derive($($derive),+)]
            pub struct $name {
                #[doc = concat!(" The sender's id of the ", $id_of, ", the same in every revision (id).")]
                #[da = "Afsenderens id for posten, det samme i alle revisioner; aldrig et navn eller et CPR-nummer."]
                id: String as $crate::record::kinds::Id,
                /// 1 when first written, one more with each correction (revision).
                #[da = "1, første gang posten skrives, og én mere for hver rettelse."]
                #[unit("revisions, from 1", "revisioner, fra 1")]
                revision: i32 as $crate::record::kinds::Revision,
                /// Whether the record stands (status).
                #[da = "Om posten gælder eller er registreret ved en fejl."]
                status: $crate::code::RecordStatus,
                $($fields)+
            }
        }

        impl $crate::record::table::Table for $name {
            fn day(&self) -> Option<$crate::time::Day> {
                $crate::json::object!(@first $(Some(self.$day),)? None)
            }

            fn pseudonym(&self) -> Option<&str> {
                $crate::json::object!(@first $($crate::record::table::OfClient::pseudonym(&self.$client),)? None)
            }

            fn course(&self) -> Option<&str> {
                $crate::json::object!(@first $(Some(&self.$course),)? None)
            }
        }
    };
}
pub(crate) use record;

/// What some types of record have, and others do not.
pub(crate) trait Table {
    /// The day that the record is about, if it is about a single one.
    fn day(&self) -> Option<Day>;

    /// The pseudonym of the client that the record names, if it names a known one.
    fn pseudonym(&self) -> Option<&str>;

    /// The id of the course that the record belongs to.
    fn course(&self) -> Option<&str>;
}

/// A field that says who the client is.
pub(crate) trait OfClient {
    /// The client's pseudonym, if the client is known.
    fn pseudonym(&self) -> Option<&str>;
}

impl OfClient for String {
    fn pseudonym(&self) -> Option<&str> {
        Some(self)
    }
}
