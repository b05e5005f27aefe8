"""
The rules of Denmark's exit programmes, in Rust. Import `udvej` instead.
"""

from _typeshed import SupportsGetItem
from collections.abc import Callable
from datetime import date
from os import PathLike
from typing import Any, Final, Literal, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["__version__", "AnonymityLift", "Baseline", "CardDistribution", "ClientRef", "ColumnInfo", "ConsentWithdrawal", "Contact", "ContactResult", "ContinuedCourse", "CountRange", "Course", "CourseEnd", "CourseStatus", "Delivery", "Duty", "DutyStatus", "Engine", "ExpectedCounts", "Fidelity", "FidelityCount", "Finding", "InForce", "LedgerEntry", "LiftSource", "LocalText", "Measurement", "MeasurementWave", "Meeting", "Offer", "Outcome", "Parameters", "Participation", "Period", "Phase", "PhaseNames", "PhasePlan", "PlannedDelivery", "Policy", "Profile", "PseudonymKey", "Pseudonymizer", "Quarantined", "Reading", "Readings", "Reconciliation", "Report", "Rule", "RuleArgument", "Schedule", "ScheduleDay", "SeverityChange", "Skipped", "Software", "Staffing", "Strategy", "StrategyUsed", "SubgroupMembership", "Support", "Table", "TableInfo", "Tally", "TallyCell", "Totals", "TransferOfCare", "Waiver", "WorkerPeriod", "card_token", "check_card", "command", "explain", "generate", "labels", "parse_record", "rules", "schedule", "tables"]

__version__: Final[str]
"""
The version of the library.
"""

@final
class AnonymityLift:
    """
    A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).

    Examples
    --------
    >>> from udvej import AnonymityLift
    >>> anonymity_lift = AnonymityLift.from_json(
    ...     '{"record":"anonymity_lift","id":"lift-2","revision":1,"status":"active","day":"2014-'
    ...     '05-06","municipality":"0751","from":{"contact":"c-4"},"pseudonym":"3Q8ZK0V7M2XA4T9NB'
    ...     'W6E1RCDHJ","consent_day":"2014-05-06"}'
    ... )
    >>> anonymity_lift.id
    'lift-2'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def consent_day(self, /) -> date | None:
        """
        The day on which the client consented to lifting. Lifting is not valid without consent.
        """
    @property
    def day(self, /) -> date:
        """
        The day on which anonymity was lifted.
        """
    @property
    def from_(self, /) -> LiftSource:
        """
        The card or contact that the client was known by until then.
        """
    @staticmethod
    def from_json(text: str) -> AnonymityLift:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "anonymity_lift"``.

        Returns
        -------
        AnonymityLift
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import AnonymityLift
        >>> AnonymityLift.from_json('{"record": "anonymity_lift", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the event, the same in every revision.
        """
    @property
    def link_consent_day(self, /) -> date | None:
        """
        The day on which the client consented to linking the earlier contacts.
        """
    @property
    def links_earlier(self, /) -> bool:
        """
        Whether the client's earlier anonymous contacts are linked to the pseudonym.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality in which it was lifted, four digits.
        """
    @property
    def pseudonym(self, /) -> str:
        """
        The client's pseudonym from then on.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import AnonymityLift
        >>> line = (
        ...     '{"record":"anonymity_lift","id":"lift-2","revision":1,"status":"active","day":"2014-'
        ...     '05-06","municipality":"0751","from":{"contact":"c-4"},"pseudonym":"3Q8ZK0V7M2XA4T9NB'
        ...     'W6E1RCDHJ","consent_day":"2014-05-06"}'
        ... )
        >>> AnonymityLift.from_json(line).to_json() == line
        True
        """

@final
class Baseline:
    """
    The client's situation at the start of a course (situation ved start).

    Examples
    --------
    >>> from udvej import Baseline
    >>> baseline = Baseline.from_json(
    ...     '{"record":"baseline","id":"baseline-1","revision":1,"status":"active","municipality"'
    ...     ':"0751","course":"course-1","day":"2014-04-02","debt":"yes","substance_use":"no","me'
    ...     'ntal_health_problems":"unknown","weak_network":"yes","no_own_home":"no","no_work":"y'
    ...     'es","first_sale":"from_2_to_4_years","active_last_year":"yes"}'
    ... )
    >>> baseline.id
    'baseline-1'
    >>> baseline.debt
    'yes'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def active_last_year(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client sold sexual services within the last year.
        """
    @property
    def course(self, /) -> str:
        """
        The id of the course.
        """
    @property
    def day(self, /) -> date:
        """
        The day that the answers are about.
        """
    @property
    def debt(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has debt.
        """
    @property
    def first_sale(self, /) -> Literal["up_to_1_year", "from_2_to_4_years", "over_4_years", "unknown"]:
        """
        How long ago the client first sold sexual services.
        """
    @staticmethod
    def from_json(text: str) -> Baseline:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "baseline"``.

        Returns
        -------
        Baseline
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Baseline
        >>> Baseline.from_json('{"record": "baseline", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the baseline, the same in every revision.
        """
    @property
    def mental_health_problems(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has mental health problems.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality of the course, four digits.
        """
    @property
    def no_own_home(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has no home of their own.
        """
    @property
    def no_work(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has no work.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    @property
    def substance_use(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has problems with substance use.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Baseline
        >>> line = (
        ...     '{"record":"baseline","id":"baseline-1","revision":1,"status":"active","municipality"'
        ...     ':"0751","course":"course-1","day":"2014-04-02","debt":"yes","substance_use":"no","me'
        ...     'ntal_health_problems":"unknown","weak_network":"yes","no_own_home":"no","no_work":"y'
        ...     'es","first_sale":"from_2_to_4_years","active_last_year":"yes"}'
        ... )
        >>> Baseline.from_json(line).to_json() == line
        True
        """
    @property
    def weak_network(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client has a weak network.
        """

@final
class CardDistribution:
    """
    VIP cards handed out, counted as cards, not as uses (kortuddeling).

    Examples
    --------
    >>> from udvej import CardDistribution
    >>> card_distribution = CardDistribution.from_json(
    ...     '{"record":"card_distribution","id":"cards-1","revision":1,"status":"active","municip'
    ...     'ality":"0751","first_day":"2014-01-20","last_day":"2014-01-20","from":"kcp","to":"cl'
    ...     'ients","count":40}'
    ... )
    >>> card_distribution.id
    'cards-1'
    >>> card_distribution.from_
    'kcp'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def count(self, /) -> int:
        """
        The number of cards handed out. Unit: cards.
        """
    @property
    def first_day(self, /) -> date:
        """
        The first day on which they were handed out.
        """
    @property
    def from_(self, /) -> Literal["kcp", "sof", "reden", "other_ngo", "massage_clinics", "clients"]:
        """
        Who handed them out.
        """
    @staticmethod
    def from_json(text: str) -> CardDistribution:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "card_distribution"``.

        Returns
        -------
        CardDistribution
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import CardDistribution
        >>> CardDistribution.from_json('{"record": "card_distribution", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the event, the same in every revision.
        """
    @property
    def last_day(self, /) -> date:
        """
        The last day on which they were handed out; the same if it was one day.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality they are for, four digits.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    @property
    def to(self, /) -> Literal["kcp", "sof", "reden", "other_ngo", "massage_clinics", "clients"]:
        """
        Whom they were handed to.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import CardDistribution
        >>> line = (
        ...     '{"record":"card_distribution","id":"cards-1","revision":1,"status":"active","municip'
        ...     'ality":"0751","first_day":"2014-01-20","last_day":"2014-01-20","from":"kcp","to":"cl'
        ...     'ients","count":40}'
        ... )
        >>> CardDistribution.from_json(line).to_json() == line
        True
        """

@final
class ClientRef:
    """
    The state of anonymity that a contact was made in.

    Its ``repr`` shows the state, not the token or the pseudonym.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def card(self, /) -> str | None:
        """
        The token on the card, if the state is ``card``.
        """
    @property
    def is_known(self, /) -> bool:
        """
        Whether the administration knows who the client is.
        """
    @property
    def pseudonym(self, /) -> str | None:
        """
        The pseudonym, if the state is ``pseudonym``.
        """
    @property
    def state(self, /) -> Literal["anonymous", "card", "pseudonym"]:
        """
        The state: ``anonymous``, ``card`` (a card links contacts) or ``pseudonym``.
        """

@final
class ColumnInfo:
    """
    The description of a column.

    Examples
    --------
    >>> import udvej
    >>> course_ends = [c for t in udvej.tables() for c in t.columns if c.name == "end_day"]
    >>> course_ends[0].kind, course_ends[0].nullable
    ('day', True)
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def arrow_type(self, /) -> str:
        """
        Its type in Arrow's words.
        """
    @property
    def kind(self, /) -> str:
        """
        The kind of its values: ``text``, ``day``, ``code of `wave` `` and so on.

        `udvej.labels` has the code lists.
        """
    @property
    def meaning(self, /) -> str:
        """
        What it means.
        """
    @property
    def name(self, /) -> str:
        """
        Its name.
        """
    @property
    def nullable(self, /) -> bool:
        """
        Whether a value can be missing.
        """
    @property
    def unit(self, /) -> str | None:
        """
        What its numbers count, where they do.
        """

@final
class ConsentWithdrawal:
    """
    A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).

    Examples
    --------
    >>> from udvej import ConsentWithdrawal
    >>> consent_withdrawal = ConsentWithdrawal.from_json(
    ...     '{"record":"consent_withdrawal","id":"withdrawal-1","revision":1,"status":"active","m'
    ...     'unicipality":"0751","day":"2014-06-02","pseudonym":"5RD5Y63C9MM570HB6NETAHSR0C"}'
    ... )
    >>> consent_withdrawal.id
    'withdrawal-1'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day on which consent was withdrawn.
        """
    @staticmethod
    def from_json(text: str) -> ConsentWithdrawal:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "consent_withdrawal"``.

        Returns
        -------
        ConsentWithdrawal
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import ConsentWithdrawal
        >>> ConsentWithdrawal.from_json('{"record": "consent_withdrawal", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the event, the same in every revision.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality in which consent was withdrawn, four digits.
        """
    @property
    def pseudonym(self, /) -> str:
        """
        The client's pseudonym.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import ConsentWithdrawal
        >>> line = (
        ...     '{"record":"consent_withdrawal","id":"withdrawal-1","revision":1,"status":"active","m'
        ...     'unicipality":"0751","day":"2014-06-02","pseudonym":"5RD5Y63C9MM570HB6NETAHSR0C"}'
        ... )
        >>> ConsentWithdrawal.from_json(line).to_json() == line
        True
        """

@final
class Contact:
    """
    One approach to somebody who can help.

    It may be anonymous, so contacts do not count people (henvendelse).

    Examples
    --------
    >>> from udvej import Contact
    >>> contact = Contact.from_json(
    ...     '{"record":"contact","id":"c-4","revision":1,"status":"active","day":"2014-05-06","mu'
    ...     'nicipality":"0751","administration":"employment","unit":"jobcenter","received_by":"b'
    ...     'ridge_builder","referred_by":"kcp","client":"anonymous","first_contact":"yes","advic'
    ...     'e":["education"]}'
    ... )
    >>> contact.id
    'c-4'
    >>> contact.administration
    'employment'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def administration(self, /) -> Literal["social", "employment", "social_and_employment", "state", "ngo"]:
        """
        The administration that was approached.
        """
    @property
    def advice(self, /) -> list[Literal["housing", "education", "cash_benefit", "orientation_on_offers", "substance_use", "early_retirement_pension", "debt", "past_finances", "other"]]:
        """
        What the advice was about.
        """
    @property
    def card_shown(self, /) -> bool:
        """
        Whether a VIP card was shown.
        """
    @property
    def client(self, /) -> ClientRef:
        """
        The client, in the state of anonymity in which the contact was made.
        """
    @property
    def day(self, /) -> date:
        """
        The day of the contact.
        """
    @property
    def first_contact(self, /) -> Literal["yes", "no", "unknown"]:
        """
        Whether the client says that it is the first contact.
        """
    @staticmethod
    def from_json(text: str) -> Contact:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "contact"``.

        Returns
        -------
        Contact
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Contact
        >>> Contact.from_json('{"record": "contact", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the contact, the same in every revision.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that was approached, four digits.
        """
    @property
    def offers(self, /) -> list[str]:
        """
        The ids of the offers that the client was informed of or referred to.
        """
    @property
    def on_behalf(self, /) -> bool:
        """
        Whether somebody came on the client's behalf.
        """
    @property
    def received_by(self, /) -> Literal["bridge_builder", "thai_cultural_mediator", "caseworker", "kcp_worker", "ngo_worker"]:
        """
        Who received the contact.
        """
    @property
    def referred_by(self, /) -> Literal["kcp", "reden", "liva_rehab", "svanegrupperne", "self", "other", "unknown"]:
        """
        Who referred the client.
        """
    @property
    def results(self, /) -> list[ContactResult]:
        """
        What the contact led to, each result once.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Contact
        >>> line = (
        ...     '{"record":"contact","id":"c-4","revision":1,"status":"active","day":"2014-05-06","mu'
        ...     'nicipality":"0751","administration":"employment","unit":"jobcenter","received_by":"b'
        ...     'ridge_builder","referred_by":"kcp","client":"anonymous","first_contact":"yes","advic'
        ...     'e":["education"]}'
        ... )
        >>> Contact.from_json(line).to_json() == line
        True
        """
    @property
    def unit(self, /) -> Literal["jobcenter", "socialcenter", "counselling_centre", "homeless_unit", "outreach", "kcp", "ngo"]:
        """
        The kind of place.
        """

@final
class ContactResult:
    """
    A result of a contact.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def decision(self, /) -> Literal["applied_for", "granted", "refused"] | None:
        """
        How it stands, if an authority decides on it; otherwise none.
        """
    @property
    def kind(self, /) -> Literal["housing_recommendation", "help_to_complete_education", "contact_brokered", "cash_benefit", "early_retirement_pension", "home_guide", "kcp_psychologist", "other"]:
        """
        The kind of result.
        """
    @property
    def to(self, /) -> Literal["kcp", "ngo", "u_turn", "distriktspsykiatrien", "other_administration", "other", "unknown"] | None:
        """
        To whom a contact was brokered; none for other results.
        """

@final
class ContinuedCourse:
    """
    A course of another municipality, by its sender's id.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def course(self, /) -> str:
        """
        The id of the course there.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that hosted the course before, four digits.
        """
    @property
    def sender(self, /) -> str:
        """
        The sender of the course.
        """

@final
class CountRange:
    """
    A number that a source gives as a range: "between 0 and 3", "11 to 20" (interval).
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def least(self, /) -> int:
        """
        The least that the number can be. Unit: what the record counts.
        """
    @property
    def most(self, /) -> int:
        """
        The most that the number can be. Unit: what the record counts.
        """

@final
class Course:
    """
    A course of a known client, from contact-making to its end (forløb).

    Examples
    --------
    >>> from udvej import Course
    >>> course = Course.from_json(
    ...     '{"record":"course","id":"course-1","revision":1,"status":"active","kind":"cti","pseu'
    ...     'donym":"52T75XP2N34BMA9EDBSE60DVBV","municipality":"0751","residence":"0727","contin'
    ...     'ues":{"sender":"example-kk","municipality":"0101","course":"course-9"},"profile":"ex'
    ...     'it_dk","opened":"2014-03-03","clock_start":"2014-04-01","tenancy":"2014-03-15","adul'
    ...     't_confirmed":true,"subgroups":[{"from":"2014-03-03","subgroups":["wishes_to_exit","v'
    ...     'ulnerable"],"grounds":["own_statement","assessment"]}],"workers":[{"worker":"w-17","'
    ...     'first_day":"2014-03-03","last_day":"2014-08-31"},{"worker":"w-21","first_day":"2014-'
    ...     '09-01","last_day":"2015-03-31"}],"plans":[{"phase":"transition","planned":"2014-04-0'
    ...     '3","focus_areas":["housing","economy"]},{"phase":"try_out","planned":"2014-08-05","f'
    ...     'ocus_areas":["housing","network"]},{"phase":"transfer_of_care","planned":"2014-12-02'
    ...     '","focus_areas":["network"]}],"transfer":{"meeting":"2015-03-17","agreement":"2015-0'
    ...     '2-24"},"end":{"day":"2015-03-31","reason":"completed"},"closing_note":"2015-03-31"}'
    ... )
    >>> course.id
    'course-1'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def adult_confirmed(self, /) -> bool:
        """
        Whether somebody has confirmed that the client is 18 or over.
        """
    @property
    def clock_start(self, /) -> date | None:
        """
        The day on which phase 1 and the clock start, also of a course that was taken over; none while contact is still being made.
        """
    @property
    def closing_note(self, /) -> date | None:
        """
        The day of the closing note.
        """
    @property
    def continues(self, /) -> ContinuedCourse | None:
        """
        The course of another municipality that this one takes over and continues; none if it began here.
        """
    @property
    def end(self, /) -> CourseEnd | None:
        """
        How the course ended; none while it runs.
        """
    @staticmethod
    def from_json(text: str) -> Course:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "course"``.

        Returns
        -------
        Course
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Course
        >>> Course.from_json('{"record": "course", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the course, the same in every revision.
        """
    @property
    def kind(self, /) -> Literal["cti", "bridge_builder"]:
        """
        The kind of course.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that hosts the course, four digits.
        """
    @property
    def opened(self, /) -> date:
        """
        The day on which contact-making (pre-CTI) began, or on which the course was taken over. Contact is made before the clock starts.
        """
    @property
    def plans(self, /) -> list[PhasePlan]:
        """
        The plans of the phases.
        """
    @property
    def profile(self, /) -> str | None:
        """
        The CTI profile of the strategy that the course follows.
        """
    @property
    def pseudonym(self, /) -> str:
        """
        The client's pseudonym: a course always has a known client.
        """
    @property
    def residence(self, /) -> str | None:
        """
        The municipality that the client lives in, four digits.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    def schedule(self, /, *, strategy: Strategy | None = None) -> Schedule | None:
        """
        The schedule of the course.

        Parameters
        ----------
        strategy : Strategy, optional
            The strategy that has the course's profile; the first that ships and has it if not given.

        Returns
        -------
        Schedule or None
            None while the course has no clock, is no CTI course, or has a profile that the strategy lacks.

        Examples
        --------
        >>> from udvej import Course
        >>> course = Course.from_json('''{
        ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
        ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
        ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
        ... }''')
        >>> course.schedule().last_day
        datetime.date(2014, 4, 30)
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def status_on(self, /, day: date, *, strategy: Strategy | None = None) -> CourseStatus:
        """
        The status of the course on a day.

        Only what had happened by that day counts, so the status of a past day does not change with later
        records.

        Parameters
        ----------
        day : datetime.date
            The day.
        strategy : Strategy, optional
            The strategy to judge by; the first that ships and has the course's profile if not given.

        Returns
        -------
        CourseStatus
            The phase, and the state of each duty.

        Examples
        --------
        >>> from datetime import date
        >>> from udvej import Course
        >>> course = Course.from_json('''{
        ...     "record": "course", "id": "f-1", "revision": 1, "status": "active", "kind": "cti",
        ...     "pseudonym": "0123456789ABCDEFGHJKMNPQRS", "municipality": "0101", "profile": "exit_dk",
        ...     "opened": "2013-04-02", "clock_start": "2013-05-01", "adult_confirmed": true
        ... }''')
        >>> course.status_on(date(2013, 5, 16)).duties[0].state  # the plan was due on 15 May
        'overdue'
        """
    @property
    def subgroups(self, /) -> list[SubgroupMembership]:
        """
        The subgroups that the client belongs to, over time.
        """
    @property
    def tenancy(self, /) -> date | None:
        """
        The day on which the client's tenancy began, if the profile requires one.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Course
        >>> line = (
        ...     '{"record":"course","id":"course-1","revision":1,"status":"active","kind":"cti","pseu'
        ...     'donym":"52T75XP2N34BMA9EDBSE60DVBV","municipality":"0751","residence":"0727","contin'
        ...     'ues":{"sender":"example-kk","municipality":"0101","course":"course-9"},"profile":"ex'
        ...     'it_dk","opened":"2014-03-03","clock_start":"2014-04-01","tenancy":"2014-03-15","adul'
        ...     't_confirmed":true,"subgroups":[{"from":"2014-03-03","subgroups":["wishes_to_exit","v'
        ...     'ulnerable"],"grounds":["own_statement","assessment"]}],"workers":[{"worker":"w-17","'
        ...     'first_day":"2014-03-03","last_day":"2014-08-31"},{"worker":"w-21","first_day":"2014-'
        ...     '09-01","last_day":"2015-03-31"}],"plans":[{"phase":"transition","planned":"2014-04-0'
        ...     '3","focus_areas":["housing","economy"]},{"phase":"try_out","planned":"2014-08-05","f'
        ...     'ocus_areas":["housing","network"]},{"phase":"transfer_of_care","planned":"2014-12-02'
        ...     '","focus_areas":["network"]}],"transfer":{"meeting":"2015-03-17","agreement":"2015-0'
        ...     '2-24"},"end":{"day":"2015-03-31","reason":"completed"},"closing_note":"2015-03-31"}'
        ... )
        >>> Course.from_json(line).to_json() == line
        True
        """
    @property
    def transfer(self, /) -> TransferOfCare | None:
        """
        The transfer of care: handing over the support to others.
        """
    @property
    def workers(self, /) -> list[WorkerPeriod]:
        """
        Who works on the course, over time.
        """

@final
class CourseEnd:
    """
    How a course ended.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The last day of the course. A completed course ends on the last day of phase 3.
        """
    @property
    def reason(self, /) -> Literal["completed", "own_wish", "lost_contact", "moved", "taken_over", "died", "other"]:
        """
        Why the course ended.
        """

@final
class CourseStatus:
    """
    The status of a course on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> ScheduleDay:
        """
        Where the day lies in the course's schedule. A course that has ended is over.
        """
    @property
    def duties(self, /) -> list[DutyStatus]:
        """
        Every duty of the course, by the day it is due; none before the clock is set.
        """
    @property
    def ended(self, /) -> bool:
        """
        Whether the course has ended by that day.
        """
    @property
    def on(self, /) -> date:
        """
        The day.
        """

@final
class Delivery:
    """
    The header of a delivery: one sender's records for one municipality and one period.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def created(self, /) -> date:
        """
        The day it was made.
        """
    @property
    def expected(self, /) -> ExpectedCounts:
        """
        How many records of each type the sender wrote.
        """
    @property
    def format(self, /) -> Literal["udvej/1"]:
        """
        The version of the exchange format.
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the delivery.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality it is about, four digits.
        """
    @property
    def period(self, /) -> Period:
        """
        The days it is about.
        """
    @property
    def pseudonym_key(self, /) -> PseudonymKey | None:
        """
        The key behind its pseudonyms, if it has any.
        """
    @property
    def replaces(self, /) -> str | None:
        """
        The id of the delivery that this one replaces.
        """
    @property
    def scope(self, /) -> Literal["full", "changes"]:
        """
        What it takes in of its period: ``full`` or ``changes``.
        """
    @property
    def sender(self, /) -> str:
        """
        The sender: an id, not a person's name.
        """
    @property
    def software(self, /) -> Software | None:
        """
        The software that wrote it.
        """
    @property
    def strategy(self, /) -> str:
        """
        The id of the strategy that it follows and is judged by.
        """

@final
class Duty:
    """
    Something that has to be done in a CTI course, and by when.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> date:
        """
        The last day on which it is done in time.
        """
    @property
    def duty(self, /) -> Literal["plan", "transfer_meeting", "agreement", "closing_note"]:
        """
        What has to be done: ``plan``, ``transfer_meeting``, ``agreement`` or ``closing_note``.
        """
    @property
    def phase(self, /) -> Literal["transition", "try_out", "transfer_of_care"]:
        """
        The phase that it belongs to.
        """

@final
class DutyStatus:
    """
    A duty and its state on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def done(self, /) -> date | None:
        """
        The day it was done, if it has been.
        """
    @property
    def duty(self, /) -> Duty:
        """
        What has to be done, in which phase, by when.
        """
    @property
    def state(self, /) -> Literal["done", "late", "upcoming", "overdue", "lapsed"]:
        """
        Its state: ``done``, ``late``, ``upcoming``, ``overdue`` or ``lapsed``.
        """

@final
class Engine:
    """
    Judges records and deliveries. It does not change; one engine serves all threads.

    A delivery is judged by the strategy that it names, if the engine has it. An engine has the strategies that
    you give, and those that ship with the library; one that you give takes the place of one that ships with the
    same id. A record by itself, and a delivery whose header cannot be used, is judged by the first strategy.

    Parameters
    ----------
    strategy : Strategy, optional
        The first strategy; ``exit_dk`` if not given.
    strategies : sequence of Strategy, optional
        More strategies, for deliveries that name them.
    policy : Policy, optional
        The changed severities and the waivers; none if not given.
    max_findings : int, optional
        The most findings that a report lists; it counts them all. What the policy says, or 1000, if not given.

    Raises
    ------
    StrategyError
        If two of the strategies that are given have the same id.

    Examples
    --------
    >>> from udvej import Engine, Strategy
    >>> Engine().strategy.id
    'exit_dk'
    >>> [strategy.id for strategy in Engine(Strategy.shipped("cti")).strategies]
    ['cti', 'exit_dk', 'exit_dk_pilot', 'exit_dk_draft']
    """
    def __new__(cls, /, strategy: Strategy | None = None, *, strategies: SupportsGetItem[int, Strategy] = ..., policy: Policy | None = None, max_findings: SupportsIndex | None = None) -> Engine: ...
    def __repr__(self, /) -> str: ...
    def check(self, /, record: Contact | AnonymityLift | ConsentWithdrawal | Course | Meeting | Support | Baseline | Measurement | Outcome | Tally | Staffing | CardDistribution | Offer | Participation, *, today: date) -> list[Finding]:
        """
        Judge one record by itself, as a caseworker saves it.

        Rules that need other records are skipped. An empty list means that a delivery of this record alone
        would not reject it.

        Parameters
        ----------
        record : Contact, AnonymityLift or another class of record
            The record.
        today : datetime.date
            The day to judge as of: what is not yet due on it is not missing.

        Returns
        -------
        list of Finding
            The findings; empty if there are none.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> contact = udvej.parse_record('''{
        ...     "record": "contact", "id": "c-1", "revision": 1, "status": "active", "day": "2010-02-03",
        ...     "municipality": "0101", "administration": "social", "unit": "socialcenter",
        ...     "received_by": "bridge_builder", "referred_by": "kcp", "client": "anonymous",
        ...     "advice": ["cash_benefit"], "results": [{"kind": "cash_benefit", "decision": "granted"}]
        ... }''')
        >>> [finding.code for finding in udvej.Engine().check(contact, today=date(2010, 10, 27))]
        ['anonymity-result-needs-client']
        """
    @property
    def max_findings(self, /) -> int:
        """
        The most findings that a report lists.
        """
    @property
    def policy(self, /) -> Policy:
        """
        The policy: severities, waivers, and how many findings a report lists.
        """
    def read(self, /, source: bytes | bytearray | str | PathLike[str], *, today: date, progress: Callable[[int, int], object] | None = None) -> Reading:
        """
        Read a delivery, in either spelling, and judge it.

        The content of the delivery never raises an exception: its faults are findings in the report. Other
        threads run while it is read, and Ctrl-C stops it.

        Parameters
        ----------
        source : bytes, str or os.PathLike
            The delivery itself as bytes, or the path of a file. It is held in memory. `Reading.records`
            decodes records from it again, so the file may be deleted after reading.
        today : datetime.date
            The day to judge as of: what is not yet due on it is not missing.
        progress : callable, optional
            Called at intervals with the number of bytes read and the total number of bytes, 0 if that is not
            known. An exception that it raises stops the reading.

        Returns
        -------
        Reading
            The header, the accepted records, the quarantine, the report and the tables.

        Raises
        ------
        FileNotFoundError
            If there is no file at the path; another OSError if it cannot be read.
        TypeError
            If the source is something else.
        DayError
            If ``today`` is not a day from 1900-01-01 to 2099-12-31.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
        >>> [finding.code for finding in reading.report.findings]
        ['framing-empty']
        """
    @property
    def strategies(self, /) -> list[Strategy]:
        """
        Every strategy that it has, the first one first.
        """
    @property
    def strategy(self, /) -> Strategy:
        """
        The first strategy: a record by itself is judged by it, and a delivery whose header cannot be used.
        """
    def strategy_named(self, /, id: str) -> Strategy | None:
        """
        The strategy with an id: the one that a delivery which names it is judged by.

        Parameters
        ----------
        id : str
            The id.

        Returns
        -------
        Strategy or None
            None if the engine has no such strategy.

        Examples
        --------
        >>> from udvej import Engine
        >>> Engine().strategy_named("exit_dk_pilot")
        <Strategy id='exit_dk_pilot' version='2013-04'>
        """
    def validate(self, /, source: bytes | bytearray | str | PathLike[str], *, today: date, progress: Callable[[int, int], object] | None = None) -> Report:
        """
        Judge a delivery as `read` does, and keep nothing but the report.

        It takes less time than `read`, and much less memory for a large delivery.

        Parameters
        ----------
        source : bytes, str or os.PathLike
            The delivery itself as bytes, or the path of a file, which is read piece by piece.
        today : datetime.date
            The day to judge as of: what is not yet due on it is not missing.
        progress : callable, optional
            Called at intervals with the number of bytes read and the total number of bytes, 0 if that is not
            known. An exception that it raises stops the reading.

        Returns
        -------
        Report
            The report that `read` would give, byte for byte.

        Raises
        ------
        FileNotFoundError
            If there is no file at the path; another OSError if it cannot be read.
        TypeError
            If the source is something else.
        DayError
            If ``today`` is not a day from 1900-01-01 to 2099-12-31.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> engine, delivery = udvej.Engine(), udvej.generate(records=200)
        >>> report = engine.validate(delivery, today=date(2016, 1, 1))
        >>> report == engine.read(delivery, today=date(2016, 1, 1)).report
        True
        """

@final
class ExpectedCounts:
    """
    The number of records of each type that a sender wrote.

    A receiver detects lost lines by it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def anonymity_lift(self, /) -> int:
        """
        Liftings of anonymity. Unit: records.
        """
    @property
    def baseline(self, /) -> int:
        """
        Baselines. Unit: records.
        """
    @property
    def card_distribution(self, /) -> int:
        """
        Hand-outs of cards. Unit: records.
        """
    @property
    def consent_withdrawal(self, /) -> int:
        """
        Withdrawals of consent. Unit: records.
        """
    @property
    def contact(self, /) -> int:
        """
        Contacts. Unit: records.
        """
    @property
    def course(self, /) -> int:
        """
        Courses. Unit: records.
        """
    @property
    def measurement(self, /) -> int:
        """
        Measurements. Unit: records.
        """
    @property
    def meeting(self, /) -> int:
        """
        Meetings. Unit: records.
        """
    @property
    def offer(self, /) -> int:
        """
        Offers. Unit: records.
        """
    @property
    def outcome(self, /) -> int:
        """
        Outcomes. Unit: records.
        """
    @property
    def participation(self, /) -> int:
        """
        Steps into the project. Unit: records.
        """
    @property
    def staffing(self, /) -> int:
        """
        Counts of staff. Unit: records.
        """
    @property
    def support(self, /) -> int:
        """
        Elements of support. Unit: records.
        """
    @property
    def tally(self, /) -> int:
        """
        Counts made elsewhere. Unit: records.
        """

@final
class Fidelity:
    """
    How far the courses of one municipality keep to the method in one period (metodeefterlevelse).

    The unit of an item is what its rule judges: a course, a phase of a course, a plan, a day of staffing. So
    counts of different items are never added, and no score is made of them. `Report.fidelity` makes it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def items(self, /) -> list[FidelityCount]:
        """
        Every item, in the order of the CTI implementation self-assessment.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality, four digits.
        """
    @property
    def period(self, /) -> Period:
        """
        The days that the delivery is about.
        """
    @property
    def strategy(self, /) -> str:
        """
        The id of the strategy that was judged by.
        """
    @property
    def today(self, /) -> date:
        """
        The day that was judged as of.
        """

@final
class FidelityCount:
    """
    How often one item of the CTI implementation self-assessment was met.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def item(self, /) -> Literal["time_limited", "equal_phases", "focus_areas", "caseload", "community_meetings", "network_meetings", "supervision", "decreasing_contact", "no_early_end", "first_month", "phase_plans", "transfer_meeting", "agreement", "closing_note"]:
        """
        The item; ``udvej.labels("fidelity_item")`` says what it asks.
        """
    @property
    def met(self, /) -> int:
        """
        How often it was met.
        """
    @property
    def not_assessable(self, /) -> int:
        """
        How often it cannot be assessed: not yet due, ended before, or not in this delivery.
        """
    @property
    def not_met(self, /) -> int:
        """
        How often it was not.
        """
    @property
    def rule(self, /) -> str:
        """
        The code of the rule that judges the item.
        """

@final
class Finding:
    """
    One fault, doubt or remark that a rule reports about a record or a delivery.

    It holds no personal value. Its text is made from the catalogue, in the reader's language.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
    >>> finding.code, finding.severity
    ('framing-empty', 'error')
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def args(self, /) -> dict[str, str]:
        """
        The arguments of the text, by name: days, counts, codes.
        """
    @property
    def caused_by(self, /) -> str | None:
        """
        The fingerprint of the finding that this one follows from.
        """
    @property
    def code(self, /) -> str:
        """
        The rule's code.
        """
    @property
    def fingerprint(self, /) -> str:
        """
        Sixteen hexadecimal digits that stay the same when the same fault is delivered again.
        """
    @property
    def id(self, /) -> str | None:
        """
        The record's id, if it is safe to show.
        """
    @property
    def line(self, /) -> int | None:
        """
        The line of the file on which the record starts, from 1; none for a record checked by itself.
        """
    @property
    def path(self, /) -> str:
        """
        Where in the record: a JSON pointer; empty for the record as a whole.
        """
    @property
    def record(self, /) -> Literal["contact", "anonymity_lift", "consent_withdrawal", "course", "meeting", "support", "baseline", "measurement", "outcome", "tally", "staffing", "card_distribution", "offer", "participation"] | None:
        """
        The type of the record; none for the delivery as a whole, or where the type cannot be read.
        """
    def remedy(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        What to do about it.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            One sentence.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
        >>> len(finding.remedy("da")) > 0
        True
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "information"]:
        """
        Its severity: ``error``, ``warning`` or ``information``.
        """
    def text(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        What is wrong.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            One sentence.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> finding = udvej.Engine().read(b"", today=date(2013, 3, 7)).report.findings[0]
        >>> finding.text("da") != finding.text("en")
        True
        """
    @property
    def waived_by(self, /) -> str | None:
        """
        The waiver that covers it: a JSON pointer into the policy, such as ``/waivers/0``.
        """

@final
class InForce:
    """
    The days on which a strategy is in force.

    Examples
    --------
    >>> from udvej import Strategy
    >>> Strategy.shipped("exit_dk_pilot").in_force
    <InForce first_day=2013-04-01 last_day=2013-12-31>
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date:
        """
        The first day.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        The last day on which it is in force; none if no end is known.
        """
    def meets(self, /, period: Period) -> bool:
        """
        Whether it is in force on some day of a period.

        Parameters
        ----------
        period : Period
            The period, such as that of a delivery.

        Returns
        -------
        bool
            Whether there is such a day.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> delivery = udvej.read(udvej.generate(records=10), today=date(2016, 1, 1)).delivery
        >>> delivery.period
        <Period first_day=2014-01-01 last_day=2015-12-31>
        >>> [id for id in udvej.Strategy.shipped_ids()
        ...  if udvej.Strategy.shipped(id).in_force.meets(delivery.period)]
        ['exit_dk', 'cti']
        """

@final
class LedgerEntry:
    """
    How often one rule judged, found a fault and was skipped.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The rule's code.
        """
    @property
    def evaluated(self, /) -> int:
        """
        How often it judged.
        """
    @property
    def failed(self, /) -> int:
        """
        How often it found a fault.
        """
    @property
    def skipped(self, /) -> list[Skipped]:
        """
        What it did not judge, and why.
        """

@final
class LiftSource:
    """
    What a client who lifts anonymity was known by until then: a card, or a single contact.

    Its ``repr`` does not show the token.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def card(self, /) -> str | None:
        """
        The token of the card, if it was a card.
        """
    @property
    def contact(self, /) -> str | None:
        """
        The id of the contact, if it was a single anonymous contact.
        """

@final
class LocalText:
    """
    A text in both languages.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def da(self, /) -> str:
        """
        Danish.
        """
    @property
    def en(self, /) -> str:
        """
        English.
        """
    def text(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        The text in one language.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The language.

        Returns
        -------
        str
            The text.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> from udvej import Strategy
        >>> Strategy.shipped("exit_dk").title.text("da")
        'Exitstrategien, endelig udgave af januar 2014'
        """

@final
class Measurement:
    """
    A measurement of a client in a course, or the reason that it is missing (måling).

    Examples
    --------
    >>> from udvej import Measurement
    >>> measurement = Measurement.from_json(
    ...     '{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"07'
    ...     '51","course":"course-1","wave":"start","instrument":"who5","version":"1998","day":"2'
    ...     '014-04-08","respondent":"client","value":9}'
    ... )
    >>> measurement.id
    'q-1'
    >>> measurement.wave
    'start'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def course(self, /) -> str:
        """
        The id of the course.
        """
    @property
    def day(self, /) -> date:
        """
        The day on which it was made, or should have been made.
        """
    @staticmethod
    def from_json(text: str) -> Measurement:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "measurement"``.

        Returns
        -------
        Measurement
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Measurement
        >>> Measurement.from_json('{"record": "measurement", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the measurement, the same in every revision.
        """
    @property
    def instrument(self, /) -> Literal["who5", "prostitution_frequency", "life_situation"]:
        """
        The instrument used.
        """
    @property
    def missing(self, /) -> Literal["declined", "not_reached", "not_asked", "ended"] | None:
        """
        Why there is no value.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality of the course, four digits.
        """
    @property
    def recall_days(self, /) -> int | None:
        """
        The length of the recall window, if the instrument has one. Unit: days.
        """
    @property
    def respondent(self, /) -> Literal["client", "worker"]:
        """
        Who answered.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Measurement
        >>> line = (
        ...     '{"record":"measurement","id":"q-1","revision":1,"status":"active","municipality":"07'
        ...     '51","course":"course-1","wave":"start","instrument":"who5","version":"1998","day":"2'
        ...     '014-04-08","respondent":"client","value":9}'
        ... )
        >>> Measurement.from_json(line).to_json() == line
        True
        """
    @property
    def value(self, /) -> int | None:
        """
        The raw value; none if nothing was measured. Unit: points; for `prostitution_frequency` days.
        """
    @property
    def version(self, /) -> str:
        """
        The version of the instrument.
        """
    @property
    def wave(self, /) -> Literal["start", "phase_1_to_2", "phase_2_to_3", "end", "follow_up"]:
        """
        The wave.
        """

@final
class MeasurementWave:
    """
    A wave of measurements: its instruments, and the days on which they are used.

    The days are counted from an anchor: the start of the clock, the first day of phase 2 or of phase 3, the
    last day of the course, or some months after its end.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def days_after(self, /) -> int:
        """
        Days after the anchor up to which it is in time.
        """
    @property
    def days_before(self, /) -> int:
        """
        Days before the anchor from which on it is in time.
        """
    @property
    def instruments(self, /) -> list[Literal["who5", "prostitution_frequency", "life_situation"]]:
        """
        What is measured with, at least.
        """
    @property
    def months_after_end(self, /) -> int:
        """
        Months from the end of the course to the anchor of ``follow_up``; 0 for every other wave.
        """
    @property
    def wave(self, /) -> Literal["start", "phase_1_to_2", "phase_2_to_3", "end", "follow_up"]:
        """
        Which wave.
        """
    def window(self, /, schedule: Schedule, *, last_day: date | None = None) -> Period:
        """
        Return the days on which the wave can be measured in time, in one course.

        Parameters
        ----------
        schedule : Schedule
            The schedule of the course.
        last_day : datetime.date, optional
            The last day of the course, if it ended early or late. Default: the last day of its schedule.

        Returns
        -------
        Period
            The window.

        Raises
        ------
        DayError
            If ``last_day`` is not a day from 1900-01-01 to 2099-12-31.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> start, *_, follow_up = udvej.Strategy.shipped("exit_dk").waves
        >>> schedule = udvej.schedule("exit_dk", date(2014, 5, 1))
        >>> start.window(schedule)
        <Period first_day=2014-05-01 last_day=2014-05-31>
        >>> follow_up.window(schedule, last_day=date(2014, 8, 31))
        <Period first_day=2015-01-30 last_day=2015-03-31>
        """

@final
class Meeting:
    """
    A meeting or call of a course (møde).

    Examples
    --------
    >>> from udvej import Meeting
    >>> meeting = Meeting.from_json(
    ...     '{"record":"meeting","id":"m-6","revision":1,"status":"active","municipality":"0751",'
    ...     '"course":"course-1","day":"2014-05-07","with":["client"],"place":"phone","worker":"w'
    ...     '-17"}'
    ... )
    >>> meeting.id
    'm-6'
    >>> meeting.place
    'phone'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def course(self, /) -> str:
        """
        The id of the course.
        """
    @property
    def day(self, /) -> date:
        """
        The day of the meeting.
        """
    @staticmethod
    def from_json(text: str) -> Meeting:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "meeting"``.

        Returns
        -------
        Meeting
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Meeting
        >>> Meeting.from_json('{"record": "meeting", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the meeting, the same in every revision.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality of the course, four digits.
        """
    @property
    def place(self, /) -> Literal["community", "office", "phone"]:
        """
        Where it took place.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Meeting
        >>> line = (
        ...     '{"record":"meeting","id":"m-6","revision":1,"status":"active","municipality":"0751",'
        ...     '"course":"course-1","day":"2014-05-07","with":["client"],"place":"phone","worker":"w'
        ...     '-17"}'
        ... )
        >>> Meeting.from_json(line).to_json() == line
        True
        """
    @property
    def with_(self, /) -> list[Literal["client", "private_network", "professional_network"]]:
        """
        Whom it was with.
        """
    @property
    def worker(self, /) -> str:
        """
        The sender's id of the worker: a number or code, never a name.
        """

@final
class Offer:
    """
    An offer that clients can be informed of or referred to (tilbud).

    Examples
    --------
    >>> from udvej import Offer
    >>> offer = Offer.from_json(
    ...     '{"record":"offer","id":"offer-1","revision":1,"status":"active","municipality":"0751'
    ...     '","provider":"municipality","topic":"debt","first_day":"2014-01-01","last_day":"2015'
    ...     '-11-30"}'
    ... )
    >>> offer.id
    'offer-1'
    >>> offer.provider
    'municipality'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date:
        """
        The first day on which the offer is open.
        """
    @staticmethod
    def from_json(text: str) -> Offer:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "offer"``.

        Returns
        -------
        Offer
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Offer
        >>> Offer.from_json('{"record": "offer", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the offer, the same in every revision.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        The last day on which the offer is open; none while no end is known.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that the offer is for, four digits.
        """
    @property
    def provider(self, /) -> Literal["municipality", "region", "kcp", "reden", "liva_rehab", "svanegrupperne", "other_ngo", "private"]:
        """
        Who has the offer.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Offer
        >>> line = (
        ...     '{"record":"offer","id":"offer-1","revision":1,"status":"active","municipality":"0751'
        ...     '","provider":"municipality","topic":"debt","first_day":"2014-01-01","last_day":"2015'
        ...     '-11-30"}'
        ... )
        >>> Offer.from_json(line).to_json() == line
        True
        """
    @property
    def topic(self, /) -> Literal["housing", "education", "cash_benefit", "orientation_on_offers", "substance_use", "early_retirement_pension", "debt", "past_finances", "other"]:
        """
        What the offer is about.
        """

@final
class Outcome:
    """
    The outcome of a course for the client, and who judged it (udfald).

    Examples
    --------
    >>> from udvej import Outcome
    >>> outcome = Outcome.from_json(
    ...     '{"record":"outcome","id":"outcome-1","revision":1,"status":"active","municipality":"'
    ...     '0751","course":"course-1","outcome":"ceased","day":"2015-03-31","assessor":"worker",'
    ...     '"window":{"first_day":"2014-12-01","last_day":"2015-03-30"}}'
    ... )
    >>> outcome.id
    'outcome-1'
    >>> outcome.outcome
    'ceased'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def assessor(self, /) -> Literal["client", "worker", "register"]:
        """
        Who judged the outcome.
        """
    @property
    def course(self, /) -> str:
        """
        The id of the course.
        """
    @property
    def day(self, /) -> date:
        """
        The day on which the outcome was judged.
        """
    @staticmethod
    def from_json(text: str) -> Outcome:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "outcome"``.

        Returns
        -------
        Outcome
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Outcome
        >>> Outcome.from_json('{"record": "outcome", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the outcome, the same in every revision.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality of the course, four digits.
        """
    @property
    def outcome(self, /) -> Literal["left_prostitution", "ceased", "improved_social_situation", "better_quality_of_life", "life_outside_maintained"]:
        """
        The outcome for the client.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Outcome
        >>> line = (
        ...     '{"record":"outcome","id":"outcome-1","revision":1,"status":"active","municipality":"'
        ...     '0751","course":"course-1","outcome":"ceased","day":"2015-03-31","assessor":"worker",'
        ...     '"window":{"first_day":"2014-12-01","last_day":"2015-03-30"}}'
        ... )
        >>> Outcome.from_json(line).to_json() == line
        True
        """
    @property
    def window(self, /) -> Period | None:
        """
        The days that the judgement covers.
        """

@final
class Parameters:
    """
    The numbers that courses are judged by.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreement_months_before_end(self, /) -> int:
        """
        Months before the end of the course by which continued support is agreed.
        """
    @property
    def baseline_within_days(self, /) -> int:
        """
        Days from the start of a course, before it or after it, within which the client's situation is recorded.
        """
    @property
    def clients_per_worker(self, /) -> int:
        """
        Most active clients for one full-time worker.
        """
    @property
    def community_meetings_phase_1(self, /) -> int:
        """
        Fewest meetings with the client in the community in phase 1.
        """
    @property
    def focus_areas_at_least(self, /) -> int:
        """
        Fewest distinct focus areas in a phase.
        """
    @property
    def focus_areas_at_most(self, /) -> int:
        """
        Most distinct focus areas in a phase.
        """
    @property
    def meeting_every_days(self, /) -> list[int]:
        """
        Days from one meeting to the next in each of the three phases: advice, not a demand.
        """
    @property
    def meetings_first_month(self, /) -> int:
        """
        Fewest meetings or calls in the first month.
        """
    @property
    def network_meetings_phase_1(self, /) -> int:
        """
        Fewest meetings with the client's network in phase 1.
        """
    @property
    def plan_within_days(self, /) -> int:
        """
        Days after the start of a phase within which its plan is made.
        """
    @property
    def supervision_every_weeks(self, /) -> int:
        """
        Weeks within which the team has its supervision.
        """

@final
class Participation:
    """
    A step of a municipality or an organisation into the exit project (deltagelse).

    Examples
    --------
    >>> from udvej import Participation
    >>> participation = Participation.from_json(
    ...     '{"record":"participation","id":"step-4","revision":1,"status":"active","municipality'
    ...     '":"0751","organisation":"municipality","step":"signed","day":"2013-11-04"}'
    ... )
    >>> participation.id
    'step-4'
    >>> participation.organisation
    'municipality'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day of the step.
        """
    @staticmethod
    def from_json(text: str) -> Participation:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "participation"``.

        Returns
        -------
        Participation
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Participation
        >>> Participation.from_json('{"record": "participation", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the step, the same in every revision.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that takes part, or in which the organisation works, four digits.
        """
    @property
    def organisation(self, /) -> Literal["municipality", "region", "kcp", "reden", "liva_rehab", "svanegrupperne", "other_ngo", "private"]:
        """
        Who takes the step: the municipality or an organisation.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    @property
    def step(self, /) -> Literal["invited", "interest_declared", "approved", "signed"]:
        """
        The step.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Participation
        >>> line = (
        ...     '{"record":"participation","id":"step-4","revision":1,"status":"active","municipality'
        ...     '":"0751","organisation":"municipality","step":"signed","day":"2013-11-04"}'
        ... )
        >>> Participation.from_json(line).to_json() == line
        True
        """

@final
class Period:
    """
    The days from the first to the last, both included.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date:
        """
        The first day of the period.
        """
    @property
    def last_day(self, /) -> date:
        """
        The last day of the period. It is included.
        """

@final
class Phase:
    """
    One phase.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date:
        """
        Its first day.
        """
    @property
    def last_day(self, /) -> date:
        """
        Its last day.
        """
    @property
    def name(self, /) -> LocalText:
        """
        What the profile calls it.
        """
    @property
    def phase(self, /) -> Literal["transition", "try_out", "transfer_of_care"]:
        """
        Which phase: ``transition``, ``try_out`` or ``transfer_of_care``.
        """

@final
class PhaseNames:
    """
    What a profile calls its three phases.

    Examples
    --------
    >>> from udvej import Strategy
    >>> Strategy.shipped("exit_dk").profiles[0].phase_names.try_out.text("da")
    'afprøvning og tilpasning'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def transfer_of_care(self, /) -> LocalText:
        """
        The name of phase 3.
        """
    @property
    def transition(self, /) -> LocalText:
        """
        The name of phase 1.
        """
    @property
    def try_out(self, /) -> LocalText:
        """
        The name of phase 2.
        """

@final
class PhasePlan:
    """
    The plan of one phase.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def focus_areas(self, /) -> list[Literal["housing", "mental_health", "physical_health", "economy", "daily_activities", "network", "substance_use", "education_and_employment", "safety", "prostitution"]]:
        """
        What the work is about.
        """
    @property
    def phase(self, /) -> Literal["transition", "try_out", "transfer_of_care"]:
        """
        The phase.
        """
    @property
    def planned(self, /) -> date:
        """
        The day on which the plan was made.
        """

@final
class PlannedDelivery:
    """
    A delivery that is planned: its period, and the day by which it is due.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> date:
        """
        The last day on which it is in time.
        """
    @property
    def municipality(self, /) -> str | None:
        """
        The municipality that it is due from, four digits; none if it is due from each.
        """
    @property
    def period(self, /) -> Period:
        """
        The days that the delivery is about.
        """

@final
class Policy:
    """
    Changes to the rules by the user of an engine: severities and waivers (valideringsopsætning).

    It sets how many findings are listed, the severities that differ from the catalogue, and the waivers. A
    rule that protects a person, or that decides whether a text is a record, can be neither lowered nor waived.

    Parameters
    ----------
    max_findings : int, default 1000
        The most findings that a report lists; it counts them all. Zero or less lists none.
    severities : sequence of SeverityChange, optional
        Rules whose severity differs from the catalogue.
    waivers : sequence of Waiver, optional
        Findings that are waived until a day.

    Raises
    ------
    PolicyError
        If the policy changes what cannot be changed, or a part does not have its form. The message lists
        every fault, with its place in the policy.

    Examples
    --------
    >>> from datetime import date
    >>> from udvej import Policy, SeverityChange, Waiver
    >>> policy = Policy(
    ...     severities=[SeverityChange("cti-few-meetings", "error", reason="agreed with SFI")],
    ...     waivers=[Waiver("tally-mixed-units", path="/unit", reason="as printed", until=date(2013, 12, 31))],
    ... )
    >>> policy.waivers[0].until
    datetime.date(2013, 12, 31)
    >>> Policy(waivers=[Waiver("anonymity-identity-leak", reason="trust us", until=date(2013, 12, 31))])
    Traceback (most recent call last):
        ...
    udvej.errors.PolicyError: the policy's `/waivers/0/rule` needs another rule: a rule that protects a person or decides what a record is cannot be lowered or waived
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, max_findings: SupportsIndex = 1000, severities: SupportsGetItem[int, SeverityChange] = ..., waivers: SupportsGetItem[int, Waiver] = ...) -> Policy: ...
    def __repr__(self, /) -> str: ...
    @property
    def digest(self, /) -> str | None:
        """
        SHA-256 of what the policy changes of the rules, in hexadecimal; none if it changes nothing.
        """
    @staticmethod
    def from_json(text: str) -> Policy:
        """
        Read a policy from JSON and check it.

        Parameters
        ----------
        text : str
            The policy, as its schema describes it.

        Returns
        -------
        Policy
            The policy.

        Raises
        ------
        PolicyError
            If the text is not JSON, lacks or adds a field, changes what cannot be changed, or if a part does
            not have its form. The message repeats no value.

        Examples
        --------
        >>> from udvej import Policy
        >>> Policy.from_json('''{"severities": [
        ...     {"rule": "cti-few-meetings", "severity": "error", "reason": "agreed with SFI"}
        ... ]}''').severities
        [<SeverityChange rule='cti-few-meetings' severity='error'>]
        """
    @property
    def max_findings(self, /) -> int:
        """
        The most findings that a report lists; it counts them all.
        """
    @property
    def severities(self, /) -> list[SeverityChange]:
        """
        Rules whose severity differs from the catalogue.
        """
    @property
    def waivers(self, /) -> list[Waiver]:
        """
        Findings that are waived until a day.
        """

@final
class Profile:
    """
    How long the three phases of a CTI course are, and what they are called.

    They are equally long, one right after the other.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def id(self, /) -> str:
        """
        What a course calls the profile.
        """
    @property
    def months_per_phase(self, /) -> int:
        """
        Calendar months in each of the three phases.
        """
    @property
    def needs_tenancy(self, /) -> bool:
        """
        Whether the client must have a tenancy before phase 1 starts.
        """
    @property
    def phase_names(self, /) -> PhaseNames:
        """
        What the phases are called.
        """

@final
class PseudonymKey:
    """
    Which key the pseudonyms of a delivery were made under, and from what.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def id(self, /) -> str:
        """
        The public id of the key.
        """
    @property
    def input(self, /) -> Literal["cpr", "secret"]:
        """
        What the pseudonyms are made from: ``cpr`` or ``secret``.
        """

@final
class Pseudonymizer:
    """
    Makes pseudonyms under one key, derived from a master secret for one purpose.

    The same client has unrelated pseudonyms under different purposes. The key is never shown, and is wiped
    from memory when the object goes; the master secret that you pass in stays yours to keep safe.

    Parameters
    ----------
    master : bytes
        The master secret: at least 32 random bytes.
    epoch : str
        The key epoch, such as ``"2013"``. Change it to start afresh.
    project : str
        The project, such as ``"exit"``.
    recipient : str
        Who receives the pseudonyms.
    purpose : str
        What they are used for.

    Raises
    ------
    SecretError
        If the master secret is shorter than 32 bytes.

    Examples
    --------
    >>> from udvej import Pseudonymizer
    >>> make = Pseudonymizer(bytes(range(32)), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
    >>> len(make.of_cpr("070761-4285"))
    26
    """
    def __new__(cls, /, master: bytes, *, epoch: str, project: str, recipient: str, purpose: str) -> Pseudonymizer: ...
    def __repr__(self, /) -> str: ...
    @property
    def key_id(self, /) -> str:
        """
        The public name of the key, for the header of a delivery. It reveals nothing about the key.
        """
    def of_cpr(self, /, text: str) -> str:
        """
        The pseudonym of the client with a CPR number: the same from every sender who shares the key.

        Parameters
        ----------
        text : str
            Ten digits, with or without a hyphen or space after the sixth.

        Returns
        -------
        str
            26 base-32 characters.

        Raises
        ------
        CprError
            If the text is not a CPR number. The message does not repeat it.

        Examples
        --------
        >>> from udvej import Pseudonymizer
        >>> make = Pseudonymizer(bytes(32), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
        >>> make.of_cpr("070761-4285") == make.of_cpr("0707614285")
        True
        """
    def of_secret(self, /, secret: bytes) -> str:
        """
        The pseudonym of the client whose case record keeps a random secret.

        Once the secret is deleted, nobody can derive the pseudonym again.

        Parameters
        ----------
        secret : bytes
            The secret: 16 random bytes.

        Returns
        -------
        str
            26 base-32 characters.

        Raises
        ------
        SecretError
            If the secret does not have 16 bytes.

        Examples
        --------
        >>> from udvej import Pseudonymizer
        >>> make = Pseudonymizer(bytes(32), epoch="2013", project="exit", recipient="sfi", purpose="evaluation")
        >>> len(make.of_secret(bytes(16)))
        26
        """

@final
class Quarantined:
    """
    A rejected record, or a line that is not a record, with the findings that say why.

    It holds what was delivered, so it is as sensitive as the delivery itself. Its ``repr`` shows none of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[Finding]:
        """
        Why it cannot be used.
        """
    @property
    def length(self, /) -> int:
        """
        How many bytes it has.
        """
    @property
    def line(self, /) -> int | None:
        """
        The line of the file on which it starts, from 1.
        """
    @property
    def masked(self, /) -> bool:
        """
        Whether every digit of the text was replaced by ``#``, because it may hold a CPR number.
        """
    @property
    def offset(self, /) -> int:
        """
        Where it starts in the file, in bytes.
        """
    @property
    def raw(self, /) -> str | None:
        """
        The text, if it could not be decoded.
        """
    @property
    def record(self, /) -> Contact | AnonymityLift | ConsentWithdrawal | Course | Meeting | Support | Baseline | Measurement | Outcome | Tally | Staffing | CardDistribution | Offer | Participation | None:
        """
        The record, if the text could be decoded.
        """
    def to_json(self, /) -> str:
        """
        The quarantined record as one line of JSON, without a line end.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from datetime import date
        >>> import json, udvej
        >>> reading = udvej.Engine().read(b'{"record":"contact"}\\n', today=date(2013, 3, 7))
        >>> json.loads(reading.quarantine[0].to_json())["masked"]
        False
        """

@final
class Reading(Readings):
    """
    The result of reading a delivery: header, accepted records, quarantine, report and tables.

    `records` and `quarantine` make new objects on each access: keep the list. Records are decoded again from the
    delivery, which the reading holds in memory.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
    >>> reading.delivery is None, reading.records, reading.report.accepted
    (True, [], False)
    """
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: the verdict, and a line for each rule.

        Returns
        -------
        str
            HTML, in English.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.Engine().read(b"", today=date(2013, 3, 7))
        >>> reading._repr_html_() == reading.report._repr_html_()
        True
        """
    @property
    def delivery(self, /) -> Delivery | None:
        """
        The header, if it could be used.
        """
    def fidelity(self, /, *, without: set[str]) -> Fidelity | None:
        """
        How far the courses keep to the method, without some of them.

        `Report.fidelity` counts everything that was delivered. Here, the accepted records are judged again without
        these courses, and without what was rejected.

        Parameters
        ----------
        without : set of str
            The ids of the courses to leave out.

        Returns
        -------
        Fidelity or None
            None if the delivery's header cannot be used.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1))
        >>> reading.fidelity(without=set()) == reading.report.fidelity()
        True
        """
    @property
    def quarantine(self, /) -> list[Quarantined]:
        """
        What was rejected, with the findings that say why.
        """
    @property
    def records(self, /) -> list[Contact | AnonymityLift | ConsentWithdrawal | Course | Meeting | Support | Baseline | Measurement | Outcome | Tally | Staffing | CardDistribution | Offer | Participation]:
        """
        The accepted records, in the order of the file. They are read again each time.
        """
    @property
    def report(self, /) -> Report:
        """
        The report: counts, findings, a ledger of every rule.
        """
    def save_html(self, /, path: str | PathLike[str], lang: Literal["en", "da"] = ..., *, ids: bool = False) -> None:
        """
        Write the page that `to_html` makes to a file.

        Parameters
        ----------
        path : str or os.PathLike
            The path of the file. An existing file is overwritten.
        lang : {"en", "da"}, default "en"
            The reader's language.
        ids : bool, default False
            Whether records are named by their ids too. Then the page is for the sender alone.

        Returns
        -------
        None
            The file is written.

        Raises
        ------
        LanguageError
            If the language is neither.
        OSError
            If the file cannot be written.

        Examples
        --------
        >>> from datetime import date
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1))
        >>> with TemporaryDirectory() as folder:
        ...     reading.save_html(Path(folder, "report.html"), lang="da")
        ...     Path(folder, "report.html").read_text(encoding="utf-8") == reading.to_html("da")
        True
        """
    def to_document(self, /) -> str:
        """
        The header and the accepted records as one JSON document.

        The header is written unchanged, with the numbers of records that its sender announced.

        Returns
        -------
        str
            A delivery of the accepted records alone.

        Raises
        ------
        UnreadableError
            If the delivery has no header that can be used.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> udvej.Engine().read(b"", today=date(2013, 3, 7)).to_document()
        Traceback (most recent call last):
            ...
        udvej.errors.UnreadableError: the delivery has no header that can be used
        """
    def to_html(self, /, lang: Literal["en", "da"] = ..., *, ids: bool = False) -> str:
        """
        The report as one HTML page that needs nothing else, to be sent back to those who delivered.

        It has the totals, the findings rule by rule with how to fix them, contacts by month, the courses on their
        clock and how complete the measurements are. It shows no pseudonym and no card. A record is named by its
        line. It does show small numbers as they are, so it is for those who delivered, and not to be published.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.
        ids : bool, default False
            Whether records are named by their ids too. Then the page is for the sender alone.

        Returns
        -------
        str
            The page.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> page = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1)).to_html("da")
        >>> page.startswith('<!DOCTYPE html>'), '<html lang="da">' in page, "<script" in page
        (True, True, False)
        """
    def to_ndjson(self, /) -> str:
        """
        The header and the accepted records in the spelling for volume: one JSON object a line.

        The header is written unchanged, with the numbers of records that its sender announced.

        Returns
        -------
        str
            A delivery of the accepted records alone.

        Raises
        ------
        UnreadableError
            If the delivery has no header that can be used.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> udvej.Engine().read(b"", today=date(2013, 3, 7)).to_ndjson()
        Traceback (most recent call last):
            ...
        udvej.errors.UnreadableError: the delivery has no header that can be used
        """

@disjoint_base
class Readings:
    """
    The result of reading one or more deliveries: tables over all of them, and a report for each.

    A table is built on first access and then kept. `udvej.tables` describes the tables. The column ``delivery``
    identifies the delivery that a row belongs to.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> north, south = (udvej.generate(seed=s, records=200, municipality=m) for s, m in [(1, "0851"), (2, "0101")])
    >>> readings = udvej.read([north, south], today=date(2016, 1, 1))
    >>> readings
    <Readings deliveries=2 accepted=2>
    >>> sorted(readings.contacts.to_polars()["municipality"].unique())
    ['0101', '0851']
    """
    def __new__(cls, /, readings: SupportsGetItem[int, Reading]) -> Readings:
        """
        Combine deliveries that were read one by one.

        Parameters
        ----------
        readings : sequence of Reading
            The deliveries.
        """
    def __repr__(self, /) -> str: ...
    @property
    def anonymity_lifts(self, /) -> Table:
        """
        A client lifts anonymity, on a day and with consent (ophævelse af anonymitet).
        """
    @property
    def baselines(self, /) -> Table:
        """
        The client's situation at the start of a course (situation ved start).
        """
    @property
    def card_distributions(self, /) -> Table:
        """
        VIP cards handed out, counted as cards, not as uses (kortuddeling).
        """
    @property
    def consent_withdrawals(self, /) -> Table:
        """
        A client withdraws consent, and is left out of every data set from then on (tilbagetrækning af samtykke).
        """
    @property
    def contacts(self, /) -> Table:
        """
        One approach to somebody who can help. It may be anonymous, so contacts do not count people (henvendelse).
        """
    @property
    def course_statuses(self, /) -> Table:
        """
        The status of each active course on the day that the delivery was judged as of.
        """
    @property
    def course_subgroups(self, /) -> Table:
        """
        The subgroups that the client belongs to, over time.
        """
    @property
    def course_workers(self, /) -> Table:
        """
        Who works on the course, over time.
        """
    @property
    def courses(self, /) -> Table:
        """
        A course of a known client, from contact-making to its end (forløb).
        """
    @property
    def deliveries(self, /) -> Table:
        """
        The deliveries that were read, one row each: header and verdict.
        """
    @property
    def duties(self, /) -> Table:
        """
        The duties of each active CTI course with a clock, with the state of each.
        """
    @property
    def findings(self, /) -> Table:
        """
        The findings that the reports list.
        """
    @property
    def measurements(self, /) -> Table:
        """
        A measurement of a client in a course, or the reason that it is missing (måling).
        """
    @property
    def meetings(self, /) -> Table:
        """
        A meeting or call of a course (møde).
        """
    @property
    def offers(self, /) -> Table:
        """
        An offer that clients can be informed of or referred to (tilbud).
        """
    @property
    def outcomes(self, /) -> Table:
        """
        The outcome of a course for the client, and who judged it (udfald).
        """
    @property
    def participations(self, /) -> Table:
        """
        A step of a municipality or an organisation into the exit project (deltagelse).
        """
    @property
    def phases(self, /) -> Table:
        """
        The phases of each active CTI course with a clock (faser), three rows each.
        They are computed from the day its clock started.
        """
    @property
    def plans(self, /) -> Table:
        """
        The plans of the phases.
        """
    @property
    def readings(self, /) -> list[Reading]:
        """
        The deliveries, one by one.
        """
    @property
    def reconciliation(self, /) -> Table:
        """
        The number of records received, accepted and rejected, by delivery and type.
        """
    @property
    def rejected(self, /) -> Table:
        """
        What was rejected, with what was delivered and why.
        """
    @property
    def reports(self, /) -> list[Report]:
        """
        The reports on the deliveries.
        """
    @property
    def staffings(self, /) -> Table:
        """
        The number of staff who worked on a day, or took part in meetings (bemanding).
        """
    @property
    def supports(self, /) -> Table:
        """
        An element of support for a client, in a course or without one (støtte).
        """
    @property
    def tallies(self, /) -> Table:
        """
        A count made elsewhere, as a source prints it. It is never added to counts of records (opgørelse).
        """
    @property
    def waves(self, /) -> Table:
        """
        The waves of measurements of each active CTI course with a clock (måletidspunkter), a row for each instrument.
        """

@final
class Reconciliation:
    """
    The numbers of records of one type: received is the sum of the four that follow it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def accepted(self, /) -> int:
        """
        How many are accepted.
        """
    @property
    def duplicate(self, /) -> int:
        """
        How many repeat a record of the same id, revision and content.
        """
    @property
    def expected(self, /) -> int | None:
        """
        How many the header announces.
        """
    @property
    def quarantined(self, /) -> int:
        """
        How many are rejected. They are in the quarantine, with their findings.
        """
    @property
    def received(self, /) -> int:
        """
        How many were in the file.
        """
    @property
    def record(self, /) -> Literal["contact", "anonymity_lift", "consent_withdrawal", "course", "meeting", "support", "baseline", "measurement", "outcome", "tally", "staffing", "card_distribution", "offer", "participation"] | None:
        """
        The type; none for records whose type cannot be read.
        """
    @property
    def superseded(self, /) -> int:
        """
        How many have a later revision in the same delivery.
        """

@final
class Report:
    """
    The verdict on one delivery.

    The same delivery, strategies, policy and day give the same bytes in every language.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
    >>> report.accepted, report.totals.error
    (False, 1)
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str:
        """
        The verdict and a line for each rule, as a notebook shows it.

        Returns
        -------
        str
            HTML, in English.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        >>> "framing-empty" in report._repr_html_()
        True
        """
    @property
    def accepted(self, /) -> bool:
        """
        Whether the delivery and every record in it were accepted: there is no finding of severity ``error``.
        """
    @property
    def delivery(self, /) -> Delivery | None:
        """
        The header, if it could be used.
        """
    @property
    def digest(self, /) -> str:
        """
        SHA-256, in hexadecimal, of the whole verdict with every finding, listed or not.
        """
    def fidelity(self, /) -> Fidelity | None:
        """
        How far the courses of the delivery keep to the method: counts, item by item, and no score.

        Returns
        -------
        Fidelity or None
            None if the delivery's header cannot be used.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> report = udvej.read(udvej.generate(records=200), today=date(2016, 1, 1)).report
        >>> item = report.fidelity().items[0]
        >>> item.item, item.rule
        ('time_limited', 'cti-past-end')
        >>> udvej.labels("fidelity_item", "da")[item.item]
        'forløbet slutter med sidste fase'
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        The findings, by line and then by rule; no more than `Engine.max_findings`.
        """
    @property
    def findings_omitted(self, /) -> int:
        """
        How many findings are not listed.
        """
    @property
    def format(self, /) -> str:
        """
        The version of the report's format.
        """
    @property
    def library(self, /) -> str:
        """
        The version of the library that judged.
        """
    @property
    def policy(self, /) -> str | None:
        """
        SHA-256 of what the policy changes of the rules; none if it changes nothing.
        """
    @property
    def reconciliation(self, /) -> list[Reconciliation]:
        """
        The number of records received, accepted and rejected, by type.
        """
    @property
    def rules(self, /) -> list[LedgerEntry]:
        """
        Every rule of the catalogue: how often it judged, and why it did not.
        """
    @property
    def strategy(self, /) -> StrategyUsed:
        """
        The strategy that was judged by.
        """
    def to_json(self, /) -> str:
        """
        The report as one line of JSON, without a line end: the same bytes in every language.

        Returns
        -------
        str
            The report.

        Examples
        --------
        >>> from datetime import date
        >>> import json, udvej
        >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        >>> json.loads(report.to_json())["today"]
        '2013-03-07'
        """
    def to_text(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        The report for a person: the same text as the command `udvej validate` writes.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            Several lines.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> report = udvej.Engine().read(b"", today=date(2013, 3, 7)).report
        >>> print(report.to_text("da").splitlines()[-1])
        ikke godkendt: 1 fejl, 0 advarsler, 0 til oplysning
        """
    @property
    def today(self, /) -> date:
        """
        The day that was judged as of.
        """
    @property
    def totals(self, /) -> Totals:
        """
        How many findings there are of each severity, listed or not.
        """

@final
class Rule:
    """
    A rule: its code, severity, texts, arguments and source.

    Examples
    --------
    >>> import udvej
    >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
    >>> rule.family, rule.severity
    ('cti', 'warning')
    """
    def __repr__(self, /) -> str: ...
    @property
    def arguments(self, /) -> list[RuleArgument]:
        """
        The arguments of its findings, in the order of :attr:`Finding.args`; empty if it has none.

        Examples
        --------
        >>> import udvej
        >>> rule = next(rule for rule in udvej.rules() if rule.code == "framing-carriage-return")
        >>> [(argument.name, argument.kind) for argument in rule.arguments]
        [('lines', 'number')]
        """
    @property
    def code(self, /) -> str:
        """
        The code: the family, then what is wrong.
        """
    @property
    def family(self, /) -> Literal["framing", "delivery", "registration", "anonymity", "subgroup", "cti", "meeting", "support", "baseline", "measurement", "outcome", "tally", "staffing", "card", "participation", "offer", "policy"]:
        """
        What the rule is about.
        """
    def manual(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        The manual page, in Markdown: what the rule requires, why, an example and how to fix it.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            Several lines of Markdown.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
        >>> rule.manual("da").splitlines()[-1].startswith("Rettet: ")
        True
        """
    def message(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        What is wrong. ``{name}`` is the place of an argument of the finding.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            One sentence.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> all(rule.message("da") for rule in udvej.rules())
        True
        """
    def remedy(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        What to do about it.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            One sentence.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> all(rule.remedy("da") for rule in udvej.rules())
        True
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "information"]:
        """
        The severity of its findings: ``error``, ``warning`` or ``information``.
        """
    @property
    def since(self, /) -> str:
        """
        The version of the library that introduced it.
        """
    def source(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        Where the rule comes from.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            A source document with a quotation, or a section of the manual.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
        >>> rule.source().startswith("the manual, section 4")
        True
        """
    def title(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        A short title: what is wrong, in a few words.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            A few words.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
        >>> rule.title(), rule.title("da")
        ('Plan of a phase late', 'Plan for en fase for sent')
        """

@final
class RuleArgument:
    """
    The declaration of one argument of a rule's findings.

    Examples
    --------
    >>> import udvej
    >>> rule = next(rule for rule in udvej.rules() if rule.code == "framing-carriage-return")
    >>> rule.arguments
    [<RuleArgument name='lines' kind='number'>]
    """
    def __repr__(self, /) -> str: ...
    @property
    def kind(self, /) -> str:
        """
        The kind of value, an English word for programs: ``day``, ``number``, ``code``, ``id of a record`` and so on.
        """
    def meaning(self, /, lang: Literal["en", "da"] = ...) -> str:
        """
        What the value means.

        Parameters
        ----------
        lang : {"en", "da"}, default "en"
            The reader's language.

        Returns
        -------
        str
            One sentence.

        Raises
        ------
        LanguageError
            If the language is neither.

        Examples
        --------
        >>> import udvej
        >>> rule = next(rule for rule in udvej.rules() if rule.code == "cti-plan-late")
        >>> rule.arguments[0].meaning()
        'The phase whose plan is missing or late.'
        """
    @property
    def name(self, /) -> str:
        """
        The name, as in a report and in the texts of the rule.
        """

@final
class Schedule:
    """
    The phases of one CTI course, from the day its clock starts.

    Each boundary is computed from the original start, clamped to the end of the month, never from the
    boundary before it. Nothing stops the clock.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> [str(phase.first_day) for phase in udvej.schedule("exit_dk", date(2013, 10, 31)).phases]
    ['2013-10-31', '2014-02-28', '2014-06-30']
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def duties(self, /, *, strategy: Strategy | None = None) -> list[Duty]:
        """
        What falls due in the course, by the last day on which it is in time.

        Parameters
        ----------
        strategy : Strategy, optional
            The strategy whose numbers apply; the first that ships and has the profile if not given.

        Returns
        -------
        list of Duty
            The duties, by the day they are due.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> udvej.schedule("exit_dk", date(2013, 5, 1)).duties()[0]
        <Duty duty='plan' phase='transition' due=2013-05-15>
        """
    @property
    def last_day(self, /) -> date:
        """
        The last day of phase 3.
        """
    @property
    def months_per_phase(self, /) -> int:
        """
        Calendar months in each phase.
        """
    def on(self, /, day: date) -> ScheduleDay:
        """
        Where a day lies in the schedule.

        Parameters
        ----------
        day : datetime.date
            The day.

        Returns
        -------
        ScheduleDay
            The phase of the day, if it has one.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> udvej.schedule("exit_dk", date(2013, 10, 31)).on(date(2014, 3, 1))
        <ScheduleDay state='running' phase='try_out' day_of_phase=2 next_boundary=2014-06-30>
        """
    @property
    def phases(self, /) -> list[Phase]:
        """
        The three phases, in order.
        """
    @property
    def profile(self, /) -> str:
        """
        The id of the CTI profile.
        """
    @property
    def start(self, /) -> date:
        """
        The day phase 1 starts.
        """

@final
class ScheduleDay:
    """
    Where a day lies in a schedule.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def day_of_phase(self, /) -> int | None:
        """
        The day of the phase; the first day is 1.
        """
    @property
    def next_boundary(self, /) -> date | None:
        """
        The next day on which a phase starts or the course ends.
        """
    @property
    def phase(self, /) -> Literal["transition", "try_out", "transfer_of_care"] | None:
        """
        The phase of the day.
        """
    @property
    def state(self, /) -> Literal["pre_cti", "running", "over"]:
        """
        Before, in or after the phases: ``pre_cti``, ``running`` or ``over``.
        """

@final
class SeverityChange:
    """
    A rule whose severity differs from the catalogue (ændret alvor).

    It is checked when a policy is made with it.

    Parameters
    ----------
    rule : str
        The rule's code.
    severity : {"error", "warning", "information"}
        Its new severity.
    reason : str
        Why: 1 to 400 characters, without a CPR number.

    Raises
    ------
    PolicyError
        If there is no such severity.

    Examples
    --------
    >>> from udvej import SeverityChange
    >>> SeverityChange("cti-few-meetings", "error", reason="agreed with SFI")
    <SeverityChange rule='cti-few-meetings' severity='error'>
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: str, severity: Literal["error", "warning", "information"], *, reason: str) -> SeverityChange: ...
    def __repr__(self, /) -> str: ...
    @property
    def reason(self, /) -> str:
        """
        Why.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule's code.
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "information"]:
        """
        Its new severity: ``error``, ``warning`` or ``information``.
        """

@final
class Skipped:
    """
    What a rule did not judge, with the reason.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def count(self, /) -> int:
        """
        How often.
        """
    @property
    def reason(self, /) -> Literal["not_applicable", "not_yet_due", "ended", "entered_in_error", "rejected", "not_in_delivery", "outside_period", "nothing_of_its_kind"]:
        """
        Why.
        """

@final
class Software:
    """
    The sender's software.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def name(self, /) -> str:
        """
        Its name.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class Staffing:
    """
    The number of staff who worked on a day, or took part in meetings (bemanding).

    Examples
    --------
    >>> from udvej import Staffing
    >>> staffing = Staffing.from_json(
    ...     '{"record":"staffing","id":"staff-1","revision":1,"status":"active","municipality":"0'
    ...     '751","first_day":"2014-01-01","last_day":"2014-01-01","kind":"full_time_percent","co'
    ...     'unt":150}'
    ... )
    >>> staffing.id
    'staff-1'
    >>> staffing.kind
    'full_time_percent'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def centre(self, /) -> str | None:
        """
        The centre in which the staff work; none for all of them.
        """
    @property
    def count(self, /) -> int | None:
        """
        The number; of meetings, how many took part in each. Left out where the source gives a range. Unit: what `kind` says.
        """
    @property
    def first_day(self, /) -> date:
        """
        The day, or the first day of the period with the meetings.
        """
    @staticmethod
    def from_json(text: str) -> Staffing:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "staffing"``.

        Returns
        -------
        Staffing
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Staffing
        >>> Staffing.from_json('{"record": "staffing", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the count, the same in every revision.
        """
    @property
    def kind(self, /) -> Literal["bridge_builders", "full_time_percent", "supervision_meeting", "network_meeting", "training_meeting"]:
        """
        What is counted.
        """
    @property
    def last_day(self, /) -> date:
        """
        The same day, or the last day of the period. It is in the period.
        """
    @property
    def meetings(self, /) -> int | None:
        """
        How many meetings were held in the period; none for a single meeting and for people at work. Unit: meetings.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality in which the staff work, four digits.
        """
    @property
    def range(self, /) -> CountRange | None:
        """
        The range, where the source gives no single number: "11 to 20".
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Staffing
        >>> line = (
        ...     '{"record":"staffing","id":"staff-1","revision":1,"status":"active","municipality":"0'
        ...     '751","first_day":"2014-01-01","last_day":"2014-01-01","kind":"full_time_percent","co'
        ...     'unt":150}'
        ... )
        >>> Staffing.from_json(line).to_json() == line
        True
        """

@final
class Strategy:
    """
    The rules of an exit programme as data: profiles, parameters, measurement waves, days in force.

    A strategy is made by `shipped` or `from_json`.

    Examples
    --------
    >>> from udvej import Strategy
    >>> strategy = Strategy.shipped("exit_dk")
    >>> [(profile.id, profile.months_per_phase) for profile in strategy.profiles]
    [('exit_dk', 4)]
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def assumed(self, /) -> list[str]:
        """
        JSON pointers to the parts of the strategy that are assumed, because no source states them.
        """
    @property
    def calendar(self, /) -> list[PlannedDelivery]:
        """
        The calendar of deliveries: which periods are due when; empty where none are planned.
        """
    @property
    def digest(self, /) -> str:
        """
        SHA-256 of the strategy's content, in hexadecimal: two strategies with one digest judge alike.
        """
    @property
    def exit_package_from(self, /) -> date | None:
        """
        The day the Exit-pakken came into force: no contact under it is earlier; none where it does not apply.
        """
    @property
    def focus_areas(self, /) -> list[Literal["housing", "mental_health", "physical_health", "economy", "daily_activities", "network", "substance_use", "education_and_employment", "safety", "prostitution"]]:
        """
        What the work of a phase can be about.
        """
    @staticmethod
    def from_json(text: str) -> Strategy:
        """
        Read a strategy from JSON and check it: numbers are in range and the parts are consistent.

        Parameters
        ----------
        text : str
            The strategy, as its schema describes it.

        Returns
        -------
        Strategy
            The strategy.

        Raises
        ------
        StrategyError
            If the text is not JSON, lacks or adds a field, or if parts do not have their form or do not go
            together. The message lists every fault.

        Examples
        --------
        >>> from udvej import Strategy
        >>> Strategy.from_json("{}")
        Traceback (most recent call last):
            ...
        udvej.errors.StrategyError: the strategy does not match its schema: missing field `id`
        """
    @property
    def id(self, /) -> str:
        """
        What a delivery calls the strategy.
        """
    @property
    def in_force(self, /) -> InForce:
        """
        The days on which courses follow it.
        """
    @property
    def parameters(self, /) -> Parameters:
        """
        The numbers that courses are judged by.
        """
    @property
    def pilot_from(self, /) -> date | None:
        """
        The day the pilot of the exit project began: no CTI course starts earlier; none where there was no pilot.
        """
    @property
    def profiles(self, /) -> list[Profile]:
        """
        The CTI profiles that a course can follow.
        """
    @staticmethod
    def shipped(id: str) -> Strategy:
        """
        A strategy that ships with the library.

        Parameters
        ----------
        id : str
            The id of the strategy, such as ``"exit_dk"``.

        Returns
        -------
        Strategy
            The strategy.

        Raises
        ------
        StrategyError
            If no strategy of that id ships with the library.

        Examples
        --------
        >>> from udvej import Strategy
        >>> Strategy.shipped("exit_dk").version
        '2014-01'
        """
    @staticmethod
    def shipped_ids() -> list[str]:
        """
        The ids of the strategies that ship with the library.

        Returns
        -------
        list of str
            The ids. The first is the one that is meant where none is given.

        Examples
        --------
        >>> from udvej import Strategy
        >>> Strategy.shipped_ids()
        ['exit_dk', 'exit_dk_pilot', 'exit_dk_draft', 'cti']
        """
    @property
    def title(self, /) -> LocalText:
        """
        What people call it.
        """
    def to_json(self, /) -> str:
        """
        The strategy as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Strategy
        >>> strategy = Strategy.shipped("cti")
        >>> Strategy.from_json(strategy.to_json()) == strategy
        True
        """
    @property
    def version(self, /) -> str:
        """
        The version of it.
        """
    @property
    def waves(self, /) -> list[MeasurementWave]:
        """
        What is measured in a course and when; empty where nothing is planned.
        """

@final
class StrategyUsed:
    """
    The strategy that a delivery was judged by.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def digest(self, /) -> str:
        """
        SHA-256 of its content.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class SubgroupMembership:
    """
    The subgroups that a client belongs to from a day on, with their grounds.

    There may be none.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def from_(self, /) -> date:
        """
        The first day of this membership, which lasts until the next one.
        """
    @property
    def grounds(self, /) -> list[Literal["own_statement", "assessment", "measurement"]]:
        """
        The grounds for the membership.
        """
    @property
    def subgroups(self, /) -> list[Literal["wishes_to_exit", "vulnerable"]]:
        """
        The subgroups: both, one or neither.
        """

@final
class Support:
    """
    An element of support for a client, in a course or without one (støtte).

    Examples
    --------
    >>> from udvej import Support
    >>> support = Support.from_json(
    ...     '{"record":"support","id":"s-1","revision":1,"status":"active","municipality":"0751",'
    ...     '"course":"course-1","element":"debt_counselling","provider":"municipality","first_da'
    ...     'y":"2014-05-01","last_day":"2014-10-31"}'
    ... )
    >>> support.id
    's-1'
    >>> support.element
    'debt_counselling'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def companion_to(self, /) -> Literal["municipality", "police", "tax", "hospital", "other"] | None:
        """
        Where a companion went with the client; none for other support.
        """
    @property
    def course(self, /) -> str | None:
        """
        The id of the course; none for support without a course.
        """
    @property
    def element(self, /) -> Literal["individual_social_support", "treatment", "debt_counselling", "psychologist_hours", "companion", "past_finances", "home_guide", "other"]:
        """
        The kind of support.
        """
    @property
    def first_day(self, /) -> date:
        """
        The first day of the support.
        """
    @staticmethod
    def from_json(text: str) -> Support:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "support"``.

        Returns
        -------
        Support
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Support
        >>> Support.from_json('{"record": "support", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the support, the same in every revision.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        The last day of the support. It is included; none while it continues.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality of the course or of the client, four digits.
        """
    @property
    def provider(self, /) -> Literal["municipality", "region", "kcp", "reden", "liva_rehab", "svanegrupperne", "other_ngo", "private"]:
        """
        Who gave the support.
        """
    @property
    def pseudonym(self, /) -> str | None:
        """
        The client's pseudonym, for support without a course; otherwise none.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Support
        >>> line = (
        ...     '{"record":"support","id":"s-1","revision":1,"status":"active","municipality":"0751",'
        ...     '"course":"course-1","element":"debt_counselling","provider":"municipality","first_da'
        ...     'y":"2014-05-01","last_day":"2014-10-31"}'
        ... )
        >>> Support.from_json(line).to_json() == line
        True
        """

@final
class Table:
    """
    A table of a reading. Polars, pandas, pyarrow, DuckDB and others read it without a copy.

    It holds what was delivered, so it is as sensitive as the delivery itself. Its ``repr`` shows none of it.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> reading.offers.columns
    ['delivery', 'id', 'revision', 'status', 'municipality', 'provider', 'topic', 'first_day', 'last_day']
    >>> import polars as pl
    >>> pl.DataFrame(reading.contacts).height == len(reading.contacts)
    True
    """
    def __arrow_c_schema__(self, /) -> object:
        """
        Export the table's schema, as the Arrow PyCapsule interface asks.

        Returns
        -------
        object
            A capsule that holds the schema.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> object:
        """
        Export the table as an Arrow C stream, as the Arrow PyCapsule interface asks.

        Parameters
        ----------
        requested_schema : object, optional
            The schema that the consumer prefers. It is ignored.

        Returns
        -------
        object
            A capsule that holds the stream.
        """
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[str]:
        """
        The names of its columns, in their order. `udvej.tables` says what they mean.
        """
    @property
    def name(self, /) -> str:
        """
        The name of the table: that of the attribute it is found under.
        """
    def rows(self, /, *columns: "str") -> "list[tuple[Any, ...]]":
        """
        The rows as plain Python values, for use without a library for tables.

        They are made again on each call. For a large table name only the columns that are needed, or use polars.

        Parameters
        ----------
        columns : str
            The names of the columns, in the order of the result; all if none is given.

        Returns
        -------
        list of tuple
            Days are ``datetime.date``, codes are texts, what is missing is None.

        Raises
        ------
        KeyError
            If the table has no such column.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
        >>> reading.reconciliation.rows("record", "accepted")[-1]
        ('participation', 4)
        """
    def to_pandas(self, /) -> Any:
        """
        The table as a pandas data frame, with days as ``datetime64``; pandas and pyarrow have to be installed.

        Returns
        -------
        pandas.DataFrame
            The same rows.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
        >>> int(reading.reconciliation.to_pandas()["accepted"].sum())
        300
        """
    def to_polars(self, /) -> Any:
        """
        The table as a polars data frame; polars has to be installed.

        Returns
        -------
        polars.DataFrame
            The same rows.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
        >>> reading.reconciliation.to_polars()["accepted"].sum()
        300
        """
    def to_pyarrow(self, /) -> Any:
        """
        The table as a pyarrow table; pyarrow has to be installed.

        Returns
        -------
        pyarrow.Table
            The same rows.

        Examples
        --------
        >>> from datetime import date
        >>> import udvej
        >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
        >>> reading.contacts.to_pyarrow().column_names == reading.contacts.columns
        True
        """

@final
class TableInfo:
    """
    The description of a table.

    Examples
    --------
    >>> import udvej
    >>> udvej.tables()[0].name
    'contacts'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[ColumnInfo]:
        """
        Its columns, in their order.
        """
    @property
    def meaning(self, /) -> str:
        """
        What a row of it is.
        """
    @property
    def name(self, /) -> str:
        """
        Its name: that of the attribute it is found under.
        """

@final
class Tally:
    """
    A count made elsewhere, as a source prints it.

    It is never added to counts of records (opgørelse).

    Examples
    --------
    >>> from udvej import Tally
    >>> tally = Tally.from_json(
    ...     '{"record":"tally","id":"t-cards-a","revision":1,"status":"active","municipality":"07'
    ...     '51","counter":"all","unit":"card","count":25,"period":{"first_day":"2014-01-01","las'
    ...     't_day":"2014-06-30"},"period_basis":"stated","method":"registered","source":"example'
    ...     '","criterion":"unknown"}'
    ... )
    >>> tally.id
    't-cards-a'
    >>> tally.counter
    'all'
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def area(self, /) -> str | None:
        """
        The area that the count covers, as a short name of the source's; none if it is the whole municipality. An area that changed during the period has a name that says so.
        """
    @property
    def cell(self, /) -> TallyCell | None:
        """
        The cell of a printed table that contains the number.
        """
    @property
    def count(self, /) -> int | None:
        """
        The number; left out where the source gives a range. Unit: what `unit` says.
        """
    @property
    def counter(self, /) -> Literal["bridge_builders", "thai_cultural_mediator", "administration", "all"]:
        """
        Whose work was counted.
        """
    @property
    def criterion(self, /) -> Literal["unknown", "known_background", "under_exit_package", "related_issues", "other"]:
        """
        Who was taken into the count.
        """
    @staticmethod
    def from_json(text: str) -> Tally:
        """
        Read a record of this type from JSON, strictly.

        Parameters
        ----------
        text : str
            One JSON object with ``"record": "tally"``.

        Returns
        -------
        Tally
            The record.

        Raises
        ------
        RecordError
            If the text is not a record of this type. The message repeats no value.

        Examples
        --------
        >>> from udvej import Tally
        >>> Tally.from_json('{"record": "tally", "name": "..."}')
        Traceback (most recent call last):
            ...
        udvej.errors.RecordError: unknown field `name`
        """
    @property
    def id(self, /) -> str:
        """
        The sender's id of the count, the same in every revision.
        """
    @property
    def method(self, /) -> Literal["registered", "distinct_persons", "sum", "unknown"]:
        """
        How the count was made.
        """
    @property
    def municipality(self, /) -> str:
        """
        The municipality that the count is about, four digits.
        """
    @property
    def outcome(self, /) -> Literal["left_prostitution", "ceased", "improved_social_situation", "better_quality_of_life", "life_outside_maintained"] | None:
        """
        Set if only clients with this outcome were counted; none if all were counted.
        """
    @property
    def part_of(self, /) -> str | None:
        """
        The id of the count that this count is a part of, if the source says so. Without it no share may be calculated.
        """
    @property
    def period(self, /) -> Period:
        """
        The days that the count covers.
        """
    @property
    def period_basis(self, /) -> Literal["stated", "inferred"]:
        """
        Whether the period is stated by a source or inferred.
        """
    @property
    def range(self, /) -> CountRange | None:
        """
        The range, where the source gives no single number: "between 0 and 3".
        """
    @property
    def referred_by(self, /) -> Literal["kcp", "reden", "liva_rehab", "svanegrupperne", "self", "other", "unknown"] | None:
        """
        Set if only those referred by this organisation or person were counted; none if all were counted.
        """
    @property
    def revision(self, /) -> int:
        """
        1 for the first revision, one more with each correction. Unit: revisions, from 1.
        """
    @property
    def source(self, /) -> str:
        """
        The number of the document that prints the count.
        """
    @property
    def status(self, /) -> Literal["active", "entered_in_error"]:
        """
        Whether the record is active or was entered in error.
        """
    @property
    def sum_of(self, /) -> list[str]:
        """
        For a sum: the ids of the counts that it adds up.
        """
    def to_json(self, /) -> str:
        """
        The record as one line of JSON, without a line end: the canonical spelling of its content.

        Returns
        -------
        str
            One JSON object.

        Examples
        --------
        >>> from udvej import Tally
        >>> line = (
        ...     '{"record":"tally","id":"t-cards-a","revision":1,"status":"active","municipality":"07'
        ...     '51","counter":"all","unit":"card","count":25,"period":{"first_day":"2014-01-01","las'
        ...     't_day":"2014-06-30"},"period_basis":"stated","method":"registered","source":"example'
        ...     '","criterion":"unknown"}'
        ... )
        >>> Tally.from_json(line).to_json() == line
        True
        """
    @property
    def unit(self, /) -> Literal["contact", "person", "course", "card"]:
        """
        What was actually counted, even if the heading over the number says otherwise.
        """

@final
class TallyCell:
    """
    The cell of a printed table that contains a number.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def column(self, /) -> str:
        """
        The column, as its heading is printed.
        """
    @property
    def row(self, /) -> str:
        """
        The row.
        """
    @property
    def table(self, /) -> str:
        """
        The table.
        """

@final
class Totals:
    """
    How many findings there are of each severity.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def error(self, /) -> int:
        """
        Errors: what they are about cannot be used.
        """
    @property
    def information(self, /) -> int:
        """
        Information.
        """
    @property
    def waived(self, /) -> int:
        """
        How many of these a waiver covers.
        """
    @property
    def warning(self, /) -> int:
        """
        Warnings: usable and doubtful.
        """

@final
class TransferOfCare:
    """
    The transfer of care: handing over the support to others before the course ends.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def agreement(self, /) -> date | None:
        """
        The day of the agreement on continued support.
        """
    @property
    def meeting(self, /) -> date | None:
        """
        The day of the transfer-of-care meeting.
        """

@final
class Waiver:
    """
    A finding that is waived until a day (undtagelse).

    It is still listed, as information that names the waiver, and rejects nothing. The waiver is checked when a
    policy is made with it.

    Parameters
    ----------
    rule : str
        The rule's code.
    reason : str
        Why: 1 to 400 characters, without a CPR number.
    until : datetime.date
        The last day on which it holds.
    delivery : str, optional
        The id of the delivery it is for; every delivery if not given.
    record : str, optional
        The type of record it is for; every type if not given.
    id : str, optional
        The id of the record it is for; every record if not given.
    path : str, default ""
        Where in the record: a JSON pointer, which also covers everything below it.

    Raises
    ------
    PolicyError
        If there is no such type of record.
    DayError
        If the last day is not one from 1900-01-01 to 2099-12-31.

    Examples
    --------
    >>> from datetime import date
    >>> from udvej import Waiver
    >>> Waiver("tally-mixed-units", path="/unit", reason="as printed", until=date(2013, 12, 31))
    <Waiver rule='tally-mixed-units' delivery=None record=None id=None path='/unit' until=2013-12-31>
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: str, *, reason: str, until: date, delivery: str | None = None, record: Literal["contact", "anonymity_lift", "consent_withdrawal", "course", "meeting", "support", "baseline", "measurement", "outcome", "tally", "staffing", "card_distribution", "offer", "participation"] | None = None, id: str | None = None, path: str = ...) -> Waiver: ...
    def __repr__(self, /) -> str: ...
    @property
    def delivery(self, /) -> str | None:
        """
        The id of the delivery it is for; every delivery if none.
        """
    @property
    def id(self, /) -> str | None:
        """
        The id of the record it is for; every record if none.
        """
    @property
    def path(self, /) -> str:
        """
        Where in the record: a JSON pointer, which also covers everything below it.
        """
    @property
    def reason(self, /) -> str:
        """
        Why.
        """
    @property
    def record(self, /) -> Literal["contact", "anonymity_lift", "consent_withdrawal", "course", "meeting", "support", "baseline", "measurement", "outcome", "tally", "staffing", "card_distribution", "offer", "participation"] | None:
        """
        The type of record it is for; every type if none.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule's code.
        """
    @property
    def until(self, /) -> date:
        """
        The last day on which it holds.
        """

@final
class WorkerPeriod:
    """
    A period in which a worker works on a course.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def first_day(self, /) -> date:
        """
        The first day.
        """
    @property
    def last_day(self, /) -> date | None:
        """
        The last day. It is included; none while the worker works on the course.
        """
    @property
    def worker(self, /) -> str:
        """
        The sender's id of the worker: a number or code, never a name.
        """

def card_token(random_bits: SupportsIndex) -> str:
    """
    Return a new token for a VIP card, from your own random bits.

    Parameters
    ----------
    random_bits : int
        Thirty bits from a cryptographic source: ``secrets.randbits(30)``. The library has no randomness.

    Returns
    -------
    str
        Eight base-32 symbols, two of which are check symbols.

    Examples
    --------
    >>> import udvej
    >>> token = udvej.card_token(123_456_789)
    >>> len(token), udvej.check_card(token.lower()) == token
    (8, True)
    """

def check_card(text: str) -> str | None:
    """
    Return a typed token in its canonical spelling.

    Parameters
    ----------
    text : str
        The token in any case, with or without hyphens or spaces, O for 0 and I or L for 1.

    Returns
    -------
    str or None
        The token; None if the text is not a token or is mistyped.

    Examples
    --------
    >>> import udvej
    >>> udvej.check_card("7G2K9QXM") is None  # a typing error
    True
    """

def command(arguments: SupportsGetItem[int, str]) -> int:
    """
    Run the `udvej` command on this process's output, as ``python -m udvej`` does.

    Parameters
    ----------
    arguments : list of str
        The arguments after the name of the command.

    Returns
    -------
    int
        The exit status.

    Examples
    --------
    >>> from udvej._udvej import command
    >>> command(["explain", "no-such-rule"])
    2
    """

def explain(code: str, lang: Literal["en", "da"] = ...) -> str:
    """
    The title, message, remedy, manual page, arguments and source of a rule, as text.

    Parameters
    ----------
    code : str
        The code of the rule.
    lang : {"en", "da"}, default "en"
        The reader's language.

    Returns
    -------
    str
        Several lines of text, as the command `udvej explain` prints them.

    Raises
    ------
    UnknownRuleError
        If the catalogue has no such rule.
    LanguageError
        If the language is neither.

    Examples
    --------
    >>> import udvej
    >>> print(udvej.explain("cti-plan-late").splitlines()[0])
    cti-plan-late: Plan of a phase late (warning)
    """

def generate(*, seed: SupportsIndex = 1, records: SupportsIndex = 1000, municipality: str = "0101", first_day: date = ..., last_day: date = ..., strategy: Strategy | None = None, doubtful_percent: SupportsIndex = 5) -> bytes:
    """
    A synthetic delivery, generated from a seed, realistic in form and number, for tests and examples.

    Nothing in it comes from a person. The same arguments give the same bytes on every machine, and the same as
    the command `udvej generate`. Other threads run while it is made.

    Parameters
    ----------
    seed : int, default 1
        Another seed, from 0 to 2**64 - 1, gives another delivery.
    records : int, default 1000
        How many records it has: at most 10 000 000.
    municipality : str, default "0101"
        The municipality it is about, four digits.
    first_day : datetime.date, default datetime.date(2014, 1, 1)
        The first day of its period.
    last_day : datetime.date, default datetime.date(2015, 12, 31)
        The last day of its period. The delivery is made on the next day.
    strategy : Strategy, optional
        The strategy that it follows; the shipped ``exit_dk`` if not given.
    doubtful_percent : int, default 5
        The percentage of courses with something doubtful, and so a warning.

    Returns
    -------
    bytes
        The delivery, in the spelling for volume: one JSON object a line.

    Raises
    ------
    SettingsError
        If no delivery can be made so: the message says which argument is wrong and what it needs.
    DayError
        If a day is not one from 1900-01-01 to 2099-12-31.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> reading = udvej.read(udvej.generate(seed=7, records=300), today=date(2016, 1, 1))
    >>> reading.report.accepted, len(reading.records)
    (True, 300)
    """

def labels(code_list: str, lang: Literal["en", "da"] = ...) -> dict[str, str]:
    """
    The labels of a code list: what people read for each code, in the order of the list.

    Parameters
    ----------
    code_list : str
        The name of the list, such as ``"advice_topic"``.
    lang : {"en", "da"}, default "en"
        The language of the labels.

    Returns
    -------
    dict of str to str
        The label of each code.

    Raises
    ------
    CodeListError
        If there is no such list. The message names those that there are.

    Examples
    --------
    >>> import udvej
    >>> udvej.labels("phase_kind", "da")["try_out"]
    'fase 2'
    """

def parse_record(text: str) -> Contact | AnonymityLift | ConsentWithdrawal | Course | Meeting | Support | Baseline | Measurement | Outcome | Tally | Staffing | CardDistribution | Offer | Participation:
    """
    Read one record of any type from JSON.

    Unknown fields, repeated fields and values of the wrong form are rejected. The rules do not judge the record;
    use `Engine.check` for that.

    Parameters
    ----------
    text : str
        One JSON object.

    Returns
    -------
    Contact, AnonymityLift or another class of record
        The record, in the class of its type.

    Raises
    ------
    RecordError
        If the text is not a record. The message repeats no value.

    Examples
    --------
    >>> import udvej
    >>> udvej.parse_record('{"record": "contact", "name": "..."}')
    Traceback (most recent call last):
        ...
    udvej.errors.RecordError: unknown field `name`
    """

def rules() -> list[Rule]:
    """
    Every rule of the catalogue, in the order of the manual.

    Returns
    -------
    list of Rule
        The rules.

    Examples
    --------
    >>> import udvej
    >>> "anonymity-lifted-twice" in {rule.code for rule in udvej.rules()}
    True
    """

def schedule(profile: str, start: date, *, strategy: Strategy | None = None) -> Schedule:
    """
    The schedule of a course that follows a profile and starts its clock on a day.

    Parameters
    ----------
    profile : str
        The id of the CTI profile, such as ``"exit_dk"``.
    start : datetime.date
        The day phase 1 starts.
    strategy : Strategy, optional
        The strategy that has the profile; the first that ships and has it if not given.

    Returns
    -------
    Schedule
        The three phases.

    Raises
    ------
    StrategyError
        If no strategy that ships, or not the one that is given, has such a profile.
    DayError
        If the day is not one from 1900-01-01 to 2099-12-31.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> udvej.schedule("exit_dk", date(2013, 5, 1)).last_day
    datetime.date(2014, 4, 30)
    """

def tables() -> list[TableInfo]:
    """
    Every table that a reading has: its columns, their types, units and meaning.

    Returns
    -------
    list of TableInfo
        The tables, in the order of the documentation.

    Examples
    --------
    >>> import udvej
    >>> "contacts" in [table.name for table in udvej.tables()]
    True
    """
