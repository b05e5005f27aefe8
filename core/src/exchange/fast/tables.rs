//! The fields of every record, and how each is read.

use super::cursor::Cursor;
use super::values::{self, Object};
use crate::code::{FirstContact, RecordType};
use crate::record::{
    AnonymityLift, CardDistribution, ConsentWithdrawal, Contact, Course, CourseEnd, Measurement, Meeting,
    Offer, Outcome, Participation, PhasePlan, Record, Staffing, SubgroupMembership, Support, Tally,
    TallyCell, TransferOfCare, WorkerPeriod,
};
use crate::time::Period;

/// A record, from before its first brace to after its last. The tag comes first.
pub(super) fn record(cursor: &mut Cursor) -> Option<Record> {
    if !cursor.open_object()? || !cursor.took("\"record\"") {
        return None;
    }
    cursor.enter_value("record")?;
    let record_type = values::code(cursor)?;
    let more = cursor.next_field()?;
    match record_type {
        RecordType::Contact => Object::fields(cursor, more).map(Record::Contact),
        RecordType::AnonymityLift => Object::fields(cursor, more).map(Record::AnonymityLift),
        RecordType::ConsentWithdrawal => Object::fields(cursor, more).map(Record::ConsentWithdrawal),
        RecordType::Course => Object::fields(cursor, more).map(Record::Course),
        RecordType::Meeting => Object::fields(cursor, more).map(Record::Meeting),
        RecordType::Support => Object::fields(cursor, more).map(Record::Support),
        RecordType::Measurement => Object::fields(cursor, more).map(Record::Measurement),
        RecordType::Outcome => Object::fields(cursor, more).map(Record::Outcome),
        RecordType::Tally => Object::fields(cursor, more).map(Record::Tally),
        RecordType::Staffing => Object::fields(cursor, more).map(Record::Staffing),
        RecordType::CardDistribution => Object::fields(cursor, more).map(Record::CardDistribution),
        RecordType::Offer => Object::fields(cursor, more).map(Record::Offer),
        RecordType::Participation => Object::fields(cursor, more).map(Record::Participation),
    }
}

/// What a field is if it is left out.
macro_rules! left_out {
    (needed $value:ident) => {
        $value?
    };
    (optional $value:ident) => {
        $value
    };
    (empty $value:ident) => {
        $value.unwrap_or_default()
    };
    (unknown $value:ident) => {
        $value.unwrap_or(FirstContact::Unknown)
    };
}

/// Tells of every field of a struct what it is if it is left out, and how it is read.
///
/// The fields are looked for in their own order, again and again, until the object ends: one round is enough for fields
/// that come in that order. A round that finds none has come upon a field that is unknown, or stands twice.
macro_rules! fields {
    ($type:ident { $($field:ident: $absent:ident $read:ident,)+ }) => {
        impl Object for $type {
            fn fields(cursor: &mut Cursor, mut more: bool) -> Option<Self> {
                $(let mut $field = None;)+
                while more {
                    let left = cursor.left();
                    $(if more && $field.is_none() && cursor.took(concat!("\"", stringify!($field), "\"")) {
                        cursor.enter_value(stringify!($field))?;
                        $field = Some(values::$read(cursor)?);
                        more = cursor.next_field()?;
                    })+
                    if cursor.left() == left {
                        return None;
                    }
                }
                Some(Self { $($field: left_out!($absent $field),)+ })
            }
        }
    };
}

fields!(Contact {
    id: needed id,
    revision: needed revision,
    status: needed code,
    day: needed day,
    municipality: needed municipality,
    administration: needed code,
    unit: needed code,
    received_by: needed code,
    referred_by: needed code,
    client: needed client,
    card_shown: empty flag,
    first_contact: unknown code,
    advice: empty codes,
    offers: empty ids,
    results: empty codes,
});

fields!(AnonymityLift {
    id: needed id,
    revision: needed revision,
    status: needed code,
    day: needed day,
    municipality: needed municipality,
    from: needed lift_source,
    pseudonym: needed pseudonym,
    consent_day: optional day,
    links_earlier: empty flag,
    link_consent_day: optional day,
});

fields!(ConsentWithdrawal {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    day: needed day,
    pseudonym: needed pseudonym,
});

fields!(Course {
    id: needed id,
    revision: needed revision,
    status: needed code,
    kind: needed code,
    pseudonym: needed pseudonym,
    municipality: needed municipality,
    residence: optional municipality,
    profile: optional id,
    opened: needed day,
    clock_start: optional day,
    tenancy: optional day,
    adult_confirmed: empty flag,
    subgroups: empty objects,
    workers: empty objects,
    plans: empty objects,
    transfer: optional object,
    end: optional object,
    closing_note: optional day,
});

fields!(SubgroupMembership {
    from: needed day,
    subgroups: needed codes,
    grounds: empty codes,
});

fields!(WorkerPeriod {
    worker: needed id,
    from: needed day,
    to: optional day,
});

fields!(PhasePlan {
    phase: needed code,
    planned: needed day,
    focus_areas: needed codes,
});

fields!(TransferOfCare {
    meeting: optional day,
    agreement: optional day,
});

fields!(CourseEnd {
    day: needed day,
    reason: needed code,
});

fields!(Meeting {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    course: needed id,
    day: needed day,
    with: needed codes,
    place: needed code,
    worker: needed id,
});

fields!(Support {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    course: needed id,
    element: needed code,
    provider: needed code,
    from: needed day,
    to: optional day,
});

fields!(Measurement {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    course: needed id,
    wave: needed code,
    instrument: needed code,
    version: needed id,
    day: needed day,
    respondent: needed code,
    recall_days: optional count,
    value: optional count,
    missing: optional code,
});

fields!(Outcome {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    course: needed id,
    outcome: needed code,
    day: needed day,
    assessor: needed code,
    window: optional object,
});

fields!(Period {
    from: needed day,
    to: needed day,
});

fields!(Tally {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    counter: needed code,
    unit: needed code,
    count: needed count,
    period: needed object,
    period_basis: needed code,
    method: needed code,
    source: needed id,
    cell: optional object,
    outcome: optional code,
    part_of: optional id,
    sum_of: empty ids,
});

fields!(TallyCell {
    table: needed id,
    row: needed id,
    column: needed id,
});

fields!(Staffing {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    day: needed day,
    kind: needed code,
    count: needed count,
});

fields!(CardDistribution {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    day: needed day,
    from: needed code,
    to: needed code,
    count: needed count,
});

fields!(Offer {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    provider: needed code,
    topic: needed code,
    from: needed day,
    to: optional day,
});

fields!(Participation {
    id: needed id,
    revision: needed revision,
    status: needed code,
    municipality: needed municipality,
    ngo: optional code,
    step: needed code,
    day: needed day,
});
