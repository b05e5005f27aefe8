"""Which days deliveries cover."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from udvej.analysis._frames import deliveries

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Readings


def periods_of(reading: Readings) -> dict[tuple[str, str], list[tuple[date, date]]]:
    """Return the periods that each sender has delivered for each municipality."""
    delivered = deliveries(reading).select("sender", "municipality", "period_first_day", "period_last_day")
    periods: dict[tuple[str, str], list[tuple[date, date]]] = {}
    for sender, municipality, first, last in delivered.rows():
        periods.setdefault((sender, municipality), []).append((first, last))
    return periods


def covers(covered: list[tuple[date, date]], first: date, last: date) -> bool:
    """Whether periods that may overlap cover every day from the first to the last."""
    uncovered = first
    for start, stop in sorted(covered):
        if start <= uncovered <= stop:
            uncovered = stop + timedelta(days=1)
    return uncovered > last
