//! The values of fields: each is read and its form checked in one step.

use super::cursor::{Cursor, HIGH_BITS};
use crate::client::{card, leak, pseudonym};
use crate::code::CodeList;
use crate::record::form::{MAX_COUNT, MAX_REVISION, begins_as_id, is_municipality};
use crate::record::{ClientRef, LiftSource};
use crate::time::Day;

/// A value that can be made without a text, to be read into.
pub(super) trait Blank {
    fn blank() -> Self;
}

/// A value that stands in JSON as an object.
pub(super) trait Object: Blank {
    /// Reads the fields of the object, in place of those that it has; `more` tells whether any comes.
    fn read<const COMPACT: bool>(&mut self, cursor: &mut Cursor<COMPACT>, more: bool) -> Option<()>;
}

macro_rules! blank {
    ($($type:ty: $blank:expr,)+) => {
        $(impl Blank for $type {
            fn blank() -> Self {
                $blank
            }
        })+
    };
}

blank! {
    String: String::new(),
    bool: false,
    i32: 0,
    i64: 0,
    Day: Day::FIRST,
    ClientRef: ClientRef::Anonymous,
    LiftSource: LiftSource::Card(String::new()),
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: CodeList> Blank for T {
    fn blank() -> Self {
        T::FIRST
    }
}

/// An object within a record.
pub(super) fn object<T: Object, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut T,
) -> Option<()> {
    let more = cursor.open_object()?;
    into.read(cursor, more)
}

fn list<T: Blank, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut Vec<T>,
    element: impl Fn(&mut Cursor<COMPACT>, &mut T) -> Option<()>,
) -> Option<()> {
    let mut more = cursor.open_array()?;
    let mut length = 0;
    while more {
        if into.len() == length {
            into.push(T::blank());
        }
        element(cursor, into.get_mut(length)?)?;
        length += 1;
        more = cursor.next_element()?;
    }
    into.truncate(length);
    Some(())
}

pub(super) fn objects<T: Object, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut Vec<T>,
) -> Option<()> {
    list(cursor, into, object)
}

pub(super) fn codes<T: CodeList, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut Vec<T>,
) -> Option<()> {
    list(cursor, into, code)
}

pub(super) fn ids<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Vec<String>) -> Option<()> {
    list(cursor, into, id)
}

/// One of a code list.
#[inline]
pub(super) fn code<T: CodeList, const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut T,
) -> Option<()> {
    *into = T::of_code(cursor.text()?)?;
    Some(())
}

pub(super) fn flag<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut bool) -> Option<()> {
    *into = cursor.bytes().first()? == &b't';
    cursor.take(if *into { "true" } else { "false" })
}

/// A text that has its form.
#[inline]
fn text(into: &mut String, text: &str, is_right: bool) -> Option<()> {
    if !is_right {
        return None;
    }
    if into.capacity() < text.len() {
        *into = String::from(text);
    } else {
        into.clear();
        into.push_str(text);
    }
    Some(())
}

/// An id. One that may hold a CPR number is left to the leak scan.
#[inline]
pub(super) fn id<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut String) -> Option<()> {
    let id = cursor.id()?;
    text(into, id, begins_as_id(id) && (id.len() < leak::SHORTEST || !leak::leaks(cursor.field, id)))
}

#[inline]
pub(super) fn municipality<const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut String,
) -> Option<()> {
    let code = cursor.split(6)?.strip_prefix('"')?.strip_suffix('"')?;
    text(into, code, is_municipality(code))
}

/// A pseudonym. In a field of that name, and in no other, it may hold any digits.
#[inline]
pub(super) fn pseudonym<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut String) -> Option<()> {
    let pseudonym = cursor.text()?;
    text(into, pseudonym, cursor.field == "pseudonym" && pseudonym::is_well_formed(pseudonym))
}

/// The token of a card: too short to hold a CPR number.
fn card<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut String) -> Option<()> {
    let token = cursor.text()?;
    text(into, token, card::is_well_formed(token))
}

/// The digits of a whole number, at most eight: no field takes more, and no number of fewer than nine is a CPR number.
#[inline]
fn whole<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>) -> Option<i32> {
    let digits = cursor.bytes().iter().take(9).take_while(|b| b.is_ascii_digit()).count();
    let text = cursor.split(digits)?.as_bytes();
    let leading_zero = digits > 1 && text.first() == Some(&b'0');
    if !(1..=8).contains(&digits) || leading_zero {
        return None;
    }
    Some(text.iter().fold(0, |number, digit| number * 10 + i32::from(digit - b'0')))
}

#[inline]
pub(super) fn revision<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut i32) -> Option<()> {
    *into = whole(cursor).filter(|number| (1..=MAX_REVISION).contains(number))?;
    Some(())
}

#[inline]
pub(super) fn count<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut i64) -> Option<()> {
    *into = whole(cursor).map(i64::from).filter(|number| (0..=MAX_COUNT).contains(number))?;
    Some(())
}

/// A day. [`Day::ymd`] makes none that the exchange cannot carry.
#[inline]
pub(super) fn day<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut Day) -> Option<()> {
    const ZEROS: u64 = u64::from_le_bytes(*b"0000-00-");
    // A byte that is more than nine, or more than none where a hyphen stands, gets its high bit with this.
    const TOO_MUCH: u64 = u64::from_le_bytes([0x76, 0x76, 0x76, 0x76, 0x7f, 0x76, 0x76, 0x7f]);
    let [b'"', y1, y2, y3, y4, hyphen, m1, m2, second, d1, d2, b'"'] = *cursor.bytes().first_chunk()? else {
        return None;
    };
    let digits = u64::from_le_bytes([y1, y2, y3, y4, hyphen, m1, m2, second]).wrapping_sub(ZEROS);
    let is_digit = |b: u8| b.wrapping_sub(b'0') < 10;
    // Whatever is less than a zero has its high bit already.
    if (digits | digits.wrapping_add(TOO_MUCH)) & HIGH_BITS != 0 || !is_digit(d1) || !is_digit(d2) {
        return None;
    }
    let [century, _, year, _, _, month, ..] = digits.wrapping_mul(10).wrapping_add(digits >> 8).to_le_bytes();
    cursor.split(12)?;
    let day = u32::from(d1 - b'0') * 10 + u32::from(d2 - b'0');
    *into = Day::ymd(i32::from(century) * 100 + i32::from(year), month.into(), day)?;
    Some(())
}

/// The text in an object's one field, which has been entered.
fn only<const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    mut into: String,
    read: impl Fn(&mut Cursor<COMPACT>, &mut String) -> Option<()>,
) -> Option<String> {
    read(cursor, &mut into)?;
    (!cursor.next_field()?).then_some(into)
}

pub(super) fn client<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, into: &mut ClientRef) -> Option<()> {
    let room = match std::mem::replace(into, ClientRef::Anonymous) {
        ClientRef::Anonymous => String::new(),
        ClientRef::Card { token: text } | ClientRef::Pseudonymous { pseudonym: text } => text,
    };
    if cursor.took("\"anonymous\"") {
        return Some(());
    }
    *into = if !cursor.open_object()? {
        return None;
    } else if cursor.entered("card", "\"card\":") {
        ClientRef::Card { token: only(cursor, room, card)? }
    } else if cursor.entered("pseudonym", "\"pseudonym\":") {
        ClientRef::Pseudonymous { pseudonym: only(cursor, room, pseudonym)? }
    } else {
        return None;
    };
    Some(())
}

pub(super) fn lift_source<const COMPACT: bool>(
    cursor: &mut Cursor<COMPACT>,
    into: &mut LiftSource,
) -> Option<()> {
    *into = if !cursor.open_object()? {
        return None;
    } else if cursor.entered("card", "\"card\":") {
        LiftSource::Card(only(cursor, String::new(), card)?)
    } else if cursor.entered("contact", "\"contact\":") {
        LiftSource::Contact(only(cursor, String::new(), id)?)
    } else {
        return None;
    };
    Some(())
}
