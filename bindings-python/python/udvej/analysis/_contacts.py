"""Counts of contacts by period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import polars as pl

from udvej.analysis._frames import deliveries, records
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from udvej._udvej import Readings

Every: TypeAlias = Literal["month"] | Literal["quarter"] | Literal["year"]

GROUPS = (
    "municipality",
    "administration",
    "unit",
    "received_by",
    "referred_by",
    "client_state",
    "first_contact",
)


def contacts(
    reading: Readings,
    *,
    every: Every = "month",
    by: Sequence[str] = ("municipality", "unit", "received_by"),
) -> pl.DataFrame:
    """Count contacts by month, quarter or year, and by where and by whom they were received.

    The unit is a contact: one approach. Contacts may be anonymous, so no number of people follows from them.
    The letter of 2013 warns that such counts also depend on how many bridge builders there are, and on how it
    is counted.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    every : {"month", "quarter", "year"}, default "month"
        How long the periods are.
    by : sequence of str, default ("municipality", "unit", "received_by")
        Columns of the table of contacts to group by.

    Returns
    -------
    polars.DataFrame
        ``from`` and ``to``: the period, whose last day is the one before ``to``. The columns of ``by``.
        ``whole``: whether the deliveries cover every day of the period, which a fair comparison needs.
        ``contacts``: how many. A period without contacts has a row with 0 for every group that occurs at all.

    Raises
    ------
    AnalysisError
        If ``every`` or ``by`` is not one of the values above, or the deliveries contradict each other.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> frame = analysis.contacts(reading, every="year", by=["received_by"])
    >>> frame.columns
    ['from', 'to', 'received_by', 'whole', 'contacts']
    >>> analysis.total(frame) == analysis.total(analysis.contacts(reading))
    True
    """
    if every not in MONTHS:
        message = 'contacts are counted every "month", "quarter" or "year"'
        raise AnalysisError(message)
    if not set(by) <= set(GROUPS):
        message = f"contacts are grouped by {', '.join(GROUPS)}"
        raise AnalysisError(message)
    frame = records(reading, "contacts")
    truncated = pl.col("day").dt.truncate(f"{MONTHS[every]}mo")
    counted = frame.group_by(truncated.alias("from"), *by).agg(pl.len().cast(pl.Int64).alias("contacts"))
    spans = periods(reading, counted.get_column("from").to_list(), every)
    grid = spans.join(counted.select(by).unique(), how="cross") if by else spans
    joined = grid.join(counted, on=["from", *by], how="left").with_columns(pl.col("contacts").fill_null(0))
    return with_coverage(reading, joined, by).select("from", "to", *by, "whole", "contacts").sort("from", *by)


MONTHS = {"month": 1, "quarter": 3, "year": 12}


def periods(reading: Readings, found: list[date], every: Every) -> pl.DataFrame:
    """Return every period from the first to the last that a delivery covers or a contact falls in."""
    covered = deliveries(reading).select("period_from", "period_to").rows()
    days = [
        day
        for first, after in covered
        if first < after
        for day in (first, date.fromordinal(after.toordinal() - 1))
    ]
    days += found
    length = MONTHS[every]
    if not days:
        return pl.DataFrame(schema={"from": pl.Date, "to": pl.Date})
    first, last = ((day.year * 12 + day.month - 1) // length for day in (min(days), max(days)))
    starts = [month_start(number * length) for number in range(first, last + 1)]
    ends = [month_start((number + 1) * length) for number in range(first, last + 1)]
    return pl.DataFrame({"from": starts, "to": ends}, schema={"from": pl.Date, "to": pl.Date})


def month_start(number: int) -> date:
    """Return the first day of a month, counted from the year 0."""
    return date(number // 12, number % 12 + 1, 1)


def with_coverage(reading: Readings, frame: pl.DataFrame, by: Sequence[str]) -> pl.DataFrame:
    """Add whether deliveries cover the whole period, in the municipality or else in all of them."""
    spans: dict[str, list[tuple[date, date]]] = {}
    for code, first, after in deliveries(reading).select("municipality", "period_from", "period_to").rows():
        spans.setdefault(code, []).append((first, after))

    def whole(first: date, after: date, code: str | None = None) -> bool:
        chosen = list(spans.values()) if code is None else [spans.get(code, [])]
        return bool(chosen) and all(covers(covered, first, after) for covered in chosen)

    columns = ["from", "to", *(column for column in by if column == "municipality")]
    groups = frame.select(columns).unique()
    flags = pl.Series("whole", [whole(*row) for row in groups.rows()], dtype=pl.Boolean)
    return frame.join(groups.with_columns(flags), on=columns)


def covers(covered: list[tuple[date, date]], first: date, after: date) -> bool:
    """Whether periods that may overlap cover every day from the first up to the one before ``after``."""
    reached = first
    for start, stop in sorted(covered):
        if start <= reached < stop:
            reached = stop
    return reached >= after
