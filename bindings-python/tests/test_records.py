"""Records: read strictly, looked at, and written again."""

import json
from datetime import date
from typing import Any

import pytest
import udvej
from samples import CARD, OFFICIAL_CPR, PSEUDONYM, contact, course, lift, one_of_each, tally


def class_of(code: str) -> type:
    """Return the class of a type of record: ``AnonymityLift`` for ``anonymity_lift``."""
    cls: type = getattr(udvej, code.title().replace("_", ""))
    return cls


OPTIONAL = {"profile", "clock_start", "adult_confirmed", "subgroups", "workers", "consent_day", "value"}
INSTEAD = {("support", "course"), ("tally", "count"), ("staffing", "count")}
"""The fields in whose place another one may stand: the pseudonym of a client, a range."""
SAMPLES = [(sample, class_of(sample["record"])) for sample in one_of_each()]


def test_every_type_of_record_has_a_sample() -> None:
    assert [sample["record"] for sample, _ in SAMPLES] == list(udvej.labels("record_type"))


@pytest.mark.parametrize(("sample", "cls"), SAMPLES)
def test_a_record_reads_into_the_class_of_its_type_and_back(sample: dict[str, Any], cls: Any) -> None:  # noqa: ANN401
    text = json.dumps(sample)
    record = udvej.parse_record(text)
    assert isinstance(record, cls)
    assert record == cls.from_json(text)
    assert udvej.parse_record(record.to_json()) == record
    written = json.loads(record.to_json())
    assert {name: written[name] for name in sample} == sample
    assert record != cls.from_json(json.dumps(sample | {"revision": 2}))
    assert repr(record).startswith(f"<{cls.__name__} id='{sample['id']}' revision=1 status='active' ")


@pytest.mark.parametrize(("sample", "cls"), SAMPLES)
def test_a_record_is_read_strictly(sample: dict[str, Any], cls: Any) -> None:  # noqa: ANN401
    for name in sample.keys() - {"record"}:
        without = {field: value for field, value in sample.items() if field != name}
        if name not in OPTIONAL and (sample["record"], name) not in INSTEAD:
            with pytest.raises(udvej.RecordError, match=f"missing field `{name}`"):
                cls.from_json(json.dumps(without))
        with pytest.raises(udvej.RecordError, match=f"`/{name}"):
            cls.from_json(json.dumps(sample | {name: {"x": 1}}))
    with pytest.raises(udvej.RecordError, match="unknown field `name`"):
        cls.from_json(json.dumps(sample | {"name": "x"}))
    for wrong in ({"revision": 0}, {"revision": 1.5}, {"status": "final"}, {"municipality": "101"}):
        with pytest.raises(udvej.RecordError, match=f"`/{next(iter(wrong))}` needs"):
            cls.from_json(json.dumps(sample | wrong))


@pytest.mark.parametrize(("sample", "cls"), SAMPLES)
def test_a_class_reads_only_its_own_type(sample: dict[str, Any], cls: Any) -> None:  # noqa: ANN401
    for other, _ in SAMPLES:
        if other is not sample:
            message = f"the record is a `{other['record']}`, not a `{sample['record']}`"
            with pytest.raises(udvej.RecordError, match=message):
                cls.from_json(json.dumps(other))


@pytest.mark.parametrize(("sample", "cls"), SAMPLES)
def test_a_record_of_any_type_can_be_judged_by_itself(sample: dict[str, Any], cls: Any) -> None:  # noqa: ANN401
    leaking = cls.from_json(json.dumps(sample | {"id": OFFICIAL_CPR}))
    [finding] = udvej.Engine().check(leaking, today=date(2014, 2, 1))
    assert (finding.code, finding.record) == ("anonymity-identity-leak", sample["record"])


def test_every_field_can_be_asked_for() -> None:
    whole = {
        "record": "course",
        **course(),
        "residence": "0751",
        "tenancy": "2013-04-15",
        "subgroups": [{"from": "2013-05-01", "subgroups": ["wishes_to_exit"], "grounds": ["own_statement"]}],
        "workers": [{"worker": "w-7", "first_day": "2013-05-01", "last_day": "2013-08-31"}],
        "plans": [{"phase": "transition", "planned": "2013-05-10", "focus_areas": ["housing", "economy"]}],
        "transfer": {"meeting": "2014-03-01", "agreement": "2014-03-15"},
        "end": {"day": "2014-04-30", "reason": "completed"},
        "closing_note": "2014-04-30",
    }
    record = udvej.Course.from_json(json.dumps(whole))
    assert (record.kind, record.pseudonym, record.municipality) == ("cti", PSEUDONYM, "0101")
    assert (record.residence, record.profile, record.adult_confirmed) == ("0751", "exit_dk", True)
    assert (record.opened, record.clock_start) == (date(2013, 4, 2), date(2013, 5, 1))
    assert record.tenancy == date(2013, 4, 15)
    [membership] = record.subgroups
    assert (membership.from_, membership.subgroups) == (date(2013, 5, 1), ["wishes_to_exit"])
    assert membership.grounds == ["own_statement"]
    [worker] = record.workers
    assert (worker.worker, worker.first_day, worker.last_day) == ("w-7", date(2013, 5, 1), date(2013, 8, 31))
    [plan] = record.plans
    assert (plan.phase, plan.planned) == ("transition", date(2013, 5, 10))
    assert plan.focus_areas == ["housing", "economy"]
    assert record.transfer is not None
    assert (record.transfer.meeting, record.transfer.agreement) == (date(2014, 3, 1), date(2014, 3, 15))
    assert record.end is not None
    assert (record.end.day, record.end.reason) == (date(2014, 4, 30), "completed")
    assert record.closing_note == date(2014, 4, 30)


def test_a_client_is_seen_in_the_state_of_the_contact() -> None:
    states = [
        ("anonymous", ("anonymous", None, None, False)),
        ({"card": CARD}, ("card", CARD, None, False)),
        ({"pseudonym": PSEUDONYM}, ("pseudonym", None, PSEUDONYM, True)),
    ]
    for client, expected in states:
        seen = udvej.Contact.from_json(json.dumps(contact(client=client))).client
        assert (seen.state, seen.card, seen.pseudonym, seen.is_known) == expected


def test_a_contact_names_the_offers_that_the_client_was_told_of() -> None:
    assert udvej.Contact.from_json(json.dumps(contact())).offers == []
    told = udvej.Contact.from_json(json.dumps(contact(offers=["o-1", "o-2"])))
    assert told.offers == ["o-1", "o-2"]
    assert udvej.parse_record(told.to_json()) == told


def test_what_a_lift_comes_from_is_a_card_or_a_contact() -> None:
    by_card = udvej.AnonymityLift.from_json(json.dumps(lift(**{"from": {"card": CARD}})))
    assert (by_card.from_.card, by_card.from_.contact) == (CARD, None)
    by_contact = udvej.AnonymityLift.from_json(json.dumps(lift()))
    assert (by_contact.from_.card, by_contact.from_.contact) == (None, "c-1")
    assert by_contact.consent_day == date(2010, 2, 3)
    assert not by_contact.links_earlier


def test_a_count_keeps_its_cell_and_its_parts() -> None:
    cell = {"table": "table-1", "row": "all", "column": "2011"}
    count = udvej.Tally.from_json(json.dumps(tally(cell=cell, sum_of=["t-2", "t-3"])))
    assert count.cell is not None
    assert (count.cell.table, count.cell.row, count.cell.column) == ("table-1", "all", "2011")
    assert count.sum_of == ["t-2", "t-3"]
    assert (count.unit, count.count, count.period.last_day) == ("card", 400, date(2010, 10, 26))


def test_a_count_may_be_a_part_of_another() -> None:
    whole = udvej.Tally.from_json(json.dumps(tally()))
    assert (whole.outcome, whole.part_of) == (None, None)
    part = udvej.Tally.from_json(json.dumps(tally("t-2", outcome="left_prostitution", part_of="t-1")))
    assert (part.outcome, part.part_of) == ("left_prostitution", "t-1")
    assert udvej.parse_record(part.to_json()) == part


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "ends in the middle"),
        ("]", "not JSON"),
        ("{}", "`record` is missing"),
        ('{"record": "contact", "name": "x"}', "unknown field `name`"),
        (json.dumps(contact(day="2010-02-30")), "`/day` needs a day"),
        (json.dumps(contact(unit="kiosk")), "`/unit` needs"),
        (json.dumps(contact(offers=["o 1"])), "`/offers/0` needs an id"),
        (json.dumps(course(tenancy="2100-01-01")), "`/tenancy` needs a day"),
        (json.dumps(tally(outcome="moved")), "`/outcome` needs one of `left_prostitution`"),
        (json.dumps(tally(part_of="t 1")), "`/part_of` needs an id"),
        (json.dumps(contact(revision=0)), "`/revision` needs a number from 1"),
        (json.dumps(contact())[:-1] + ', "id": "c-2"}', "`id` is repeated"),
    ],
)
def test_a_text_that_is_no_record_says_where(text: str, message: str) -> None:
    with pytest.raises(udvej.RecordError, match=message):
        udvej.parse_record(text)


def test_a_record_cannot_be_changed() -> None:
    record = udvej.Contact.from_json(json.dumps(contact()))
    with pytest.raises(AttributeError):
        record.day = date(2010, 1, 1)  # type: ignore[misc]


def test_every_error_is_an_udvej_error() -> None:
    for name in dir(udvej.errors):
        thing = getattr(udvej.errors, name)
        if isinstance(thing, type):
            assert issubclass(thing, (udvej.UdvejError, Warning))
            assert getattr(udvej, name) is thing
