"""A client who has withdrawn consent is in no frame: each is as if nothing of the client was delivered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import polars as pl
import pytest
import udvej
from samples import (
    OTHER_PSEUDONYM,
    PSEUDONYM,
    consent_withdrawal,
    contact,
    course,
    lift,
    measurement,
    meeting,
    ndjson,
    outcome,
    staffing,
    tally,
)
from udvej import analysis

TODAY = date(2014, 6, 1)
KEY = {"id": "0123456789", "input": "cpr"}
PERIOD = {"first_day": "2013-01-01", "last_day": "2014-05-31"}
CREATED = "2014-06-01"
CELL = {"table": "t", "row": "r", "column": "c"}

FRAMES: dict[str, Callable[[udvej.Readings], object]] = {
    "completeness": analysis.completeness,
    "contact_conversion": analysis.contact_conversion,
    "contacts": lambda reading: analysis.contacts(reading).filter(pl.col("contacts") > 0).drop("whole"),
    "courses": analysis.courses,
    "days_in_phase": analysis.days_in_phase,
    "fidelity": lambda reading: analysis.fidelity(reading).filter(delivery="d-1", sender="kk-sof"),
    "overdue": analysis.overdue,
    "persons": lambda reading: analysis.persons(reading, first_day=date(2013, 4, 1)),
    "persons_interval": analysis.persons_interval,
    "share_lifted": analysis.share_lifted,
    "subgroups": analysis.subgroups,
    "tally_cells": lambda reading: analysis.tally_cells(reading, "t"),
    "tally_table": lambda reading: analysis.tally_table(reading, "t"),
    "time_to_exit": analysis.time_to_exit,
    "who5_bands": analysis.who5_bands,
    "who5_change": analysis.who5_change,
}


def of_client(number: int, pseudonym: str) -> list[dict[str, Any]]:
    """Return contacts of one client, with a card, alone and known, and a course with all of its records."""
    card, own = udvej.card_token(500 + number), {"course": f"f-{number}"}
    links: dict[str, object] = {"links_earlier": True, "pseudonym": pseudonym}
    lifted = {**links, "day": "2013-03-02", "consent_day": "2013-03-02", "link_consent_day": "2013-03-02"}
    return [
        contact(f"c-{number}-1", day=f"2013-02-0{number}", client={"card": card}, card_shown=True),
        contact(f"c-{number}-2", day=f"2013-03-0{number}"),
        contact(f"c-{number}-3", day=f"2013-04-0{number}", client={"pseudonym": pseudonym}),
        lift(f"l-{number}-1", **lifted, **{"from": {"card": card}}),
        lift(f"l-{number}-2", **lifted, **{"from": {"contact": f"c-{number}-2"}}),
        course(f"f-{number}", pseudonym=pseudonym, end={"day": "2014-03-31", "reason": "own_wish"}),
        meeting(f"m-{number}", **own),
        measurement(f"v-{number}-1", value=8 + number, **own),
        measurement(f"v-{number}-2", wave="end", day="2014-03-25", value=20, **own),
        outcome(f"u-{number}", outcome="left_prostitution", day="2014-02-01", **own),
    ]


OTHERS = [
    *of_client(1, OTHER_PSEUDONYM),
    staffing(first_day="2013-08-01", last_day="2013-08-01", kind="full_time_percent", count=100),
    tally(cell=CELL),
]
CLIENT = of_client(2, PSEUDONYM)


def delivered(*records: dict[str, Any], **changes: object) -> bytes:
    header = {"pseudonym_key": KEY, "period": PERIOD, "created": CREATED, **changes}
    return ndjson(*records, **header)


def read(*deliveries: bytes) -> udvej.Readings:
    return udvej.read(deliveries, today=TODAY)


WITHDRAWN = consent_withdrawal(day="2014-05-01")
BROKEN = consent_withdrawal("k-2", day="2031-05-01")
CORRECTED = consent_withdrawal(revision=2, day="2031-05-01")
ALL = delivered(*OTHERS, *CLIENT)
CASES = {
    "in the same delivery": [delivered(*OTHERS, *CLIENT, WITHDRAWN)],
    "in a later delivery": [ALL, delivered(WITHDRAWN, id="d-2")],
    "read before the records": [delivered(WITHDRAWN, id="d-2"), ALL],
    "by another sender": [ALL, delivered(WITHDRAWN, sender="reden")],
    "in a delivery about another municipality": [
        ALL,
        delivered(consent_withdrawal(day="2014-05-01", municipality="0751"), id="d-2", municipality="0751"),
    ],
    "rejected": [ALL, delivered(BROKEN, id="d-2")],
    "with a correction that was rejected": [
        ALL,
        delivered(WITHDRAWN, id="d-2"),
        delivered(CORRECTED, id="d-3"),
    ],
    "in a delivery whose header cannot be used": [ALL, delivered(WITHDRAWN, id="d-2", created="soon")],
}


def test_every_frame_is_tried() -> None:
    not_frames = {"Count", "Interval", "Share", "ShareInterval", "total"}
    assert FRAMES.keys() == set(analysis.__all__) - not_frames


@pytest.mark.filterwarnings("ignore::udvej.errors.MixedDeliveriesWarning")
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("case", CASES)
def test_who_has_withdrawn_is_in_no_frame(frame: str, case: str) -> None:
    without = FRAMES[frame](read(delivered(*OTHERS)))
    found = FRAMES[frame](read(*CASES[case]))
    assert same(found, without)
    # The frame can tell the client, unless it is of counts made elsewhere.
    assert same(FRAMES[frame](read(ALL)), without) == frame.startswith("tally_")


def same(one: object, other: object) -> bool:
    if isinstance(one, pl.DataFrame) and isinstance(other, pl.DataFrame):
        return one.equals(other)
    return one == other


def test_who_consented_anew_is_counted_from_that_day_on() -> None:
    card = udvej.card_token(502)
    anew = lift(
        "l-9",
        **{"from": {"contact": "c-9-1"}},
        day="2014-05-10",
        consent_day="2014-05-10",
        pseudonym=PSEUDONYM,
    )
    later = [
        contact("c-9-1", day="2014-05-10"),
        contact("c-9-2", day="2014-05-11", client={"pseudonym": PSEUDONYM}),
        contact("c-9-3", day="2014-05-12", client={"card": card}, card_shown=True),
    ]
    reading = read(delivered(*CLIENT, WITHDRAWN), delivered(anew, *later, id="d-2"))
    frame = analysis.contacts(reading, by=[]).filter(pl.col("contacts") > 0)
    assert frame.select("first_day", "contacts").rows() == [(date(2014, 5, 1), 3)]
    assert analysis.courses(reading).is_empty()


def test_a_lifting_that_was_entered_in_error_links_nothing() -> None:
    card = udvej.card_token(502)
    wrong = lift(
        **{"from": {"card": card}},
        day="2013-03-02",
        consent_day="2013-03-02",
        links_earlier=True,
        link_consent_day="2013-03-02",
    )
    shown = contact(day="2013-02-02", client={"card": card}, card_shown=True)
    for changes, contacts in (({"status": "entered_in_error"}, 1), ({"day": "2031-03-02"}, 0)):
        reading = read(
            delivered(shown, wrong), delivered({**wrong, "revision": 2, **changes}, WITHDRAWN, id="d-2")
        )
        assert analysis.total(analysis.contacts(reading)) == analysis.Count(contacts, "contact")
