// Generated from the schemas by `make generate`: do not edit.

use udvej::code::Administration;
use udvej::code::AdviceTopic;
use udvej::code::Answer;
use udvej::code::Assessor;
use udvej::code::BrokeredTo;
use udvej::code::CardParty;
use udvej::code::CompanionPlace;
use udvej::code::CountMethod;
use udvej::code::CountUnit;
use udvej::code::CourseKind;
use udvej::code::Decision;
use udvej::code::EndReason;
use udvej::code::FirstSale;
use udvej::code::FocusArea;
use udvej::code::InclusionCriterion;
use udvej::code::Instrument;
use udvej::code::MeetingParty;
use udvej::code::MeetingPlace;
use udvej::code::MissingReason;
use udvej::code::Organisation;
use udvej::code::OutcomeKind;
use udvej::code::ParticipationStep;
use udvej::code::PeriodBasis;
use udvej::code::PhaseKind;
use udvej::code::Receiver;
use udvej::code::Referrer;
use udvej::code::Respondent;
use udvej::code::ResultKind;
use udvej::code::StaffingKind;
use udvej::code::Subgroup;
use udvej::code::SubgroupGround;
use udvej::code::SupportElement;
use udvej::code::TallyCounter;
use udvej::code::UnitKind;
use udvej::code::Wave;
use udvej::record::AnonymityLift;
use udvej::record::Baseline;
use udvej::record::CardDistribution;
use udvej::record::ConsentWithdrawal;
use udvej::record::Contact;
use udvej::record::Course;
use udvej::record::Measurement;
use udvej::record::Meeting;
use udvej::record::Offer;
use udvej::record::Outcome;
use udvej::record::Participation;
use udvej::record::PhasePlan;
use udvej::record::Staffing;
use udvej::record::SubgroupMembership;
use udvej::record::Support;
use udvej::record::Tally;
use udvej::record::WorkerPeriod;

use crate::tables::rows_of::*;

record_table! {
    Contacts(Contact { day, administration, unit, received_by, referred_by, on_behalf, client, card_shown, first_contact, advice, offers, results }) {
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
        /// Whether somebody came on the client's behalf.
        on_behalf: Flags = *on_behalf,
        /// The client, in the state of anonymity in which the contact was made.
        client_state: Codes<ClientState> = client.into(),
        /// The client, in the state of anonymity in which the contact was made. The token on a VIP card, eight base-32 symbols: it links contacts.
        client_card: Maybe<Text> = client.card(),
        /// The client, in the state of anonymity in which the contact was made. A keyed pseudonym of a client who has lifted anonymity, 26 base-32 characters.
        client_pseudonym: Maybe<Text> = client.pseudonym(),
        /// Whether a VIP card was shown.
        card_shown: Flags = *card_shown,
        /// Whether the client says that it is the first contact.
        first_contact: Codes<Answer> = *first_contact,
        /// What the advice was about.
        advice: CodeSets<AdviceTopic> = advice,
        /// The ids of the offers that the client was informed of or referred to.
        offers: Texts = offers,
        /// What the contact led to, each result once. The kind of result.
        results_kind: CodesOfEach<ResultKind> = results.iter().map(|it| Some(it.kind)).collect(),
        /// What the contact led to, each result once. How it stands, if an authority decides on it; otherwise none.
        results_decision: CodesOfEach<Decision> = results.iter().map(|it| it.decision).collect(),
        /// What the contact led to, each result once. To whom a contact was brokered; null for other results.
        results_to: CodesOfEach<BrokeredTo> = results.iter().map(|it| it.to).collect(),
    }
}

record_table! {
    AnonymityLifts(AnonymityLift { day, from, pseudonym, consent_day, links_earlier, link_consent_day }) {
        /// The day on which anonymity was lifted.
        day: Days = *day,
        /// The card or contact that the client was known by until then. The token of a VIP card, eight base-32 symbols.
        from_card: Maybe<Text> = from.card(),
        /// The card or contact that the client was known by until then. The id of a single anonymous contact, at which anonymity was lifted.
        from_contact: Maybe<Text> = from.contact(),
        /// The client's pseudonym from then on.
        pseudonym: Text = pseudonym,
        /// The day on which the client consented to lifting. Lifting is not valid without consent.
        consent_day: Maybe<Days> = *consent_day,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym.
        links_earlier: Flags = *links_earlier,
        /// The day on which the client consented to linking the earlier contacts.
        link_consent_day: Maybe<Days> = *link_consent_day,
    }
}

record_table! {
    ConsentWithdrawals(ConsentWithdrawal { day, pseudonym }) {
        /// The day on which consent was withdrawn.
        day: Days = *day,
        /// The client's pseudonym.
        pseudonym: Text = pseudonym,
    }
}

record_table! {
    Courses(Course { kind, pseudonym, residence, continues, profile, opened, clock_start, tenancy, adult_confirmed, subgroups: _, workers: _, plans: _, transfer, end, closing_note }) {
        /// The kind of course.
        kind: Codes<CourseKind> = *kind,
        /// The client's pseudonym: a course always has a known client.
        pseudonym: Text = pseudonym,
        /// The municipality that the client lives in, four digits.
        residence: Maybe<Names> = residence.as_deref(),
        /// The course of another municipality that this one takes over and continues; null if it began here. The sender of the course.
        continues_sender: Maybe<Text> = continues.as_ref().map(|held| held.sender.as_str()),
        /// The course of another municipality that this one takes over and continues; null if it began here. The municipality that hosted the course before, four digits.
        continues_municipality: Maybe<Names> = continues.as_ref().map(|held| held.municipality.as_str()),
        /// The course of another municipality that this one takes over and continues; null if it began here. The id of the course there.
        continues_course: Maybe<Text> = continues.as_ref().map(|held| held.course.as_str()),
        /// The CTI profile of the strategy that the course follows.
        profile: Maybe<Text> = profile.as_deref(),
        /// The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is made before the clock starts.
        opened: Days = *opened,
        /// The day on which phase 1 and the clock start, also of a course that was taken over; null while contact is still being made.
        clock_start: Maybe<Days> = *clock_start,
        /// The day on which the client's tenancy began, if the profile requires one.
        tenancy: Maybe<Days> = *tenancy,
        /// Whether somebody has confirmed that the client is 18 or over.
        adult_confirmed: Flags = *adult_confirmed,
        /// The transfer of care: handing over the support to others. The day of the transfer-of-care meeting.
        transfer_meeting: Maybe<Days> = transfer.as_ref().and_then(|held| held.meeting),
        /// The transfer of care: handing over the support to others. The day of the agreement on continued support.
        transfer_agreement: Maybe<Days> = transfer.as_ref().and_then(|held| held.agreement),
        /// How the course ended; null while it runs. The last day of the course. A completed course ends on the last day of phase 3.
        end_day: Maybe<Days> = end.as_ref().map(|held| held.day),
        /// How the course ended; null while it runs. Why the course ended.
        end_reason: Maybe<Codes<EndReason>> = end.as_ref().map(|held| held.reason),
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
        /// The sender's id of the worker: a number or code, never a name.
        worker: Text = worker,
    }
}

record_table! {
    Supports(Support { course, pseudonym, element, companion_to, provider, first_day, last_day }) {
        /// The id of the course; null for support without a course.
        course: Maybe<Text> = course.as_deref(),
        /// The client's pseudonym, for support without a course; otherwise none.
        pseudonym: Maybe<Text> = pseudonym.as_deref(),
        /// The kind of support.
        element: Codes<SupportElement> = *element,
        /// Where a companion went with the client; null for other support.
        companion_to: Maybe<Codes<CompanionPlace>> = *companion_to,
        /// Who gave the support.
        provider: Codes<Organisation> = *provider,
        /// The first day of the support.
        first_day: Days = *first_day,
        /// The last day of the support. It is included; null while it continues.
        last_day: Maybe<Days> = *last_day,
    }
}

record_table! {
    Baselines(Baseline { course, day, debt, substance_use, mental_health_problems, weak_network, no_own_home, no_work, first_sale, active_last_year }) {
        /// The id of the course.
        course: Text = course,
        /// The day that the answers are about.
        day: Days = *day,
        /// Whether the client has debt.
        debt: Codes<Answer> = *debt,
        /// Whether the client has problems with substance use.
        substance_use: Codes<Answer> = *substance_use,
        /// Whether the client has mental health problems.
        mental_health_problems: Codes<Answer> = *mental_health_problems,
        /// Whether the client has a weak network.
        weak_network: Codes<Answer> = *weak_network,
        /// Whether the client has no home of their own.
        no_own_home: Codes<Answer> = *no_own_home,
        /// Whether the client has no work.
        no_work: Codes<Answer> = *no_work,
        /// How long ago the client first sold sexual services.
        first_sale: Codes<FirstSale> = *first_sale,
        /// Whether the client sold sexual services within the last year.
        active_last_year: Codes<Answer> = *active_last_year,
    }
}

record_table! {
    Measurements(Measurement { course, wave, instrument, version, day, respondent, recall_days, value, missing }) {
        /// The id of the course.
        course: Text = course,
        /// The wave.
        wave: Codes<Wave> = *wave,
        /// The instrument used.
        instrument: Codes<Instrument> = *instrument,
        /// The version of the instrument.
        version: Text = version,
        /// The day on which it was made, or should have been made.
        day: Days = *day,
        /// Who answered.
        respondent: Codes<Respondent> = *respondent,
        /// The length of the recall window, if the instrument has one.
        recall_days: Maybe<Counts> ["days"] = *recall_days,
        /// The raw value; null if nothing was measured.
        value: Maybe<Counts> ["points; for `prostitution_frequency` days"] = *value,
        /// Why there is no value.
        missing: Maybe<Codes<MissingReason>> = *missing,
    }
}

record_table! {
    Outcomes(Outcome { course, outcome, day, assessor, window }) {
        /// The id of the course.
        course: Text = course,
        /// The outcome for the client.
        outcome: Codes<OutcomeKind> = *outcome,
        /// The day on which the outcome was judged.
        day: Days = *day,
        /// Who judged the outcome.
        assessor: Codes<Assessor> = *assessor,
        /// The days that the judgement covers. The first day of the period.
        window_first_day: Maybe<Days> = window.as_ref().map(|held| held.first_day),
        /// The days that the judgement covers. The last day of the period. It is in the period.
        window_last_day: Maybe<Days> = window.as_ref().map(|held| held.last_day),
    }
}

record_table! {
    Tallies(Tally { counter, unit, count, range, period, period_basis, method, source, cell, outcome, referred_by, criterion, area, part_of, sum_of }) {
        /// Whose work was counted.
        counter: Codes<TallyCounter> = *counter,
        /// What was actually counted, even if the heading over the number says otherwise.
        unit: Codes<CountUnit> = *unit,
        /// The number; left out where the source gives a range.
        count: Maybe<Counts> ["what `unit` says"] = *count,
        /// The range, where the source gives no single number: "between 0 and 3". The least that the number can be.
        range_least: Maybe<Counts> ["what the record counts"] = range.as_ref().map(|held| held.least),
        /// The range, where the source gives no single number: "between 0 and 3". The most that the number can be.
        range_most: Maybe<Counts> ["what the record counts"] = range.as_ref().map(|held| held.most),
        /// The days that the count covers. The first day of the period.
        period_first_day: Days = period.first_day,
        /// The days that the count covers. The last day of the period. It is in the period.
        period_last_day: Days = period.last_day,
        /// Whether the period is stated by a source or inferred.
        period_basis: Codes<PeriodBasis> = *period_basis,
        /// How the count was made.
        method: Codes<CountMethod> = *method,
        /// The number of the document that prints the count.
        source: Text = source,
        /// The cell of a printed table that contains the number. The table.
        cell_table: Maybe<Text> = cell.as_ref().map(|held| held.table.as_str()),
        /// The cell of a printed table that contains the number. The row.
        cell_row: Maybe<Text> = cell.as_ref().map(|held| held.row.as_str()),
        /// The cell of a printed table that contains the number. The column, as its heading is printed.
        cell_column: Maybe<Text> = cell.as_ref().map(|held| held.column.as_str()),
        /// Set if only clients with this outcome were counted; null if all were counted.
        outcome: Maybe<Codes<OutcomeKind>> = *outcome,
        /// Set if only those referred by this organisation or person were counted; null if all were counted.
        referred_by: Maybe<Codes<Referrer>> = *referred_by,
        /// Who was taken into the count.
        criterion: Codes<InclusionCriterion> = *criterion,
        /// The area that the count covers, as a short name of the source's; null if it is the whole municipality. An area that changed during the period has a name that says so.
        area: Maybe<Text> = area.as_deref(),
        /// The id of the count that this count is a part of, if the source says so. Without it no share may be calculated.
        part_of: Maybe<Text> = part_of.as_deref(),
        /// For a sum: the ids of the counts that it adds up.
        sum_of: Texts = sum_of,
    }
}

record_table! {
    Staffings(Staffing { centre, first_day, last_day, kind, meetings, count, range }) {
        /// The centre in which the staff work; null for all of them.
        centre: Maybe<Text> = centre.as_deref(),
        /// The day, or the first day of the period with the meetings.
        first_day: Days = *first_day,
        /// The same day, or the last day of the period. It is in the period.
        last_day: Days = *last_day,
        /// What is counted.
        kind: Codes<StaffingKind> = *kind,
        /// How many meetings were held in the period; null for a single meeting and for people at work.
        meetings: Maybe<Counts> ["meetings"] = *meetings,
        /// The number; of meetings, how many took part in each. Left out where the source gives a range.
        count: Maybe<Counts> ["what `kind` says"] = *count,
        /// The range, where the source gives no single number: "11 to 20". The least that the number can be.
        range_least: Maybe<Counts> ["what the record counts"] = range.as_ref().map(|held| held.least),
        /// The range, where the source gives no single number: "11 to 20". The most that the number can be.
        range_most: Maybe<Counts> ["what the record counts"] = range.as_ref().map(|held| held.most),
    }
}

record_table! {
    CardDistributions(CardDistribution { first_day, last_day, from, to, count }) {
        /// The first day on which they were handed out.
        first_day: Days = *first_day,
        /// The last day on which they were handed out; the same if it was one day.
        last_day: Days = *last_day,
        /// Who handed them out.
        from: Codes<CardParty> = *from,
        /// Whom they were handed to.
        to: Codes<CardParty> = *to,
        /// The number of cards handed out.
        count: Counts ["cards"] = *count,
    }
}

record_table! {
    Offers(Offer { provider, topic, first_day, last_day }) {
        /// Who has the offer.
        provider: Codes<Organisation> = *provider,
        /// What the offer is about.
        topic: Codes<AdviceTopic> = *topic,
        /// The first day on which the offer is open.
        first_day: Days = *first_day,
        /// The last day on which the offer is open; null while no end is known.
        last_day: Maybe<Days> = *last_day,
    }
}

record_table! {
    Participations(Participation { organisation, step, day }) {
        /// Who takes the step: the municipality or an organisation.
        organisation: Codes<Organisation> = *organisation,
        /// The step.
        step: Codes<ParticipationStep> = *step,
        /// The day of the step.
        day: Days = *day,
    }
}

part_table! {
    CourseSubgroups(SubgroupMembership { from, subgroups, grounds } in subgroups of Course) {
        /// The first day of this membership, which lasts until the next one.
        from: Days = *from,
        /// The subgroups: both, one or neither.
        subgroups: CodeSets<Subgroup> = subgroups,
        /// The grounds for the membership.
        grounds: CodeSets<SubgroupGround> = grounds,
    }
}

part_table! {
    CourseWorkers(WorkerPeriod { worker, first_day, last_day } in workers of Course) {
        /// The sender's id of the worker: a number or code, never a name.
        worker: Text = worker,
        /// The first day.
        first_day: Days = *first_day,
        /// The last day. It is included; null while the worker works on the course.
        last_day: Maybe<Days> = *last_day,
    }
}

part_table! {
    CoursePlans(PhasePlan { phase, planned, focus_areas } in plans of Course) {
        /// The phase.
        phase: Codes<PhaseKind> = *phase,
        /// The day on which the plan was made.
        planned: Days = *planned,
        /// What the work is about.
        focus_areas: CodeSets<FocusArea> = focus_areas,
    }
}
