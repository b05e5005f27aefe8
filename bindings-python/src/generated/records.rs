// Generated from the schemas by `make generate`: do not edit.

use pyo3::prelude::*;
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
use udvej::record::AnonymityLift;
use udvej::record::Baseline;
use udvej::record::CardDistribution;
use udvej::record::ClientRef;
use udvej::record::ConsentWithdrawal;
use udvej::record::Contact;
use udvej::record::ContactResult;
use udvej::record::ContinuedCourse;
use udvej::record::CountRange;
use udvej::record::Course;
use udvej::record::CourseEnd;
use udvej::record::ExpectedCounts;
use udvej::record::LiftSource;
use udvej::record::Measurement;
use udvej::record::Meeting;
use udvej::record::Offer;
use udvej::record::Outcome;
use udvej::record::Participation;
use udvej::record::PhasePlan;
use udvej::record::Record;
use udvej::record::Staffing;
use udvej::record::SubgroupMembership;
use udvej::record::Support;
use udvej::record::Tally;
use udvej::record::TallyCell;
use udvej::record::TransferOfCare;
use udvej::record::WorkerPeriod;
use udvej::time::{Day, Period};

pub(crate) use crate::record::PyClientRef;
pub(crate) use crate::record::PyLiftSource;
use crate::record::{decode, other_type};
use crate::text::TextArg;
use crate::view::view;

view! {
    /// One approach to somebody who can help.
    ///
    /// It may be anonymous, so contacts do not count people (henvendelse).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Contact
    /// >>> contact = Contact.from_json(
    /// ...     '{"record":"contact","id":"c-4","revision":1,"status":"active","day":"2014-05-06","mu'
    /// ...     'nicipality":"0751","administration":"employment","unit":"jobcenter","received_by":"b'
    /// ...     'ridge_builder","referred_by":"kcp","client":"anonymous","first_contact":"yes","advic'
    /// ...     'e":["education"]}'
    /// ... )
    /// >>> contact.id
    /// 'c-4'
    /// >>> contact.administration
    /// 'employment'
    "Contact" PyContact(Contact) in repr: id revision status day client {
        /// The sender's id of the contact, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The day of the contact.
        day: Day,
        /// The municipality that was approached, four digits.
        municipality: String,
        /// The administration that was approached.
        administration: Administration,
        /// The kind of place.
        unit: UnitKind,
        /// Who received the contact.
        received_by: Receiver,
        /// Who referred the client.
        referred_by: Referrer,
        /// Whether somebody came on the client's behalf.
        on_behalf: bool,
        /// The client, in the state of anonymity in which the contact was made.
        client: ClientRef,
        /// Whether a VIP card was shown.
        card_shown: bool,
        /// Whether the client says that it is the first contact.
        first_contact: Answer,
        /// What the advice was about.
        advice: Vec<AdviceTopic>,
        /// The ids of the offers that the client was informed of or referred to.
        offers: Vec<String>,
        /// What the contact led to, each result once.
        results: Vec<ContactResult>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "contact"``.
        ///
        /// Returns
        /// -------
        /// Contact
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Contact
        /// >>> Contact.from_json('{"record": "contact", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Contact(inner) => Ok(Self { inner }),
                other => Err(other_type("contact", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Contact
        /// >>> line = (
        /// ...     '{"record":"contact","id":"c-4","revision":1,"status":"active","day":"2014-05-06","mu'
        /// ...     'nicipality":"0751","administration":"employment","unit":"jobcenter","received_by":"b'
        /// ...     'ridge_builder","referred_by":"kcp","client":"anonymous","first_contact":"yes","advic'
        /// ...     'e":["education"]}'
        /// ... )
        /// >>> Contact.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Contact(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A result of a contact.
    "ContactResult" PyContactResult(ContactResult) in repr: kind decision to {
        /// The kind of result.
        kind: ResultKind,
        /// How it stands, if an authority decides on it; otherwise none.
        decision: Option<Decision>,
        /// To whom a contact was brokered; none for other results.
        to: Option<BrokeredTo>,
    }
}

view! {
    /// A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import AnonymityLift
    /// >>> anonymity_lift = AnonymityLift.from_json(
    /// ...     '{"record":"anonymity_lift","id":"lift-2","revision":1,"status":"active","day":"2014-'
    /// ...     '05-06","municipality":"0751","from":{"contact":"c-4"},"pseudonym":"3Q8ZK0V7M2XA4T9NB'
    /// ...     'W6E1RCDHJ","consent_day":"2014-05-06"}'
    /// ... )
    /// >>> anonymity_lift.id
    /// 'lift-2'
    "AnonymityLift" PyAnonymityLift(AnonymityLift) in repr: id revision status day {
        /// The sender's id of the event, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The day on which anonymity was lifted.
        day: Day,
        /// The municipality in which it was lifted, four digits.
        municipality: String,
        /// The card or contact that the client was known by until then.
        #[pyo3(name = "from_")]
        from: LiftSource,
        /// The client's pseudonym from then on.
        pseudonym: String,
        /// The day on which the client consented to lifting. Lifting is not valid without consent.
        consent_day: Option<Day>,
        /// Whether the client's earlier anonymous contacts are linked to the pseudonym.
        links_earlier: bool,
        /// The day on which the client consented to linking the earlier contacts.
        link_consent_day: Option<Day>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "anonymity_lift"``.
        ///
        /// Returns
        /// -------
        /// AnonymityLift
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import AnonymityLift
        /// >>> AnonymityLift.from_json('{"record": "anonymity_lift", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::AnonymityLift(inner) => Ok(Self { inner }),
                other => Err(other_type("anonymity_lift", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import AnonymityLift
        /// >>> line = (
        /// ...     '{"record":"anonymity_lift","id":"lift-2","revision":1,"status":"active","day":"2014-'
        /// ...     '05-06","municipality":"0751","from":{"contact":"c-4"},"pseudonym":"3Q8ZK0V7M2XA4T9NB'
        /// ...     'W6E1RCDHJ","consent_day":"2014-05-06"}'
        /// ... )
        /// >>> AnonymityLift.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::AnonymityLift(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import ConsentWithdrawal
    /// >>> consent_withdrawal = ConsentWithdrawal.from_json(
    /// ...     '{"record":"consent_withdrawal","id":"withdrawal-1","revision":1,"status":"active","m'
    /// ...     'unicipality":"0751","day":"2014-06-02","pseudonym":"5RD5Y63C9MM570HB6NETAHSR0C"}'
    /// ... )
    /// >>> consent_withdrawal.id
    /// 'withdrawal-1'
    "ConsentWithdrawal" PyConsentWithdrawal(ConsentWithdrawal) in repr: id revision status day {
        /// The sender's id of the event, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality in which consent was withdrawn, four digits.
        municipality: String,
        /// The day on which consent was withdrawn.
        day: Day,
        /// The client's pseudonym.
        pseudonym: String,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "consent_withdrawal"``.
        ///
        /// Returns
        /// -------
        /// ConsentWithdrawal
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import ConsentWithdrawal
        /// >>> ConsentWithdrawal.from_json('{"record": "consent_withdrawal", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::ConsentWithdrawal(inner) => Ok(Self { inner }),
                other => Err(other_type("consent_withdrawal", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import ConsentWithdrawal
        /// >>> line = (
        /// ...     '{"record":"consent_withdrawal","id":"withdrawal-1","revision":1,"status":"active","m'
        /// ...     'unicipality":"0751","day":"2014-06-02","pseudonym":"5RD5Y63C9MM570HB6NETAHSR0C"}'
        /// ... )
        /// >>> ConsentWithdrawal.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::ConsentWithdrawal(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A course of a known client, from contact-making to its end (forløb).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Course
    /// >>> course = Course.from_json(
    /// ...     '{"record":"course","id":"course-1","revision":1,"status":"active","kind":"cti","pseu'
    /// ...     'donym":"52T75XP2N34BMA9EDBSE60DVBV","municipality":"0751","residence":"0727","contin'
    /// ...     'ues":{"sender":"example-kk","municipality":"0101","course":"course-9"},"profile":"ex'
    /// ...     'it_dk","opened":"2014-03-03","clock_start":"2014-04-01","tenancy":"2014-03-15","adul'
    /// ...     't_confirmed":true,"subgroups":[{"from":"2014-03-03","subgroups":["wishes_to_exit","v'
    /// ...     'ulnerable"],"grounds":["own_statement","assessment"]}],"workers":[{"worker":"w-17","'
    /// ...     'first_day":"2014-03-03","last_day":"2014-08-31"},{"worker":"w-21","first_day":"2014-'
    /// ...     '09-01","last_day":"2015-03-31"}],"plans":[{"phase":"transition","planned":"2014-04-0'
    /// ...     '3","focus_areas":["housing","economy"]},{"phase":"try_out","planned":"2014-08-05","f'
    /// ...     'ocus_areas":["housing","network"]},{"phase":"transfer_of_care","planned":"2014-12-02'
    /// ...     '","focus_areas":["network"]}],"transfer":{"meeting":"2015-03-17","agreement":"2015-0'
    /// ...     '2-24"},"end":{"day":"2015-03-31","reason":"completed"},"closing_note":"2015-03-31"}'
    /// ... )
    /// >>> course.id
    /// 'course-1'
    "Course" PyCourse(Course) in repr: id revision status kind clock_start {
        /// The sender's id of the course, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The kind of course.
        kind: CourseKind,
        /// The client's pseudonym: a course always has a known client.
        pseudonym: String,
        /// The municipality that hosts the course, four digits.
        municipality: String,
        /// The municipality that the client lives in, four digits.
        residence: Option<String>,
        /// The course of another municipality that this one takes over and continues; none if it began here.
        continues: Option<ContinuedCourse>,
        /// The CTI profile of the strategy that the course follows.
        profile: Option<String>,
        /// The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is made before the clock starts.
        opened: Day,
        /// The day on which phase 1 and the clock start, also of a course that was taken over; none while contact is still being made.
        clock_start: Option<Day>,
        /// The day on which the client's tenancy began, if the profile requires one.
        tenancy: Option<Day>,
        /// Whether somebody has confirmed that the client is 18 or over.
        adult_confirmed: bool,
        /// The subgroups that the client belongs to, over time.
        subgroups: Vec<SubgroupMembership>,
        /// Who works on the course, over time.
        workers: Vec<WorkerPeriod>,
        /// The plans of the phases.
        plans: Vec<PhasePlan>,
        /// The transfer of care: handing over the support to others.
        transfer: Option<TransferOfCare>,
        /// How the course ended; none while it runs.
        end: Option<CourseEnd>,
        /// The day of the closing note.
        closing_note: Option<Day>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "course"``.
        ///
        /// Returns
        /// -------
        /// Course
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Course
        /// >>> Course.from_json('{"record": "course", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Course(inner) => Ok(Self { inner }),
                other => Err(other_type("course", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Course
        /// >>> line = (
        /// ...     '{"record":"course","id":"course-1","revision":1,"status":"active","kind":"cti","pseu'
        /// ...     'donym":"52T75XP2N34BMA9EDBSE60DVBV","municipality":"0751","residence":"0727","contin'
        /// ...     'ues":{"sender":"example-kk","municipality":"0101","course":"course-9"},"profile":"ex'
        /// ...     'it_dk","opened":"2014-03-03","clock_start":"2014-04-01","tenancy":"2014-03-15","adul'
        /// ...     't_confirmed":true,"subgroups":[{"from":"2014-03-03","subgroups":["wishes_to_exit","v'
        /// ...     'ulnerable"],"grounds":["own_statement","assessment"]}],"workers":[{"worker":"w-17","'
        /// ...     'first_day":"2014-03-03","last_day":"2014-08-31"},{"worker":"w-21","first_day":"2014-'
        /// ...     '09-01","last_day":"2015-03-31"}],"plans":[{"phase":"transition","planned":"2014-04-0'
        /// ...     '3","focus_areas":["housing","economy"]},{"phase":"try_out","planned":"2014-08-05","f'
        /// ...     'ocus_areas":["housing","network"]},{"phase":"transfer_of_care","planned":"2014-12-02'
        /// ...     '","focus_areas":["network"]}],"transfer":{"meeting":"2015-03-17","agreement":"2015-0'
        /// ...     '2-24"},"end":{"day":"2015-03-31","reason":"completed"},"closing_note":"2015-03-31"}'
        /// ... )
        /// >>> Course.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Course(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A course of another municipality, by its sender's id.
    "ContinuedCourse" PyContinuedCourse(ContinuedCourse) in repr: sender municipality course {
        /// The sender of the course.
        sender: String,
        /// The municipality that hosted the course before, four digits.
        municipality: String,
        /// The id of the course there.
        course: String,
    }
}

view! {
    /// The subgroups that a client belongs to from a day on, with their grounds.
    ///
    /// There may be none.
    "SubgroupMembership" PySubgroupMembership(SubgroupMembership) in repr: from subgroups grounds {
        /// The first day of this membership, which lasts until the next one.
        #[pyo3(name = "from_")]
        from: Day,
        /// The subgroups: both, one or neither.
        subgroups: Vec<Subgroup>,
        /// The grounds for the membership.
        grounds: Vec<SubgroupGround>,
    }
}

view! {
    /// A period in which a worker works on a course.
    "WorkerPeriod" PyWorkerPeriod(WorkerPeriod) in repr: worker first_day last_day {
        /// The sender's id of the worker: a number or code, never a name.
        worker: String,
        /// The first day.
        first_day: Day,
        /// The last day. It is included; none while the worker works on the course.
        last_day: Option<Day>,
    }
}

view! {
    /// The plan of one phase.
    "PhasePlan" PyPhasePlan(PhasePlan) in repr: phase planned focus_areas {
        /// The phase.
        phase: PhaseKind,
        /// The day on which the plan was made.
        planned: Day,
        /// What the work is about.
        focus_areas: Vec<FocusArea>,
    }
}

view! {
    /// The transfer of care: handing over the support to others before the course ends.
    "TransferOfCare" PyTransferOfCare(TransferOfCare) in repr: meeting agreement {
        /// The day of the transfer-of-care meeting.
        meeting: Option<Day>,
        /// The day of the agreement on continued support.
        agreement: Option<Day>,
    }
}

view! {
    /// How a course ended.
    "CourseEnd" PyCourseEnd(CourseEnd) in repr: day reason {
        /// The last day of the course. A completed course ends on the last day of phase 3.
        day: Day,
        /// Why the course ended.
        reason: EndReason,
    }
}

view! {
    /// A meeting or call of a course (møde).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Meeting
    /// >>> meeting = Meeting.from_json(
    /// ...     '{"record":"meeting","id":"m-6","revision":1,"status":"active","municipality":"0751",'
    /// ...     '"course":"course-1","day":"2014-05-07","with":["client"],"place":"phone","worker":"w'
    /// ...     '-17"}'
    /// ... )
    /// >>> meeting.id
    /// 'm-6'
    /// >>> meeting.place
    /// 'phone'
    "Meeting" PyMeeting(Meeting) in repr: id revision status course day with place {
        /// The sender's id of the meeting, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality of the course, four digits.
        municipality: String,
        /// The id of the course.
        course: String,
        /// The day of the meeting.
        day: Day,
        /// Whom it was with.
        #[pyo3(name = "with_")]
        with: Vec<MeetingParty>,
        /// Where it took place.
        place: MeetingPlace,
        /// The sender's id of the worker: a number or code, never a name.
        worker: String,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "meeting"``.
        ///
        /// Returns
        /// -------
        /// Meeting
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Meeting
        /// >>> Meeting.from_json('{"record": "meeting", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Meeting(inner) => Ok(Self { inner }),
                other => Err(other_type("meeting", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Meeting
        /// >>> line = (
        /// ...     '{"record":"meeting","id":"m-6","revision":1,"status":"active","municipality":"0751",'
        /// ...     '"course":"course-1","day":"2014-05-07","with":["client"],"place":"phone","worker":"w'
        /// ...     '-17"}'
        /// ... )
        /// >>> Meeting.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Meeting(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// An element of support for a client, in a course or without one (støtte).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Support
    /// >>> support = Support.from_json(
    /// ...     '{"record":"support","id":"s-1","revision":1,"status":"active","municipality":"0751",'
    /// ...     '"course":"course-1","element":"debt_counselling","provider":"municipality","first_da'
    /// ...     'y":"2014-05-01","last_day":"2014-10-31"}'
    /// ... )
    /// >>> support.id
    /// 's-1'
    /// >>> support.element
    /// 'debt_counselling'
    "Support" PySupport(Support) in repr: id revision status course element first_day last_day {
        /// The sender's id of the support, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality of the course or of the client, four digits.
        municipality: String,
        /// The id of the course; none for support without a course.
        course: Option<String>,
        /// The client's pseudonym, for support without a course; otherwise none.
        pseudonym: Option<String>,
        /// The kind of support.
        element: SupportElement,
        /// Where a companion went with the client; none for other support.
        companion_to: Option<CompanionPlace>,
        /// Who gave the support.
        provider: Organisation,
        /// The first day of the support.
        first_day: Day,
        /// The last day of the support. It is included; none while it continues.
        last_day: Option<Day>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "support"``.
        ///
        /// Returns
        /// -------
        /// Support
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Support
        /// >>> Support.from_json('{"record": "support", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Support(inner) => Ok(Self { inner }),
                other => Err(other_type("support", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Support
        /// >>> line = (
        /// ...     '{"record":"support","id":"s-1","revision":1,"status":"active","municipality":"0751",'
        /// ...     '"course":"course-1","element":"debt_counselling","provider":"municipality","first_da'
        /// ...     'y":"2014-05-01","last_day":"2014-10-31"}'
        /// ... )
        /// >>> Support.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Support(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// The client's situation at the start of a course (situation ved start).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Baseline
    /// >>> baseline = Baseline.from_json(
    /// ...     '{"record":"baseline","id":"baseline-1","revision":1,"status":"active","municipality"'
    /// ...     ':"0751","course":"course-1","day":"2014-04-02","debt":"yes","substance_use":"no","me'
    /// ...     'ntal_health_problems":"unknown","weak_network":"yes","no_own_home":"no","no_work":"y'
    /// ...     'es","first_sale":"from_2_to_4_years","active_last_year":"yes"}'
    /// ... )
    /// >>> baseline.id
    /// 'baseline-1'
    /// >>> baseline.debt
    /// 'yes'
    "Baseline" PyBaseline(Baseline) in repr: id revision status course day {
        /// The sender's id of the baseline, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality of the course, four digits.
        municipality: String,
        /// The id of the course.
        course: String,
        /// The day that the answers are about.
        day: Day,
        /// Whether the client has debt.
        debt: Answer,
        /// Whether the client has problems with substance use.
        substance_use: Answer,
        /// Whether the client has mental health problems.
        mental_health_problems: Answer,
        /// Whether the client has a weak network.
        weak_network: Answer,
        /// Whether the client has no home of their own.
        no_own_home: Answer,
        /// Whether the client has no work.
        no_work: Answer,
        /// How long ago the client first sold sexual services.
        first_sale: FirstSale,
        /// Whether the client sold sexual services within the last year.
        active_last_year: Answer,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "baseline"``.
        ///
        /// Returns
        /// -------
        /// Baseline
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Baseline
        /// >>> Baseline.from_json('{"record": "baseline", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Baseline(inner) => Ok(Self { inner }),
                other => Err(other_type("baseline", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Baseline
        /// >>> line = (
        /// ...     '{"record":"baseline","id":"baseline-1","revision":1,"status":"active","municipality"'
        /// ...     ':"0751","course":"course-1","day":"2014-04-02","debt":"yes","substance_use":"no","me'
        /// ...     'ntal_health_problems":"unknown","weak_network":"yes","no_own_home":"no","no_work":"y'
        /// ...     'es","first_sale":"from_2_to_4_years","active_last_year":"yes"}'
        /// ... )
        /// >>> Baseline.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Baseline(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A measurement of a client in a course, or the reason that it is missing (måling).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Measurement
    /// >>> measurement = Measurement.from_json(
    /// ...     '{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"07'
    /// ...     '51","course":"course-1","wave":"start","instrument":"who5","version":"1998","day":"2'
    /// ...     '014-04-08","respondent":"client","value":9}'
    /// ... )
    /// >>> measurement.id
    /// 'q-1'
    /// >>> measurement.wave
    /// 'start'
    "Measurement" PyMeasurement(Measurement) in repr: id revision status course wave instrument day {
        /// The sender's id of the measurement, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality of the course, four digits.
        municipality: String,
        /// The id of the course.
        course: String,
        /// The wave.
        wave: Wave,
        /// The instrument used.
        instrument: Instrument,
        /// The version of the instrument.
        version: String,
        /// The day on which it was made, or should have been made.
        day: Day,
        /// Who answered.
        respondent: Respondent,
        /// The length of the recall window, if the instrument has one. Unit: days.
        recall_days: Option<i64>,
        /// The raw value; none if nothing was measured. Unit: points; for `prostitution_frequency` days.
        value: Option<i64>,
        /// Why there is no value.
        missing: Option<MissingReason>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "measurement"``.
        ///
        /// Returns
        /// -------
        /// Measurement
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Measurement
        /// >>> Measurement.from_json('{"record": "measurement", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Measurement(inner) => Ok(Self { inner }),
                other => Err(other_type("measurement", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Measurement
        /// >>> line = (
        /// ...     '{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"07'
        /// ...     '51","course":"course-1","wave":"start","instrument":"who5","version":"1998","day":"2'
        /// ...     '014-04-08","respondent":"client","value":9}'
        /// ... )
        /// >>> Measurement.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Measurement(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// The outcome of a course for the client, and who judged it (udfald).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Outcome
    /// >>> outcome = Outcome.from_json(
    /// ...     '{"record":"outcome","id":"outcome-1","revision":1,"status":"active","municipality":"'
    /// ...     '0751","course":"course-1","outcome":"ceased","day":"2015-03-31","assessor":"worker",'
    /// ...     '"window":{"first_day":"2014-12-01","last_day":"2015-03-30"}}'
    /// ... )
    /// >>> outcome.id
    /// 'outcome-1'
    /// >>> outcome.outcome
    /// 'ceased'
    "Outcome" PyOutcome(Outcome) in repr: id revision status course outcome day assessor {
        /// The sender's id of the outcome, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality of the course, four digits.
        municipality: String,
        /// The id of the course.
        course: String,
        /// The outcome for the client.
        outcome: OutcomeKind,
        /// The day on which the outcome was judged.
        day: Day,
        /// Who judged the outcome.
        assessor: Assessor,
        /// The days that the judgement covers.
        window: Option<Period>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "outcome"``.
        ///
        /// Returns
        /// -------
        /// Outcome
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Outcome
        /// >>> Outcome.from_json('{"record": "outcome", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Outcome(inner) => Ok(Self { inner }),
                other => Err(other_type("outcome", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Outcome
        /// >>> line = (
        /// ...     '{"record":"outcome","id":"outcome-1","revision":1,"status":"active","municipality":"'
        /// ...     '0751","course":"course-1","outcome":"ceased","day":"2015-03-31","assessor":"worker",'
        /// ...     '"window":{"first_day":"2014-12-01","last_day":"2015-03-30"}}'
        /// ... )
        /// >>> Outcome.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Outcome(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A count made elsewhere, as a source prints it.
    ///
    /// It is never added to counts of records (opgørelse).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Tally
    /// >>> tally = Tally.from_json(
    /// ...     '{"record":"tally","id":"t-cards-a","revision":1,"status":"active","municipality":"07'
    /// ...     '51","counter":"all","unit":"card","count":25,"period":{"first_day":"2014-01-01","las'
    /// ...     't_day":"2014-06-30"},"period_basis":"stated","method":"registered","source":"example'
    /// ...     '","criterion":"unknown"}'
    /// ... )
    /// >>> tally.id
    /// 't-cards-a'
    /// >>> tally.counter
    /// 'all'
    "Tally" PyTally(Tally) in repr: id revision status counter unit count range period {
        /// The sender's id of the count, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality that the count is about, four digits.
        municipality: String,
        /// Whose work was counted.
        counter: TallyCounter,
        /// What was actually counted, even if the heading over the number says otherwise.
        unit: CountUnit,
        /// The number; left out where the source gives a range. Unit: what `unit` says.
        count: Option<i64>,
        /// The range, where the source gives no single number: "between 0 and 3".
        range: Option<CountRange>,
        /// The days that the count covers.
        period: Period,
        /// Whether the period is stated by a source or inferred.
        period_basis: PeriodBasis,
        /// How the count was made.
        method: CountMethod,
        /// The number of the document that prints the count.
        source: String,
        /// The cell of a printed table that contains the number.
        cell: Option<TallyCell>,
        /// Set if only clients with this outcome were counted; none if all were counted.
        outcome: Option<OutcomeKind>,
        /// Set if only those referred by this organisation or person were counted; none if all were counted.
        referred_by: Option<Referrer>,
        /// Who was taken into the count.
        criterion: InclusionCriterion,
        /// The area that the count covers, as a short name of the source's; none if it is the whole municipality. An area that changed during the period has a name that says so.
        area: Option<String>,
        /// The id of the count that this count is a part of, if the source says so. Without it no share may be calculated.
        part_of: Option<String>,
        /// For a sum: the ids of the counts that it adds up.
        sum_of: Vec<String>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "tally"``.
        ///
        /// Returns
        /// -------
        /// Tally
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Tally
        /// >>> Tally.from_json('{"record": "tally", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Tally(inner) => Ok(Self { inner }),
                other => Err(other_type("tally", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Tally
        /// >>> line = (
        /// ...     '{"record":"tally","id":"t-cards-a","revision":1,"status":"active","municipality":"07'
        /// ...     '51","counter":"all","unit":"card","count":25,"period":{"first_day":"2014-01-01","las'
        /// ...     't_day":"2014-06-30"},"period_basis":"stated","method":"registered","source":"example'
        /// ...     '","criterion":"unknown"}'
        /// ... )
        /// >>> Tally.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Tally(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A number that a source gives as a range: "between 0 and 3", "11 to 20" (interval).
    "CountRange" PyCountRange(CountRange) in repr: least most {
        /// The least that the number can be. Unit: what the record counts.
        least: i64,
        /// The most that the number can be. Unit: what the record counts.
        most: i64,
    }
}

view! {
    /// The cell of a printed table that contains a number.
    "TallyCell" PyTallyCell(TallyCell) in repr: table row column {
        /// The table.
        table: String,
        /// The row.
        row: String,
        /// The column, as its heading is printed.
        column: String,
    }
}

view! {
    /// The number of staff who worked on a day, or took part in meetings (bemanding).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Staffing
    /// >>> staffing = Staffing.from_json(
    /// ...     '{"record":"staffing","id":"staff-1","revision":1,"status":"active","municipality":"0'
    /// ...     '751","first_day":"2014-01-01","last_day":"2014-01-01","kind":"full_time_percent","co'
    /// ...     'unt":150}'
    /// ... )
    /// >>> staffing.id
    /// 'staff-1'
    /// >>> staffing.kind
    /// 'full_time_percent'
    "Staffing" PyStaffing(Staffing) in repr: id revision status first_day last_day kind meetings count range {
        /// The sender's id of the count, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality in which the staff work, four digits.
        municipality: String,
        /// The centre in which the staff work; none for all of them.
        centre: Option<String>,
        /// The day, or the first day of the period with the meetings.
        first_day: Day,
        /// The same day, or the last day of the period. It is in the period.
        last_day: Day,
        /// What is counted.
        kind: StaffingKind,
        /// How many meetings were held in the period; none for a single meeting and for people at work. Unit: meetings.
        meetings: Option<i64>,
        /// The number; of meetings, how many took part in each. Left out where the source gives a range. Unit: what `kind` says.
        count: Option<i64>,
        /// The range, where the source gives no single number: "11 to 20".
        range: Option<CountRange>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "staffing"``.
        ///
        /// Returns
        /// -------
        /// Staffing
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Staffing
        /// >>> Staffing.from_json('{"record": "staffing", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Staffing(inner) => Ok(Self { inner }),
                other => Err(other_type("staffing", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Staffing
        /// >>> line = (
        /// ...     '{"record":"staffing","id":"staff-1","revision":1,"status":"active","municipality":"0'
        /// ...     '751","first_day":"2014-01-01","last_day":"2014-01-01","kind":"full_time_percent","co'
        /// ...     'unt":150}'
        /// ... )
        /// >>> Staffing.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Staffing(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// VIP cards handed out, counted as cards, not as uses (kortuddeling).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import CardDistribution
    /// >>> card_distribution = CardDistribution.from_json(
    /// ...     '{"record":"card_distribution","id":"cards-1","revision":1,"status":"active","municip'
    /// ...     'ality":"0751","first_day":"2014-01-20","last_day":"2014-01-20","from":"kcp","to":"cl'
    /// ...     'ients","count":40}'
    /// ... )
    /// >>> card_distribution.id
    /// 'cards-1'
    /// >>> card_distribution.from_
    /// 'kcp'
    "CardDistribution" PyCardDistribution(CardDistribution) in repr: id revision status first_day last_day from to count {
        /// The sender's id of the event, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality they are for, four digits.
        municipality: String,
        /// The first day on which they were handed out.
        first_day: Day,
        /// The last day on which they were handed out; the same if it was one day.
        last_day: Day,
        /// Who handed them out.
        #[pyo3(name = "from_")]
        from: CardParty,
        /// Whom they were handed to.
        to: CardParty,
        /// The number of cards handed out. Unit: cards.
        count: i64,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "card_distribution"``.
        ///
        /// Returns
        /// -------
        /// CardDistribution
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import CardDistribution
        /// >>> CardDistribution.from_json('{"record": "card_distribution", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::CardDistribution(inner) => Ok(Self { inner }),
                other => Err(other_type("card_distribution", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import CardDistribution
        /// >>> line = (
        /// ...     '{"record":"card_distribution","id":"cards-1","revision":1,"status":"active","municip'
        /// ...     'ality":"0751","first_day":"2014-01-20","last_day":"2014-01-20","from":"kcp","to":"cl'
        /// ...     'ients","count":40}'
        /// ... )
        /// >>> CardDistribution.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::CardDistribution(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// An offer that clients can be informed of or referred to (tilbud).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Offer
    /// >>> offer = Offer.from_json(
    /// ...     '{"record":"offer","id":"offer-1","revision":1,"status":"active","municipality":"0751'
    /// ...     '","provider":"municipality","topic":"debt","first_day":"2014-01-01","last_day":"2015'
    /// ...     '-11-30"}'
    /// ... )
    /// >>> offer.id
    /// 'offer-1'
    /// >>> offer.provider
    /// 'municipality'
    "Offer" PyOffer(Offer) in repr: id revision status provider topic first_day last_day {
        /// The sender's id of the offer, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality that the offer is for, four digits.
        municipality: String,
        /// Who has the offer.
        provider: Organisation,
        /// What the offer is about.
        topic: AdviceTopic,
        /// The first day on which the offer is open.
        first_day: Day,
        /// The last day on which the offer is open; none while no end is known.
        last_day: Option<Day>,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "offer"``.
        ///
        /// Returns
        /// -------
        /// Offer
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Offer
        /// >>> Offer.from_json('{"record": "offer", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Offer(inner) => Ok(Self { inner }),
                other => Err(other_type("offer", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Offer
        /// >>> line = (
        /// ...     '{"record":"offer","id":"offer-1","revision":1,"status":"active","municipality":"0751'
        /// ...     '","provider":"municipality","topic":"debt","first_day":"2014-01-01","last_day":"2015'
        /// ...     '-11-30"}'
        /// ... )
        /// >>> Offer.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Offer(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// A step of a municipality or an organisation into the exit project (deltagelse).
    ///
    /// Examples
    /// --------
    /// >>> from udvej import Participation
    /// >>> participation = Participation.from_json(
    /// ...     '{"record":"participation","id":"step-4","revision":1,"status":"active","municipality'
    /// ...     '":"0751","organisation":"municipality","step":"signed","day":"2013-11-04"}'
    /// ... )
    /// >>> participation.id
    /// 'step-4'
    /// >>> participation.organisation
    /// 'municipality'
    "Participation" PyParticipation(Participation) in repr: id revision status municipality organisation step day {
        /// The sender's id of the step, the same in every revision.
        id: String,
        /// 1 for the first revision, one more with each correction. Unit: revisions, from 1.
        revision: i32,
        /// Whether the record is active or was entered in error.
        status: RecordStatus,
        /// The municipality that takes part, or in which the organisation works, four digits.
        municipality: String,
        /// Who takes the step: the municipality or an organisation.
        organisation: Organisation,
        /// The step.
        step: ParticipationStep,
        /// The day of the step.
        day: Day,
    }
    methods {
        /// Read a record of this type from JSON, strictly.
        ///
        /// Parameters
        /// ----------
        /// text : str
        ///     One JSON object with ``"record": "participation"``.
        ///
        /// Returns
        /// -------
        /// Participation
        ///     The record.
        ///
        /// Raises
        /// ------
        /// RecordError
        ///     If the text is not a record of this type. The message repeats no value.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Participation
        /// >>> Participation.from_json('{"record": "participation", "name": "..."}')
        /// Traceback (most recent call last):
        ///     ...
        /// udvej.errors.RecordError: unknown field `name`
        #[staticmethod]
        fn from_json(text: TextArg<'_>) -> PyResult<Self> {
            match decode(&text)? {
                Record::Participation(inner) => Ok(Self { inner }),
                other => Err(other_type("participation", &other)),
            }
        }

        /// The record as one line of JSON, without a line end: the canonical spelling of its content.
        ///
        /// Returns
        /// -------
        /// str
        ///     One JSON object.
        ///
        /// Examples
        /// --------
        /// >>> from udvej import Participation
        /// >>> line = (
        /// ...     '{"record":"participation","id":"step-4","revision":1,"status":"active","municipality'
        /// ...     '":"0751","organisation":"municipality","step":"signed","day":"2013-11-04"}'
        /// ... )
        /// >>> Participation.from_json(line).to_json() == line
        /// True
        fn to_json(&self) -> String {
            Record::Participation(self.inner.clone()).to_json()
        }
    }
}

view! {
    /// The number of records of each type that a sender wrote.
    ///
    /// A receiver detects lost lines by it.
    "ExpectedCounts" PyExpectedCounts(ExpectedCounts) in repr: contact anonymity_lift consent_withdrawal course meeting support baseline measurement outcome tally staffing card_distribution offer participation {
        /// Contacts. Unit: records.
        contact: i64,
        /// Liftings of anonymity. Unit: records.
        anonymity_lift: i64,
        /// Withdrawals of consent. Unit: records.
        consent_withdrawal: i64,
        /// Courses. Unit: records.
        course: i64,
        /// Meetings. Unit: records.
        meeting: i64,
        /// Elements of support. Unit: records.
        support: i64,
        /// Baselines. Unit: records.
        baseline: i64,
        /// Measurements. Unit: records.
        measurement: i64,
        /// Outcomes. Unit: records.
        outcome: i64,
        /// Counts made elsewhere. Unit: records.
        tally: i64,
        /// Counts of staff. Unit: records.
        staffing: i64,
        /// Hand-outs of cards. Unit: records.
        card_distribution: i64,
        /// Offers. Unit: records.
        offer: i64,
        /// Steps into the project. Unit: records.
        participation: i64,
    }
}

/// A record of any type, on its way to Python.
#[derive(IntoPyObject)]
pub(crate) enum AnyRecord {
    Contact(PyContact),
    AnonymityLift(PyAnonymityLift),
    ConsentWithdrawal(PyConsentWithdrawal),
    Course(PyCourse),
    Meeting(PyMeeting),
    Support(PySupport),
    Baseline(PyBaseline),
    Measurement(PyMeasurement),
    Outcome(PyOutcome),
    Tally(PyTally),
    Staffing(PyStaffing),
    CardDistribution(PyCardDistribution),
    Offer(PyOffer),
    Participation(PyParticipation),
}

/// A record of any type that a caller gives.
#[derive(FromPyObject)]
pub(crate) enum RecordArg<'py> {
    Contact(PyRef<'py, PyContact>),
    AnonymityLift(PyRef<'py, PyAnonymityLift>),
    ConsentWithdrawal(PyRef<'py, PyConsentWithdrawal>),
    Course(PyRef<'py, PyCourse>),
    Meeting(PyRef<'py, PyMeeting>),
    Support(PyRef<'py, PySupport>),
    Baseline(PyRef<'py, PyBaseline>),
    Measurement(PyRef<'py, PyMeasurement>),
    Outcome(PyRef<'py, PyOutcome>),
    Tally(PyRef<'py, PyTally>),
    Staffing(PyRef<'py, PyStaffing>),
    CardDistribution(PyRef<'py, PyCardDistribution>),
    Offer(PyRef<'py, PyOffer>),
    Participation(PyRef<'py, PyParticipation>),
}
