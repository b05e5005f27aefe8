"""Contacts and the people behind them, against counts by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations, product
from random import Random

import polars as pl
import pytest
import udvej
from analysed import NAMES, READINGS, standing
from samples import OTHER_PSEUDONYM, PSEUDONYM, consent_withdrawal, contact, lift, ndjson
from udvej import analysis
from udvej.analysis import Count

TODAY = date(2014, 2, 1)
CARD = udvej.card_token(98)


@pytest.mark.parametrize("reading", READINGS, ids=NAMES)
@pytest.mark.parametrize(("every", "months"), [("month", 1), ("quarter", 3), ("year", 12)])
def test_contacts_are_counted(reading: udvej.Reading, every: str, months: int) -> None:
    by_hand: Counter[tuple[date, str, str, str]] = Counter()
    for found in standing(reading, udvej.Contact):
        month = (found.day.month - 1) // months * months + 1
        key = date(found.day.year, month, 1), found.municipality, found.unit, found.received_by
        by_hand[key] += 1
    frame = analysis.contacts(reading, every=every)  # type: ignore[arg-type]
    counted = {row[:1] + row[2:5]: row[-1] for row in frame.rows() if row[-1]}
    assert counted == by_hand
    assert analysis.total(frame) == Count(by_hand.total(), "contact")
    if frame.height:
        starts = frame["first_day"].unique().sort().to_list()
        ends = frame["last_day"].unique().sort().to_list()
        assert starts[1:] == [end + timedelta(days=1) for end in ends[:-1]]
        assert (
            frame.height
            == len(starts) * frame.select(pl.col("municipality", "unit", "received_by")).unique().height
        )


def test_a_period_that_was_delivered_in_part_is_not_whole() -> None:
    data = udvej.generate(records=400, first_day=date(2014, 1, 15), last_day=date(2014, 3, 31))
    frame = analysis.contacts(udvej.read(data, today=date(2014, 4, 1)), by=[])
    assert frame.select("first_day", "whole").rows() == [
        (date(2014, 1, 1), False),
        (date(2014, 2, 1), True),
        (date(2014, 3, 1), True),
    ]


@pytest.mark.parametrize("arguments", [{"every": "week"}, {"by": ["client_pseudonym"]}])
def test_what_cannot_be_told_apart_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(udvej.AnalysisError):
        analysis.contacts(READINGS[0], **arguments)  # type: ignore[arg-type]


WINDOWS = [
    (None, None),
    (date(2014, 6, 1), date(2014, 12, 31)),
    (None, date(2014, 8, 31)),
    (date(2012, 1, 1), None),
]


@pytest.mark.parametrize("reading", READINGS, ids=NAMES)
@pytest.mark.parametrize(("first_day", "last_day"), WINDOWS)
def test_bounds_are_those_of_the_domain(
    reading: udvej.Reading, first_day: date | None, last_day: date | None
) -> None:
    inside = [
        found
        for found in standing(reading, udvej.Contact)
        if (first_day is None or found.day >= first_day) and (last_day is None or found.day <= last_day)
    ]
    lifts = [
        found for found in standing(reading, udvej.AnonymityLift) if last_day is None or found.day <= last_day
    ]
    links = {
        (found.from_.card, found.from_.contact): found.pseudonym for found in lifts if found.links_earlier
    }

    def who(found: udvej.Contact) -> str | None:
        if found.client.card is not None:
            return links.get((found.client.card, None))
        return found.client.pseudonym or links.get((None, found.id))

    known = {name for found in inside if (name := who(found))}
    cards = {found.client.card for found in inside if found.client.card and not who(found)}
    alone = sum(1 for found in inside if found.client.state == "anonymous" and not who(found))
    own = {name for (card, _), name in links.items() if card is not None}
    least = len(known) + max(0, len(cards) - (len(known) - len(known & own)))
    if not known and not cards and alone:
        least = 1
    interval = analysis.persons_interval(reading, first_day=first_day, last_day=last_day)
    assert interval.least == Count(least, "person")
    assert interval.most == Count(len(known) + len(cards) + alone, "person")
    narrower = analysis.persons_interval(reading, first_day=first_day, last_day=last_day, first_contact=True)
    assert narrower.most == interval.most
    assert interval.least <= narrower.least <= interval.most
    if cards or alone:
        with pytest.raises(udvej.NotCountableError, match="cannot be counted") as caught:
            analysis.persons(reading, first_day=first_day, last_day=last_day)
        assert caught.value.interval == interval
    else:
        assert analysis.persons(reading, first_day=first_day, last_day=last_day) == Count(
            len(known), "person"
        )

    began = [found for found in inside if found.client.state != "pseudonym"]
    at = 0
    for one in lifts:
        named = any(found.id == one.from_.contact for found in began)
        shown = any(
            found.client.card == one.from_.card and found.day == one.day
            for found in began
            if found.client.card
        )
        at += named or shown
    share = analysis.contact_conversion(reading, first_day=first_day, last_day=last_day)
    assert (share.part, share.whole) == (Count(at, "contact"), Count(len(began), "contact"))


HEADER = {"municipality": "0101", "pseudonym_key": {"id": "0123456789", "input": "cpr"}}


class World:
    """A few made-up people, of whom it is known who made which contact, and what is registered of it."""

    def __init__(self, seed: int) -> None:
        """Let up to four people come up to three times each; some have a card, some lift anonymity."""
        dice = Random(seed)  # noqa: S311
        self.people = dice.randrange(0, 5)
        self.lifted = 0
        self.came_anonymously = 0
        records = []
        for person in range(self.people):
            pseudonym, card = f"{person}" * 26, udvej.card_token(1000 + person)
            has_card, lifts_at = dice.random() < 0.5, dice.choice([None, None, 0, 1, 2])
            known_from_start = dice.random() < 0.2
            times = dice.randrange(1, 4)
            anonymous_contacts = 0
            known = known_from_start
            for time in range(times):
                day, identifier = f"2014-0{time + 1}-0{person + 1}", f"c-{person}-{time}"
                first = {"first_contact": "yes" if time == 0 else "no"}
                if known and dice.random() < 0.7:
                    records.append(contact(identifier, day=day, client={"pseudonym": pseudonym}, **first))
                    continue
                show = has_card and not (known and not known_from_start) and dice.random() < 0.7
                client = {"card": card} if show else "anonymous"
                records.append(contact(identifier, day=day, client=client, card_shown=show, **first))
                anonymous_contacts += 1
                if not known and lifts_at == time:
                    known, links = True, dice.random() < 0.5
                    source = {"card": card} if show else {"contact": identifier}
                    extra = {"links_earlier": True, "link_consent_day": day} if links else {}
                    what = {"from": source, "pseudonym": pseudonym, "day": day, "consent_day": day, **extra}
                    records.append(lift(f"l-{person}", **what))
                    self.lifted += 1
            self.came_anonymously += anonymous_contacts > 0
        dates = {"period": {"first_day": "2014-01-01", "last_day": "2014-11-30"}, "created": "2014-12-01"}
        self.reading = udvej.read(ndjson(*records, **HEADER, **dates), today=date(2014, 12, 1))
        assert self.reading.report.accepted, self.reading.report.findings


@pytest.mark.parametrize("start", range(0, 240, 80))
def test_the_truth_lies_within_the_bounds(start: int) -> None:
    """Whatever people do: the intervals hold how many came, and the share who lifted."""
    for seed in range(start, start + 80):
        world = World(seed)
        interval = analysis.persons_interval(world.reading)
        assert int(interval.least) <= world.people <= int(interval.most), seed
        believed = analysis.persons_interval(world.reading, first_contact=True)
        assert int(believed.least) <= world.people <= int(believed.most), seed
        share = analysis.share_lifted(world.reading)
        assert int(share.part) == world.lifted
        if world.came_anonymously:
            assert share.least is not None
            assert share.most is not None
            truth = world.lifted / world.came_anonymously
            assert share.least - 1e-9 <= truth <= share.most + 1e-9, seed
        else:
            assert share.least is None


def test_what_clients_did_not_consent_to_is_not_linked() -> None:
    with_card = [
        contact(client={"card": CARD}, card_shown=True),
        contact("c-2", client={"pseudonym": PSEUDONYM}),
    ]
    for links, bounds in ((False, (1, 2)), (True, (1, 1))):
        consent = {"links_earlier": True, "link_consent_day": "2010-02-03"} if links else {}
        reading = udvej.read(
            ndjson(*with_card, lift(**{"from": {"card": CARD}}, **consent), **HEADER), today=TODAY
        )
        assert reading.report.accepted
        interval = analysis.persons_interval(reading)
        assert (int(interval.least), int(interval.most)) == bounds


def test_a_later_lifting_does_not_rewrite_a_period() -> None:
    records = [
        contact(client={"card": CARD}, card_shown=True, day="2010-02-03"),
        contact("c-2", client={"card": CARD}, card_shown=True, day="2011-02-03"),
        lift(**{"from": {"card": CARD}}, day="2011-02-03", consent_day="2011-02-03", links_earlier=True,
             link_consent_day="2011-02-03"),
    ]  # fmt: skip
    reading = udvej.read(ndjson(*records, **HEADER), today=TODAY)
    assert reading.report.accepted
    assert analysis.persons(reading) == Count(1, "person")
    with pytest.raises(udvej.NotCountableError):
        analysis.persons(reading, last_day=date(2010, 12, 31))
    assert analysis.contact_conversion(reading, last_day=date(2010, 12, 31)).part == Count(0, "contact")
    assert analysis.contact_conversion(reading).value == 0.5


def test_counts_of_unlike_units_do_not_mix() -> None:
    contacts, persons = Count(96, "contact"), Count(118, "person")
    for mix in (
        lambda: contacts + persons,
        lambda: persons - contacts,
        lambda: contacts < persons,
        lambda: sum([contacts, persons]),
    ):
        with pytest.raises(udvej.UnitError) as caught:
            mix()
        assert "contacts" in str(caught.value)
        assert "persons" in str(caught.value)
    with pytest.raises(udvej.UnitError, match="as a Count"):
        contacts + 1
    with pytest.raises(udvej.UnitError, match="the same person may be in both"):
        persons + persons
    assert contacts != persons
    assert sum([contacts, contacts]) == Count(192, "contact")
    assert contacts - Count(6, "contact") == Count(90, "contact")
    for unit in ("visits", "", "Contact"):
        with pytest.raises(udvej.UnitError, match="no such unit"):
            Count(1, unit)  # type: ignore[arg-type]
    for value in (-1, 1.5, True):
        with pytest.raises(udvej.UnitError, match="whole number"):
            Count(value, "contact")  # type: ignore[arg-type]


def test_all_units_of_the_code_list_can_be_counted() -> None:
    for one, other in combinations(udvej.labels("count_unit"), 2):
        with pytest.raises(udvej.UnitError):
            Count(1, one) + Count(1, other)  # type: ignore[arg-type]


def test_a_total_carries_its_unit() -> None:
    frame = analysis.contacts(READINGS[0])
    courses = analysis.courses(READINGS[0])
    with pytest.raises(udvej.UnitError, match="never added"):
        analysis.total(courses)
    everyone = analysis.total(courses.filter(pl.col("subgroup") == "all"))
    with pytest.raises(udvej.UnitError, match="contacts and courses"):
        analysis.total(frame) + everyone
    with pytest.raises(udvej.UnitError, match="one column"):
        analysis.total(frame.drop("contacts"))


def test_people_under_two_keys_are_not_counted_together() -> None:
    def delivered(identifier: str, sender: str, key: dict[str, str]) -> bytes:
        record = contact(client={"pseudonym": PSEUDONYM})
        return ndjson(record, id=identifier, sender=sender, pseudonym_key=key)

    cpr, secret = {"id": "0123456789", "input": "cpr"}, {"id": "0123456789", "input": "secret"}
    today = TODAY
    alike = [delivered("d-1", "kk-sof", cpr), delivered("d-2", "reden", cpr)]
    assert analysis.persons(udvej.read(alike, today=today)) == Count(1, "person")
    for key in ({"id": "9876543210", "input": "cpr"}, secret):
        unlike = [delivered("d-1", "kk-sof", cpr), delivered("d-2", "reden", key)]
        with pytest.raises(udvej.AnalysisError, match="several"):
            analysis.persons_interval(udvej.read(unlike, today=today))
    senders = [delivered("d-1", "kk-sof", secret), delivered("d-2", "reden", secret)]
    with pytest.raises(udvej.AnalysisError, match="several"):
        analysis.persons_interval(udvej.read(senders, today=today))


def test_who_has_withdrawn_is_in_no_frame() -> None:
    records = [contact(f"c-{n}", client={"pseudonym": name}) for n, name in product([1], [PSEUDONYM])]
    records += [contact("c-2", client={"pseudonym": OTHER_PSEUDONYM}), consent_withdrawal()]
    reading = udvej.read(ndjson(*records, **HEADER), today=TODAY)
    assert analysis.persons(reading) == Count(1, "person")
    assert analysis.total(analysis.contacts(reading)) == Count(1, "contact")


def test_contacts_that_a_withdrawn_client_had_linked_are_gone_too() -> None:
    linked = {"links_earlier": True, "day": "2011-02-03", "consent_day": "2011-02-03"}
    records = [
        contact(client={"card": CARD}, card_shown=True, day="2010-02-03"),
        contact("c-2", day="2010-02-04"),
        contact("c-3", day="2010-02-05"),
        lift(**{"from": {"card": CARD}}, **linked, link_consent_day="2011-02-03"),
        lift("l-2", **{"from": {"contact": "c-2"}}, **linked, link_consent_day="2011-02-03"),
        consent_withdrawal(day="2011-03-01"),
    ]
    reading = udvej.read(ndjson(*records, **HEADER), today=TODAY)
    assert analysis.total(analysis.contacts(reading)) == Count(1, "contact")
    by_all = udvej.read(ndjson(*records[:-1], **HEADER), today=TODAY)
    assert analysis.total(analysis.contacts(by_all)) == Count(3, "contact")


def test_a_delivery_of_which_a_contact_was_rejected_covers_no_day() -> None:
    period = {"first_day": "2010-02-01", "last_day": "2010-02-28"}
    good, bad = contact(), contact("c-2", day="2031-01-01")
    for records, whole in (([good], True), ([good, bad], False), ([bad], False)):
        reading = udvej.read(ndjson(*records, **HEADER, period=period), today=TODAY)
        frame = analysis.contacts(reading, by=[])
        assert frame.filter(pl.col("first_day") == date(2010, 2, 1)).get_column("whole").to_list() == [whole]
