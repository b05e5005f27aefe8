//! The tables of records, one for each type. Every field of a record has its column; one that is forgotten does not
//! compile.

use udvej::code::{
    Administration, AdviceTopic, Assessor, CardParty, ContactResult, CountMethod, CountUnit, CourseKind,
    EndReason, FirstContact, Instrument, MeetingParty, MeetingPlace, MissingReason, OutcomeKind,
    ParticipationStep, PeriodBasis, Provider, Receiver, RecordStatus, RecordType, Referrer, Respondent,
    StaffingKind, SupportElement, TallyCounter, UnitKind, Wave,
};
use udvej::record::{
    AnonymityLift, CardDistribution, ClientRef, ConsentWithdrawal, Contact, Course, LiftSource, Measurement,
    Meeting, Offer, Outcome, Participation, Staffing, Support, Tally,
};

use super::column::Maybe;
use super::declare::{Building, table};
use super::kinds::{CodeSets, Codes, Counts, Days, Flags, Numbers, Text, Texts};
use super::names::{InDelivery, Names};
use super::source::{Rows, Source};
use crate::record::ClientState;

/// A table of records: the columns that all of them begin with, and then those of the type.
macro_rules! record_table {
    ($table:ident($record:ident { $($field:ident),+ $(,)? }) { $($columns:tt)+ }) => {
        table! {
            $table(delivery: (), it: &$record)
            let $record { id, revision, status, municipality, $($field),+ } = it;
            {
                /// The id of the delivery that the record came in.
                delivery: InDelivery = delivery,
                /// The sender's id of the record, the same in every revision.
                id: Text = id,
                /// 1 when first written, one more with each correction.
                revision: Numbers = *revision,
                /// Whether the record stands: one that was entered in error is in the table too.
                status: Codes<RecordStatus> = *status,
                /// The municipality that the record belongs to, four digits.
                municipality: Names = municipality,
                $($columns)+
            }
        }

        impl Rows for $table {
            fn add(table: &mut Building<Self>, source: Source<'_>) {
                table.ready(source.records(RecordType::$record));
            }
        }
    };
}

record_table! {
    Contacts(Contact {
        day, administration, unit, received_by, referred_by, client, card_shown, first_contact, advice, offers,
        results
    }) {
        /// The day of the contact.
        day: Days = *day,
        /// The administration that was approached.
        administration: Codes<Administration> = *administration,
        /// The kind of place.
        unit: Codes<UnitKind> = *unit,
        /// Who received the contact.
        received_by: Codes<Receiver> = *received_by,
        /// Who referred the client.
        referred_by: Codes<Referrer> = *referred_by,
        /// The state of anonymity that the contact was made in: `anonymous`, nothing links it to another; `card`, a card
        /// does; `pseudonym`, the client is known.
        client_state: Codes<ClientState> = ClientState::from(client),
        /// The token of the card that links contacts.
        client_card: Maybe<Text> = match client {
            ClientRef::Card { token } => Some(token.as_str()),
            ClientRef::Anonymous | ClientRef::Pseudonymous { .. } => None,
        },
        /// The pseudonym of a known client.
        client_pseudonym: Maybe<Text> = match client {
            ClientRef::Pseudonymous { pseudonym } => Some(pseudonym.as_str()),
            ClientRef::Anonymous | ClientRef::Card { .. } => None,
        },
        /// Whether a VIP card was shown.
        card_shown: Flags = *card_shown,
        /// Whether the client says that it is the first contact.
        first_contact: Codes<FirstContact> = *first_contact,
        /// What the advice was about.
        advice: CodeSets<AdviceTopic> = advice,
        /// The ids of the offers that the client was told of or referred to.
        offers: Texts = offers,
        /// What the contact led to.
        results: CodeSets<ContactResult> = results,
    }
}

record_table! {
    AnonymityLifts(AnonymityLift {
        day, from, pseudonym, consent_day, links_earlier, link_consent_day
    }) {
        /// The day anonymity was lifted.
        day: Days = *day,
        /// The token of the card that the client was known by until then.
        from_card: Maybe<Text> = match from {
            LiftSource::Card(token) => Some(token.as_str()),
            LiftSource::Contact(_) => None,
        },
        /// The id of the single anonymous contact at which it was lifted.
        from_contact: Maybe<Text> = match from {
            LiftSource::Contact(contact) => Some(contact.as_str()),
            LiftSource::Card(_) => None,
        },
        /// The client's pseudonym from then on.
        pseudonym: Text = pseudonym,
        /// The day the client consented to lifting.
        consent_day: Maybe<Days> = *consent_day,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym.
        links_earlier: Flags = *links_earlier,
        /// The day the client consented to that as well.
        link_consent_day: Maybe<Days> = *link_consent_day,
    }
}

record_table! {
    ConsentWithdrawals(ConsentWithdrawal { day, pseudonym }) {
        /// The day of it.
        day: Days = *day,
        /// The client's pseudonym.
        pseudonym: Text = pseudonym,
    }
}

record_table! {
    Courses(Course {
        kind, pseudonym, residence, profile, opened, clock_start, tenancy, adult_confirmed, subgroups, workers,
        plans, transfer, end, closing_note
    }) {
        /// The kind of course.
        kind: Codes<CourseKind> = {
            // They have tables of their own.
            let _ = (subgroups, workers, plans);
            *kind
        },
        /// The client's pseudonym: a course always has a known client.
        pseudonym: Text = pseudonym,
        /// The municipality that the client lives in, four digits.
        residence: Maybe<Names> = residence.as_deref(),
        /// The CTI profile of the strategy that the course follows.
        profile: Maybe<Text> = profile.as_deref(),
        /// The day contact-making (pre-CTI) began; it is outside the clock.
        opened: Days = *opened,
        /// The day phase 1 starts, and with it the clock; null while contact is still being made.
        clock_start: Maybe<Days> = *clock_start,
        /// The day the client's tenancy began, where the profile needs one.
        tenancy: Maybe<Days> = *tenancy,
        /// Whether somebody has made sure that the client is 18 or over.
        adult_confirmed: Flags = *adult_confirmed,
        /// The day of the transfer-of-care meeting.
        transfer_meeting: Maybe<Days> = transfer.as_ref().and_then(|transfer| transfer.meeting),
        /// The day of the agreement on continued support.
        transfer_agreement: Maybe<Days> = transfer.as_ref().and_then(|transfer| transfer.agreement),
        /// The first day after the course; null while it runs.
        end_day: Maybe<Days> = end.as_ref().map(|end| end.day),
        /// Why it ended.
        end_reason: Maybe<Codes<EndReason>> = end.as_ref().map(|end| end.reason),
        /// The day of the closing note.
        closing_note: Maybe<Days> = *closing_note,
    }
}

record_table! {
    Meetings(Meeting { course, day, with, place, worker }) {
        /// The id of the course.
        course: Text = course,
        /// The day of the meeting.
        day: Days = *day,
        /// Whom it was with.
        with: CodeSets<MeetingParty> = with,
        /// Where it took place.
        place: Codes<MeetingPlace> = *place,
        /// The sender's id of the worker.
        worker: Text = worker,
    }
}

record_table! {
    Supports(Support { course, element, provider, from, to }) {
        /// The id of the course.
        course: Text = course,
        /// What it was.
        element: Codes<SupportElement> = *element,
        /// Who gave it.
        provider: Codes<Provider> = *provider,
        /// The first day.
        from: Days = *from,
        /// The first day after the last; null while it goes on.
        to: Maybe<Days> = *to,
    }
}

record_table! {
    Measurements(Measurement {
        course, wave, instrument, version, day, respondent, recall_days, value, missing
    }) {
        /// The id of the course.
        course: Text = course,
        /// The wave.
        wave: Codes<Wave> = *wave,
        /// What was measured with.
        instrument: Codes<Instrument> = *instrument,
        /// The version of the instrument.
        version: Text = version,
        /// The day it was made, or should have been.
        day: Days = *day,
        /// Who answered.
        respondent: Codes<Respondent> = *respondent,
        /// How long the recall window is, where the instrument has one.
        recall_days: Maybe<Counts> ["days"] = *recall_days,
        /// The raw value.
        value: Maybe<Counts> ["points of the instrument; of `prostitution_frequency`, days"] = *value,
        /// Why there is no value.
        missing: Maybe<Codes<MissingReason>> = *missing,
    }
}

record_table! {
    Outcomes(Outcome { course, outcome, day, assessor, window }) {
        /// The id of the course.
        course: Text = course,
        /// What became of the client.
        outcome: Codes<OutcomeKind> = *outcome,
        /// The day it was judged.
        day: Days = *day,
        /// Who judged.
        assessor: Codes<Assessor> = *assessor,
        /// The first day that the judgement covers.
        window_from: Maybe<Days> = window.map(|window| window.from),
        /// The first day after those that it covers.
        window_to: Maybe<Days> = window.map(|window| window.to),
    }
}

record_table! {
    Tallies(Tally {
        counter, unit, count, period, period_basis, method, source, cell, outcome, part_of, sum_of
    }) {
        /// Whose work was counted.
        counter: Codes<TallyCounter> = *counter,
        /// What was truly counted, whatever the heading over the number says. Counts of unlike units never add up.
        unit: Codes<CountUnit> = *unit,
        /// The number.
        count: Counts ["as the column `unit` says"] = *count,
        /// The first day that the count covers.
        period_from: Days = period.from,
        /// The first day after those that it covers.
        period_to: Days = period.to,
        /// How the period is known.
        period_basis: Codes<PeriodBasis> = *period_basis,
        /// How the count was made.
        method: Codes<CountMethod> = *method,
        /// The document that prints the count, by its number.
        source: Text = source,
        /// The printed table that the number stands in.
        cell_table: Maybe<Text> = cell.as_ref().map(|cell| cell.table.as_str()),
        /// Its row there.
        cell_row: Maybe<Text> = cell.as_ref().map(|cell| cell.row.as_str()),
        /// Its column there, as the heading is printed.
        cell_column: Maybe<Text> = cell.as_ref().map(|cell| cell.column.as_str()),
        /// Counted were only those with this outcome; null if all were counted.
        outcome: Maybe<Codes<OutcomeKind>> = *outcome,
        /// The id of the count that these are a part of, where the source says so: without it no share may be formed.
        part_of: Maybe<Text> = part_of.as_deref(),
        /// For a sum: the ids of the counts that it adds.
        sum_of: Texts = sum_of,
    }
}

record_table! {
    Staffings(Staffing { day, kind, count }) {
        /// The day.
        day: Days = *day,
        /// What is counted.
        kind: Codes<StaffingKind> = *kind,
        /// The number.
        count: Counts ["as the column `kind` says: people, or percent of one full-time worker"] = *count,
    }
}

record_table! {
    CardDistributions(CardDistribution { day, from, to, count }) {
        /// The day, or the last day of the period in which they were handed out.
        day: Days = *day,
        /// Who handed them out.
        from: Codes<CardParty> = *from,
        /// Whom they were handed to.
        to: Codes<CardParty> = *to,
        /// How many: cards, not uses of them.
        count: Counts ["cards"] = *count,
    }
}

record_table! {
    Offers(Offer { provider, topic, from, to }) {
        /// Who offers it.
        provider: Codes<Provider> = *provider,
        /// What it is for.
        topic: Codes<AdviceTopic> = *topic,
        /// The first day it is open.
        from: Days = *from,
        /// The first day it is not open any more.
        to: Maybe<Days> = *to,
    }
}

record_table! {
    Participations(Participation { ngo, step, day }) {
        /// The NGO that takes the step; null if the municipality does.
        ngo: Maybe<Codes<Referrer>> = *ngo,
        /// The step.
        step: Codes<ParticipationStep> = *step,
        /// The day of it.
        day: Days = *day,
    }
}
