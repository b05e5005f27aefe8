"""Deliveries about nobody, and how far their courses keep to the method."""

import json
from datetime import date
from typing import Any

import pytest
import udvej
from samples import contact, ndjson, strategy

MADE = date(2016, 1, 1)


def test_a_delivery_about_nobody_is_accepted_and_counts_what_it_has() -> None:
    data = udvej.generate(records=400)
    reading = udvej.read(data, today=MADE)
    assert reading.report.accepted, reading.report.findings
    assert len(reading.records) == 400
    assert reading.delivery is not None
    assert (reading.delivery.municipality, reading.delivery.created) == ("0101", MADE)
    assert (reading.delivery.period.first_day, reading.delivery.period.last_day) == (
        date(2014, 1, 1),
        date(2015, 12, 31),
    )
    assert reading.delivery.strategy == "exit_dk"
    assert reading.to_ndjson().encode() == data


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others() -> None:
    assert udvej.generate(seed=3, records=50) == udvej.generate(seed=3, records=50)
    assert udvej.generate(seed=3, records=50) != udvej.generate(seed=4, records=50)


@pytest.mark.parametrize("name", udvej.Strategy.shipped_ids())
def test_a_delivery_follows_the_strategy_that_it_is_made_for(name: str) -> None:
    data = udvej.generate(strategy=udvej.Strategy.shipped(name), records=200)
    report = udvej.read(data, today=MADE).report
    assert report.strategy.id == name
    assert report.accepted, report.findings


def test_a_delivery_can_follow_a_strategy_of_ones_own() -> None:
    own = udvej.Strategy.from_json(json.dumps(strategy()))
    reading = udvej.read(udvej.generate(strategy=own, records=200), today=MADE, strategies=[own])
    assert reading.report.strategy.id == "own_dk"
    assert reading.report.accepted, reading.report.findings


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"records": -1}, "from 0 to 10,000,000"),
        ({"records": 10_000_001}, "from 0 to 10,000,000"),
        ({"municipality": "0100"}, "Danish municipality"),
        ({"doubtful_percent": 101}, "from 0 to 100"),
        ({"first_day": date(2015, 1, 1), "last_day": date(2014, 12, 31)}, "end after it starts"),
        ({"first_day": date(2000, 1, 1), "last_day": date(2008, 10, 31)}, "in force"),
    ],
)
def test_what_no_delivery_can_be_made_from_is_told(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(udvej.SettingsError, match=message):
        udvej.generate(**arguments)


def test_a_seed_is_a_number_of_64_bits() -> None:
    for seed in (-1, 2**64):
        with pytest.raises(OverflowError):
            udvej.generate(seed=seed)
    with pytest.raises(udvej.DayError):
        udvej.generate(last_day=date(2100, 1, 1))
    with pytest.raises(TypeError):
        udvej.generate(1)  # type: ignore[call-arg]


def test_fidelity_is_counted_item_by_item() -> None:
    report = udvej.read(udvej.generate(records=2000, doubtful_percent=100), today=MADE).report
    fidelity = report.fidelity()
    assert fidelity is not None
    assert (fidelity.municipality, fidelity.strategy, fidelity.today) == ("0101", "exit_dk", MADE)
    assert (fidelity.period.first_day, fidelity.period.last_day) == (date(2014, 1, 1), date(2015, 12, 31))
    assert [count.item for count in fidelity.items] == list(udvej.labels("fidelity_item"))
    rows = {row.code: row for row in report.rules}
    for count in fidelity.items:
        row = rows[count.rule]
        assert (count.met, count.not_met) == (row.evaluated - row.failed, row.failed)
        unanswered = {"not_yet_due", "ended", "not_in_delivery", "outside_period"}
        skipped = [skipped.count for skipped in row.skipped if skipped.reason in unanswered]
        assert count.not_assessable == sum(skipped)
    plans = next(count for count in fidelity.items if count.item == "phase_plans")
    assert plans.rule == "cti-plan-late"
    assert plans.met > 0
    assert plans.not_met > 0


def test_fidelity_needs_a_header(today: date) -> None:
    assert udvej.read(b"", today=today).report.fidelity() is None
    assert udvej.read(ndjson(contact()), today=today).report.fidelity() is not None
