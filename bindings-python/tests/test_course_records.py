"""What is recorded beside a course: meetings, support, measurements, outcomes, withdrawals of consent."""

import json
from datetime import date
from typing import Any

import pytest
import udvej
from samples import PSEUDONYM, consent_withdrawal, measurement, meeting, outcome, support


def test_a_withdrawal_of_consent_says_when_and_whose() -> None:
    record = udvej.ConsentWithdrawal.from_json(json.dumps(consent_withdrawal()))
    assert (record.id, record.revision, record.status, record.municipality) == ("k-1", 1, "active", "0101")
    assert (record.day, record.pseudonym) == (date(2013, 11, 4), PSEUDONYM)


def test_a_meeting_says_with_whom_and_where() -> None:
    record = udvej.Meeting.from_json(json.dumps(meeting(**{"with": ["client", "professional_network"]})))
    assert (record.id, record.revision, record.status, record.municipality) == ("m-1", 1, "active", "0101")
    assert (record.course, record.day, record.worker) == ("f-1", date(2013, 5, 7), "w-7")
    assert (record.with_, record.place) == (["client", "professional_network"], "community")
    for name in ("course", "day", "with_", "place", "worker"):
        with pytest.raises(AttributeError):
            setattr(record, name, getattr(record, name))


def test_support_may_go_on() -> None:
    record = udvej.Support.from_json(json.dumps(support()))
    assert (record.id, record.revision, record.status, record.municipality) == ("s-1", 1, "active", "0101")
    assert (record.course, record.element, record.provider) == ("f-1", "debt_counselling", "municipality")
    assert (record.first_day, record.last_day) == (date(2013, 6, 1), None)
    assert (record.pseudonym, record.companion_to) == (None, None)
    ended = udvej.Support.from_json(json.dumps(support(last_day="2013-08-31")))
    assert ended.last_day == date(2013, 8, 31)


def test_support_may_be_of_a_client_without_a_course() -> None:
    sample = support(pseudonym=PSEUDONYM, element="companion", companion_to="police")
    del sample["course"]
    record = udvej.Support.from_json(json.dumps(sample))
    assert (record.course, record.pseudonym, record.companion_to) == (None, PSEUDONYM, "police")
    assert PSEUDONYM not in repr(record)


def test_a_measurement_has_a_value_or_a_reason() -> None:
    record = udvej.Measurement.from_json(json.dumps(measurement()))
    assert (record.id, record.revision, record.status, record.municipality) == ("v-1", 1, "active", "0101")
    assert (record.course, record.wave, record.instrument, record.version) == ("f-1", "start", "who5", "1998")
    assert (record.day, record.respondent) == (date(2013, 5, 7), "client")
    assert (record.recall_days, record.value, record.missing) == (None, 9, None)
    days = measurement(instrument="prostitution_frequency", recall_days=30, value=12)
    frequency = udvej.Measurement.from_json(json.dumps(days))
    assert (frequency.recall_days, frequency.value) == (30, 12)
    without = udvej.Measurement.from_json(json.dumps(measurement(value=None, missing="declined")))
    assert (without.value, without.missing) == (None, "declined")
    assert '"value"' not in without.to_json()


def test_a_value_of_nought_is_a_value() -> None:
    record = udvej.Measurement.from_json(json.dumps(measurement(value=0)))
    assert record.value == 0
    assert udvej.parse_record(record.to_json()) == record


def test_an_outcome_may_cover_days() -> None:
    record = udvej.Outcome.from_json(json.dumps(outcome()))
    assert (record.id, record.revision, record.status, record.municipality) == ("u-1", 1, "active", "0101")
    assert (record.course, record.outcome, record.assessor) == ("f-1", "ceased", "worker")
    assert (record.day, record.window) == (date(2013, 12, 20), None)
    window = {"first_day": "2013-09-20", "last_day": "2013-12-19"}
    covering = udvej.Outcome.from_json(json.dumps(outcome(window=window)))
    assert covering.window is not None
    assert (covering.window.first_day, covering.window.last_day) == (date(2013, 9, 20), date(2013, 12, 19))


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        (consent_withdrawal(pseudonym="0123"), "`/pseudonym` needs a pseudonym of 26"),
        (consent_withdrawal(day="1899-12-31"), "`/day` needs a day"),
        (meeting(course="f 1"), "`/course` needs an id"),
        (meeting(worker="Anne Jensen"), "`/worker` needs an id"),
        (meeting(place="cafe"), "`/place` needs one of `community`, `office`, `phone`"),
        (meeting(**{"with": "client"}), "`/with` needs"),
        (meeting(**{"with": ["client", "friend"]}), "`/with/1` needs one of `client`"),
        (meeting(with_=["client"]), "unknown field `with_`"),
        (support(element="money"), "`/element` needs one of `individual_social_support`"),
        (support(provider="ngo"), "`/provider` needs one of `municipality`"),
        (support(companion_to="court"), "`/companion_to` needs one of `municipality`"),
        (support(pseudonym="0123"), "`/pseudonym` needs a pseudonym of 26"),
        (support(last_day="2013-02-29"), "`/last_day` needs a day"),
        (support(from_="2013-06-01"), "unknown field `from_`"),
        (measurement(wave="phase_1"), "`/wave` needs one of `start`"),
        (measurement(instrument="who-5"), "`/instrument` needs one of `who5`"),
        (measurement(version=""), "`/version` needs an id"),
        (measurement(respondent="register"), "`/respondent` needs `client` or `worker`"),
        (measurement(value=-1), "`/value` needs a count from 0"),
        (measurement(value=9.5), "`/value` needs a whole number"),
        (measurement(recall_days=10_000_001), "`/recall_days` needs a count from 0 to 10,000,000"),
        (measurement(missing="forgotten"), "`/missing` needs one of `declined`"),
        (outcome(outcome="unknown"), "`/outcome` needs one of `left_prostitution`"),
        (outcome(assessor="police"), "`/assessor` needs one of `client`"),
        (outcome(window={"first_day": "2013-10-07"}), "missing field `last_day` in `/window`"),
        (
            outcome(window={"first_day": "2013-10-07", "last_day": "2100-01-01"}),
            "`/window/last_day` needs a day",
        ),
    ],
)
def test_a_value_that_its_field_does_not_take_is_refused(sample: dict[str, Any], message: str) -> None:
    with pytest.raises(udvej.RecordError, match=message):
        udvej.parse_record(json.dumps(sample))
