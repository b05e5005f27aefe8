//! The values of fields: each is read and its form checked in one step.

use super::cursor::Cursor;
use crate::client::{card, leak, pseudonym};
use crate::code::CodeList;
use crate::record::form::{MAX_COUNT, MAX_REVISION, is_id, is_municipality};
use crate::record::{ClientRef, LiftSource};
use crate::time::Day;

/// A value that stands in JSON as an object.
pub(super) trait Object: Sized {
    /// Reads the fields of the object; `more` tells whether any comes.
    fn fields(cursor: &mut Cursor, more: bool) -> Option<Self>;
}

/// An object within a record.
pub(super) fn object<T: Object>(cursor: &mut Cursor) -> Option<T> {
    let more = cursor.open_object()?;
    T::fields(cursor, more)
}

fn list<T>(cursor: &mut Cursor, element: impl Fn(&mut Cursor) -> Option<T>) -> Option<Vec<T>> {
    let mut more = cursor.open_array()?;
    let mut elements = Vec::with_capacity(if more { 4 } else { 0 });
    while more {
        elements.push(element(cursor)?);
        more = cursor.next_element()?;
    }
    Some(elements)
}

pub(super) fn objects<T: Object>(cursor: &mut Cursor) -> Option<Vec<T>> {
    list(cursor, object)
}

pub(super) fn codes<T: CodeList>(cursor: &mut Cursor) -> Option<Vec<T>> {
    list(cursor, code)
}

pub(super) fn ids(cursor: &mut Cursor) -> Option<Vec<String>> {
    list(cursor, id)
}

/// One of a code list.
#[inline]
pub(super) fn code<T: CodeList>(cursor: &mut Cursor) -> Option<T> {
    T::of_code(cursor.text()?)
}

pub(super) fn flag(cursor: &mut Cursor) -> Option<bool> {
    match cursor.bytes().first()? {
        b't' => cursor.take("true").map(|()| true),
        _ => cursor.take("false").map(|()| false),
    }
}

/// An id. One that may hold a CPR number is left to the leak scan.
#[inline]
pub(super) fn id(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    // A UUID has the form of an id.
    let is_right = leak::is_random_id(cursor.field, text) || is_id(text) && !leak::leaks(cursor.field, text);
    is_right.then(|| text.to_owned())
}

#[inline]
pub(super) fn municipality(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    is_municipality(text).then(|| text.to_owned())
}

/// A pseudonym. In a field of that name, and in no other, it may hold any digits.
#[inline]
pub(super) fn pseudonym(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    (cursor.field == "pseudonym" && pseudonym::is_well_formed(text)).then(|| text.to_owned())
}

/// The token of a card: too short to hold a CPR number.
fn card(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    card::is_well_formed(text).then(|| text.to_owned())
}

/// The digits of a whole number, at most eight: no field takes more, and no number of fewer than nine is a CPR number.
#[inline]
fn whole(cursor: &mut Cursor) -> Option<i32> {
    let digits = cursor.bytes().iter().take(9).take_while(|b| b.is_ascii_digit()).count();
    let text = cursor.split(digits)?.as_bytes();
    let leading_zero = digits > 1 && text.first() == Some(&b'0');
    if !(1..=8).contains(&digits) || leading_zero {
        return None;
    }
    Some(text.iter().fold(0, |number, digit| number * 10 + i32::from(digit - b'0')))
}

#[inline]
pub(super) fn revision(cursor: &mut Cursor) -> Option<i32> {
    whole(cursor).filter(|number| (1..=MAX_REVISION).contains(number))
}

#[inline]
pub(super) fn count(cursor: &mut Cursor) -> Option<i64> {
    whole(cursor).map(i64::from).filter(|number| (0..=MAX_COUNT).contains(number))
}

/// A day. [`Day::ymd`] makes none that the exchange cannot carry.
#[inline]
pub(super) fn day(cursor: &mut Cursor) -> Option<Day> {
    let [b'"', y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'"'] = cursor.bytes().first_chunk::<12>()? else {
        return None;
    };
    let two = |tens: &u8, ones: &u8| {
        (tens.is_ascii_digit() && ones.is_ascii_digit())
            .then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
    };
    let year = two(y1, y2)? * 100 + two(y3, y4)?;
    let (month, day) = (two(m1, m2)?, two(d1, d2)?);
    cursor.split(12)?;
    Day::ymd(year.cast_signed(), month, day)
}

/// The value of an object's one field, whose name has been read.
fn only<T>(cursor: &mut Cursor, field: &'static str, read: impl Fn(&mut Cursor) -> Option<T>) -> Option<T> {
    cursor.enter_value(field)?;
    let value = read(cursor)?;
    (!cursor.next_field()?).then_some(value)
}

pub(super) fn client(cursor: &mut Cursor) -> Option<ClientRef> {
    if cursor.took("\"anonymous\"") {
        Some(ClientRef::Anonymous)
    } else if !cursor.open_object()? {
        None
    } else if cursor.took("\"card\"") {
        only(cursor, "card", card).map(|token| ClientRef::Card { token })
    } else if cursor.took("\"pseudonym\"") {
        only(cursor, "pseudonym", pseudonym).map(|pseudonym| ClientRef::Pseudonymous { pseudonym })
    } else {
        None
    }
}

pub(super) fn lift_source(cursor: &mut Cursor) -> Option<LiftSource> {
    if !cursor.open_object()? {
        None
    } else if cursor.took("\"card\"") {
        only(cursor, "card", card).map(LiftSource::Card)
    } else if cursor.took("\"contact\"") {
        only(cursor, "contact", id).map(LiftSource::Contact)
    } else {
        None
    }
}
