//! Declares a type of record: the fields that all records have, and then its own.

use crate::time::Day;

/// Declares a type of record with `object!`. Before its own fields come those of every record: `id`, `revision` and `status`.
/// `id_of` is a word for what the id identifies.
///
/// `day` names the field with the one day that the record is about, `client` the field that identifies the client, and `course`
/// the field with the id of the course that the record belongs to. Each is left out if the type has no such field.
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
                #[da = "Afsenderens id for posten, det samme i alle versioner; aldrig et navn eller et CPR-nummer."]
                id: String as $crate::record::kinds::Id,
                /// 1 for the first revision, one more with each correction (version).
                #[da = "Versionens nummer: 1, første gang posten skrives, og én mere for hver rettelse."]
                #[unit("revisions, from 1", "versioner, fra 1")]
                revision: i32 as $crate::record::kinds::Revision,
                /// Whether the record is active or was entered in error (status).
                #[da = "Om posten gælder eller er registreret ved en fejl."]
                status: $crate::code::RecordStatus,
                $($fields)+
            }
        }

        impl $crate::record::table::Table for $name {
            fn day_path(&self) -> &'static str {
                $crate::json::object!(@first $(concat!("/", stringify!($day)),)? "")
            }

            fn day(&self) -> Option<$crate::time::Day> {
                $crate::json::object!(@first $(Some(self.$day),)? None)
            }

            fn pseudonym(&self) -> Option<&str> {
                $crate::json::object!(@first $($crate::record::table::OfClient::pseudonym(&self.$client),)? None)
            }

            fn course(&self) -> Option<&str> {
                $crate::json::object!(@first $($crate::record::table::OfCourse::course(&self.$course),)? None)
            }
        }
    };
}
pub(crate) use record;

/// Properties that only some types of record have.
pub(crate) trait Table {
    /// Returns the day that the record is about, or `None` if it is not about a single day.
    fn day(&self) -> Option<Day>;

    /// Returns the pointer to the field with that day.
    fn day_path(&self) -> &'static str;

    /// Returns the pseudonym of the record's client, or `None` if it has no known client.
    fn pseudonym(&self) -> Option<&str>;

    /// Returns the id of the course that the record belongs to, if any.
    fn course(&self) -> Option<&str>;
}

/// A field that identifies the client.
pub(crate) trait OfClient {
    /// Returns the client's pseudonym, or `None` if the client is not known.
    fn pseudonym(&self) -> Option<&str>;
}

impl OfClient for String {
    fn pseudonym(&self) -> Option<&str> {
        Some(self)
    }
}

impl OfClient for Option<String> {
    fn pseudonym(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// A field that identifies the course.
pub(crate) trait OfCourse {
    /// Returns the id of the course, or `None` if the record belongs to none.
    fn course(&self) -> Option<&str>;
}

impl OfCourse for String {
    fn course(&self) -> Option<&str> {
        Some(self)
    }
}

impl OfCourse for Option<String> {
    fn course(&self) -> Option<&str> {
        self.as_deref()
    }
}
