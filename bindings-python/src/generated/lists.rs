// Generated from the schemas by `make generate`: do not edit.

/// Every record type: its table, the type, its class, the columns of the table.
macro_rules! each_record {
    ($then:ident $($more:tt)*) => {
        $then! {
            contacts: Contact PyContact Contacts,
            anonymity_lifts: AnonymityLift PyAnonymityLift AnonymityLifts,
            consent_withdrawals: ConsentWithdrawal PyConsentWithdrawal ConsentWithdrawals,
            courses: Course PyCourse Courses,
            meetings: Meeting PyMeeting Meetings,
            supports: Support PySupport Supports,
            baselines: Baseline PyBaseline Baselines,
            measurements: Measurement PyMeasurement Measurements,
            outcomes: Outcome PyOutcome Outcomes,
            tallies: Tally PyTally Tallies,
            staffings: Staffing PyStaffing Staffings,
            card_distributions: CardDistribution PyCardDistribution CardDistributions,
            offers: Offer PyOffer Offers,
            participations: Participation PyParticipation Participations,
            $($more)*
        }
    };
}
pub(crate) use each_record;

/// Every table of records or of parts of them, with what a row of it is.
macro_rules! record_tables {
    ($then:ident $($more:tt)*) => {
        $then! {
            /// One approach to somebody who can help. It may be anonymous, so contacts do not count people (henvendelse).
            contacts: Contacts,
            /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
            anonymity_lifts: AnonymityLifts,
            /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).
            consent_withdrawals: ConsentWithdrawals,
            /// A course of a known client, from contact-making to its end (forløb).
            courses: Courses,
            /// A meeting or call of a course (møde).
            meetings: Meetings,
            /// An element of support for a client, in a course or without one (støtte).
            supports: Supports,
            /// The client's situation at the start of a course (situation ved start).
            baselines: Baselines,
            /// A measurement of a client in a course, or the reason that it is missing (måling).
            measurements: Measurements,
            /// The outcome of a course for the client, and who judged it (udfald).
            outcomes: Outcomes,
            /// A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
            tallies: Tallies,
            /// The number of staff who worked on a day, or took part in meetings (bemanding).
            staffings: Staffings,
            /// VIP cards handed out, counted as cards, not as uses (kortuddeling).
            card_distributions: CardDistributions,
            /// An offer that clients can be informed of or referred to (tilbud).
            offers: Offers,
            /// A step of a municipality or an organisation into the exit project (deltagelse).
            participations: Participations,
            /// The subgroups that the client belongs to, over time.
            course_subgroups: CourseSubgroups,
            /// Who works on the course, over time.
            course_workers: CourseWorkers,
            /// The plans of the phases.
            plans: CoursePlans,
            $($more)*
        }
    };
}
pub(crate) use record_tables;

/// The class of every record, and of every part of one.
macro_rules! record_classes {
    ($then:ident $($more:tt)*) => {
        $then! {
            PyAnonymityLift,
            PyBaseline,
            PyCardDistribution,
            PyClientRef,
            PyConsentWithdrawal,
            PyContact,
            PyContactResult,
            PyContinuedCourse,
            PyCountRange,
            PyCourse,
            PyCourseEnd,
            PyLiftSource,
            PyMeasurement,
            PyMeeting,
            PyOffer,
            PyOutcome,
            PyParticipation,
            PyPhasePlan,
            PyStaffing,
            PySubgroupMembership,
            PySupport,
            PyTally,
            PyTallyCell,
            PyTransferOfCare,
            PyWorkerPeriod,
            $($more)*
        }
    };
}
pub(crate) use record_classes;

/// Every code list of the exchange, with what Python calls it.
macro_rules! exchanged_codes {
    ($then:ident $($more:tt)*) => {
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
        use udvej::code::DeliveryScope;
        use udvej::code::EndReason;
        use udvej::code::FirstSale;
        use udvej::code::FocusArea;
        use udvej::code::FormatVersion;
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
        use udvej::code::PseudonymInput;
        use udvej::code::Receiver;
        use udvej::code::RecordStatus;
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
        $then! {
            "administration" Administration,
            "advice_topic" AdviceTopic,
            "answer" Answer,
            "assessor" Assessor,
            "brokered_to" BrokeredTo,
            "card_party" CardParty,
            "companion_place" CompanionPlace,
            "count_method" CountMethod,
            "count_unit" CountUnit,
            "course_kind" CourseKind,
            "decision" Decision,
            "delivery_scope" DeliveryScope,
            "end_reason" EndReason,
            "first_sale" FirstSale,
            "focus_area" FocusArea,
            "format_version" FormatVersion,
            "inclusion_criterion" InclusionCriterion,
            "instrument" Instrument,
            "meeting_party" MeetingParty,
            "meeting_place" MeetingPlace,
            "missing_reason" MissingReason,
            "organisation" Organisation,
            "outcome_kind" OutcomeKind,
            "participation_step" ParticipationStep,
            "period_basis" PeriodBasis,
            "phase_kind" PhaseKind,
            "pseudonym_input" PseudonymInput,
            "receiver" Receiver,
            "record_status" RecordStatus,
            "referrer" Referrer,
            "respondent" Respondent,
            "result_kind" ResultKind,
            "staffing_kind" StaffingKind,
            "subgroup" Subgroup,
            "subgroup_ground" SubgroupGround,
            "support_element" SupportElement,
            "tally_counter" TallyCounter,
            "unit_kind" UnitKind,
            "wave" Wave,
            $($more)*
        }
    };
}
pub(crate) use exchanged_codes;
