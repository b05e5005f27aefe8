//! The fields of every record, and how each is read.

use super::cursor::Cursor;
use super::values::{self, Blank, Object};
use crate::code::{CodeList, FirstContact, RecordType};
use crate::record::{
    AnonymityLift, CardDistribution, ConsentWithdrawal, Contact, Course, CourseEnd, Measurement, Meeting,
    Offer, Outcome, Participation, PhasePlan, Record, Staffing, SubgroupMembership, Support, Tally,
    TallyCell, TransferOfCare, WorkerPeriod, each,
};
use crate::time::Period;

/// The type of a record, whose tag comes first.
pub(super) fn tag<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>) -> Option<RecordType> {
    if !cursor.open_object()? || !cursor.entered("record", "\"record\":") {
        return None;
    }
    let mut record_type = RecordType::FIRST;
    values::code(cursor, &mut record_type)?;
    Some(record_type)
}

/// The fields of a record, from after its tag to after its last brace.
pub(super) fn fields<const COMPACT: bool>(cursor: &mut Cursor<COMPACT>, record: &mut Record) -> Option<()> {
    let more = cursor.next_field()?;
    each!(record, record => record.read(cursor, more))
}

/// A record of this type to be read into.
pub(super) fn blank(record_type: RecordType) -> Record {
    match record_type {
        RecordType::Contact => Record::Contact(Blank::blank()),
        RecordType::AnonymityLift => Record::AnonymityLift(Blank::blank()),
        RecordType::ConsentWithdrawal => Record::ConsentWithdrawal(Blank::blank()),
        RecordType::Course => Record::Course(Blank::blank()),
        RecordType::Meeting => Record::Meeting(Blank::blank()),
        RecordType::Support => Record::Support(Blank::blank()),
        RecordType::Measurement => Record::Measurement(Blank::blank()),
        RecordType::Outcome => Record::Outcome(Blank::blank()),
        RecordType::Tally => Record::Tally(Blank::blank()),
        RecordType::Staffing => Record::Staffing(Blank::blank()),
        RecordType::CardDistribution => Record::CardDistribution(Blank::blank()),
        RecordType::Offer => Record::Offer(Blank::blank()),
        RecordType::Participation => Record::Participation(Blank::blank()),
    }
}

/// Where the value of a field is read to.
macro_rules! place {
    (optional $value:expr) => {
        $value.get_or_insert_with(Blank::blank)
    };
    ($absent:ident $value:expr) => {
        &mut $value
    };
}

/// What a field is if it is left out.
macro_rules! leave_out {
    (needed $value:expr) => {
        return None
    };
    (optional $value:expr) => {
        $value = None
    };
    (empty $value:expr) => {
        $value.clear()
    };
    (no $value:expr) => {
        $value = false
    };
    (unknown $value:expr) => {
        $value = FirstContact::Unknown
    };
}

/// Over the name of a field, to its value, if this field is what comes next.
macro_rules! entered {
    ($cursor:ident $field:ident) => {
        $cursor.entered(stringify!($field), concat!("\"", stringify!($field), "\":"))
    };
}

/// Tells of every field of a struct what it is if it is left out, and how it is read.
///
/// The fields of a compact record come in their own order. Those of another are looked for in that order, again and again,
/// until the object ends: a round that finds none has come upon a field that is unknown, or stands twice.
macro_rules! fields {
    ($type:ident { $($field:ident: $absent:ident $read:ident,)+ }) => {
        impl Blank for $type {
            fn blank() -> Self {
                Self { $($field: Blank::blank(),)+ }
            }
        }

        impl Object for $type {
            fn read<const COMPACT: bool>(&mut self, cursor: &mut Cursor<COMPACT>, mut more: bool) -> Option<()> {
                if COMPACT {
                    $(if more && entered!(cursor $field) {
                        values::$read(cursor, place!($absent self.$field))?;
                        more = cursor.next_field()?;
                    } else {
                        leave_out!($absent self.$field);
                    })+
                    return (!more).then_some(());
                }
                // Which fields have come.
                $(let mut $field = false;)+
                while more {
                    let left = cursor.left();
                    $(if more && !$field && entered!(cursor $field) {
                        values::$read(cursor, place!($absent self.$field))?;
                        $field = true;
                        more = cursor.next_field()?;
                    })+
                    if cursor.left() == left {
                        return None;
                    }
                }
                $(if !$field { leave_out!($absent self.$field); })+
                Some(())
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
    card_shown: no flag,
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
    links_earlier: no flag,
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
    adult_confirmed: no flag,
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
