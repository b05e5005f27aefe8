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
    let mut elements = Vec::new();
    let mut more = cursor.open_array()?;
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
    (is_id(text) && !leak::leaks(cursor.field, text)).then(|| text.to_owned())
}

#[inline]
pub(super) fn municipality(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    is_municipality(text).then(|| text.to_owned())
}

/// A pseudonym, in a field of that name: there it may hold any digits.
#[inline]
pub(super) fn pseudonym(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    (pseudonym::is_well_formed(text) && !leak::leaks(cursor.field, text)).then(|| text.to_owned())
}

fn card(cursor: &mut Cursor) -> Option<String> {
    let text = cursor.text()?;
    (card::is_well_formed(text) && !leak::leaks(cursor.field, text)).then(|| text.to_owned())
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
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
    if !digits.iter().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.map(|digit| u32::from(digit - b'0'));
    let year = ((y1 * 10 + y2) * 10 + y3) * 10 + y4;
    cursor.split(12)?;
    Day::ymd(year.cast_signed(), m1 * 10 + m2, d1 * 10 + d2)
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
