"""What is recorded about organisations: staff, cards handed out, offers, steps into the project."""

import json
from datetime import date
from typing import Any

import pytest
import udvej
from samples import card_distribution, offer, participation, staffing


def test_staff_are_counted_on_a_day() -> None:
    record = udvej.Staffing.from_json(json.dumps(staffing()))
    assert (record.id, record.revision, record.status, record.municipality) == ("b-1", 1, "active", "0101")
    assert (record.first_day, record.last_day, record.kind) == (
        date(2010, 10, 27),
        date(2010, 10, 27),
        "bridge_builders",
    )
    assert (record.count, record.range, record.centre, record.meetings) == (3, None, None, None)


def test_who_took_part_in_the_meetings_of_a_period_is_a_range() -> None:
    sample = staffing(kind="network_meeting", meetings=5, range={"least": 11, "most": 20})
    del sample["count"]
    record = udvej.Staffing.from_json(json.dumps(sample))
    assert (record.meetings, record.count) == (5, None)
    assert record.range is not None
    assert (record.range.least, record.range.most) == (11, 20)


def test_cards_go_from_somebody_to_somebody() -> None:
    record = udvej.CardDistribution.from_json(json.dumps(card_distribution()))
    assert (record.id, record.revision, record.status, record.municipality) == ("h-1", 1, "active", "0101")
    assert (record.first_day, record.last_day) == (date(2010, 10, 27), date(2010, 10, 27))
    assert (record.from_, record.to, record.count) == ("kcp", "clients", 150)


def test_an_offer_may_stay_open() -> None:
    record = udvej.Offer.from_json(json.dumps(offer()))
    assert (record.id, record.revision, record.status, record.municipality) == ("o-1", 1, "active", "0101")
    assert (record.provider, record.topic) == ("region", "substance_use")
    assert (record.first_day, record.last_day) == (date(2010, 1, 1), None)
    closed = udvej.Offer.from_json(json.dumps(offer(last_day="2011-12-31")))
    assert closed.last_day == date(2011, 12, 31)


def test_a_step_is_a_municipalitys_or_an_organisations() -> None:
    record = udvej.Participation.from_json(json.dumps(participation()))
    assert (record.id, record.revision, record.status, record.municipality) == ("p-1", 1, "active", "0101")
    assert (record.step, record.day, record.organisation) == ("signed", date(2013, 3, 1), "municipality")
    of_an_ngo = udvej.Participation.from_json(json.dumps(participation(organisation="reden", step="invited")))
    assert (of_an_ngo.organisation, of_an_ngo.step) == ("reden", "invited")


def test_a_whole_number_may_be_written_with_a_fraction_of_nought() -> None:
    record = udvej.Staffing.from_json(json.dumps(staffing(count=3.0)))
    assert record == udvej.Staffing.from_json(json.dumps(staffing()))


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        (staffing(kind="managers"), "`/kind` needs one of `bridge_builders`"),
        (staffing(count=-1), "`/count` needs a count from 0 to 10,000,000"),
        (staffing(count=2.5), "`/count` needs a whole number"),
        (staffing(count="3"), "`/count` needs a whole number"),
        (staffing(last_day="2100-01-01"), "`/last_day` needs a day"),
        (card_distribution(**{"from": "ngo"}), "`/from` needs one of `kcp`"),
        (card_distribution(to="police"), "`/to` needs one of `kcp`"),
        (card_distribution(from_="kcp"), "unknown field `from_`"),
        (card_distribution(count=10_000_001), "`/count` needs a count from 0 to 10,000,000"),
        (card_distribution(count=None), "`/count` needs a whole number"),
        (offer(provider="state"), "`/provider` needs one of `municipality`"),
        (offer(topic="cars"), "`/topic` needs one of `housing`"),
        (offer(first_day="2010-13-01"), "`/first_day` needs a day"),
        (participation(step="left"), "`/step` needs one of `invited`"),
        (participation(organisation="self"), "`/organisation` needs one of `municipality`"),
        (participation(day="01-03-2013"), "`/day` needs a day"),
    ],
)
def test_a_value_that_its_field_does_not_take_is_refused(sample: dict[str, Any], message: str) -> None:
    with pytest.raises(udvej.RecordError, match=message):
        udvej.parse_record(json.dumps(sample))
