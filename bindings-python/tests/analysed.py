"""Deliveries that the tests of the analysis count by hand, and the records of one that stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

import udvej
from vectors import DELIVERIES

T = TypeVar("T")

NOBODY: list[tuple[str, bytes, date]] = [
    ("seed 1", udvej.generate(seed=1, records=1500), date(2016, 1, 1)),
    ("seed 7", udvej.generate(seed=7, records=3000, doubtful_percent=60), date(2016, 5, 1)),
    (
        "seed 23, half-way",
        udvej.generate(
            seed=23, records=1200, municipality="0751", last_day=date(2015, 2, 28), doubtful_percent=90
        ),
        date(2015, 3, 1),
    ),
    ("cti", udvej.generate(seed=5, records=900, strategy=udvej.Strategy.shipped("cti")), date(2016, 1, 1)),
    ("few", udvej.generate(seed=3, records=12), date(2016, 1, 1)),
    ("none", udvej.generate(records=0), date(2016, 1, 1)),
    ("no header", b"", date(2016, 1, 1)),
    *((path.name, path.read_bytes(), date(2013, 3, 7)) for path in DELIVERIES),
]
"""A name, a delivery, and the day to judge as of."""

READINGS = [udvej.read(data, today=today) for _, data, today in NOBODY]
NAMES = [name for name, _, _ in NOBODY]


def standing(reading: udvej.Reading, kind: type[T]) -> list[T]:
    """Return the accepted records of a type that were not entered in error."""
    return [record for record in reading.records if isinstance(record, kind) and record.status == "active"]


def cti(reading: udvej.Reading) -> list[udvej.Course]:
    """Return the CTI courses."""
    return [course for course in standing(reading, udvej.Course) if course.kind == "cti"]


def strategy(reading: udvej.Reading) -> udvej.Strategy:
    """Return the strategy that a delivery was judged by; all of them ship."""
    return udvej.Strategy.shipped(reading.report.strategy.id)


def known_until(reading: udvej.Reading) -> date:
    """Return the last day of which a delivery can tell: when it was made, or judged if that is earlier."""
    today = reading.report.today
    return min(today, reading.delivery.created) if reading.delivery else today


def only(values: Iterable[T]) -> T:
    """Return the one value that there is."""
    [value] = values
    return value
