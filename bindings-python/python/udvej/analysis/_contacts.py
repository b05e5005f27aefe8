"""Counts of contacts by period."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

import polars as pl

from udvej.analysis._coverage import covers
from udvej.analysis._frames import deliveries, records, table
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
        ``first_day`` and ``last_day``: the period, both days included. The columns of ``by``.
        ``whole``: whether the deliveries cover every day of the period and all their contacts could be used,
        which a fair comparison needs. A delivery of which a contact was rejected or is missing covers no day.
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
    ['first_day', 'last_day', 'received_by', 'whole', 'contacts']
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
    counted = frame.group_by(truncated.alias("first_day"), *by).agg(pl.len().cast(pl.Int64).alias("contacts"))
    spans = periods(reading, counted.get_column("first_day").to_list(), every)
    grid = spans.join(counted.select(by).unique(), how="cross") if by else spans
    joined = grid.join(counted, on=["first_day", *by], how="left").with_columns(
        pl.col("contacts").fill_null(0)
    )
    return (
        with_coverage(reading, joined, by)
        .select("first_day", "last_day", *by, "whole", "contacts")
        .sort("first_day", *by)
    )


MONTHS = {"month": 1, "quarter": 3, "year": 12}
PERIOD = {"first_day": pl.Date, "last_day": pl.Date}


def periods(reading: Readings, found: list[date], every: Every) -> pl.DataFrame:
    """Return every period from the first to the last that a delivery covers or a contact falls in."""
    covered = deliveries(reading).select("period_first_day", "period_last_day").rows()
    days = [day for first, last in covered if first <= last for day in (first, last)]
    days += found
    length = MONTHS[every]
    if not days:
        return pl.DataFrame(schema=PERIOD)
    first, last = ((day.year * 12 + day.month - 1) // length for day in (min(days), max(days)))
    starts = [month_start(number * length) for number in range(first, last + 1)]
    ends = [month_start((number + 1) * length) - timedelta(days=1) for number in range(first, last + 1)]
    return pl.DataFrame({"first_day": starts, "last_day": ends}, schema=PERIOD)


def month_start(number: int) -> date:
    """Return the first day of a month, counted from the year 0."""
    return date(number // 12, number % 12 + 1, 1)


def with_coverage(reading: Readings, frame: pl.DataFrame, by: Sequence[str]) -> pl.DataFrame:
    """Add whether deliveries cover the whole period, in the municipality or else in all of them."""
    spans: dict[str, list[tuple[date, date]]] = {}
    usable = complete(reading)
    covered = deliveries(reading).select("file", "municipality", "period_first_day", "period_last_day")
    for file, code, first, last in covered.rows():
        of_one = spans.setdefault(code, [])
        if file in usable:
            of_one.append((first, last))

    def whole(first: date, last: date, code: str | None = None) -> bool:
        chosen = list(spans.values()) if code is None else [spans.get(code, [])]
        return bool(chosen) and all(covers(of_one, first, last) for of_one in chosen)

    columns = ["first_day", "last_day", *(column for column in by if column == "municipality")]
    groups = frame.select(columns).unique()
    flags = pl.Series("whole", [whole(*row) for row in groups.rows()], dtype=pl.Boolean)
    return frame.join(groups.with_columns(flags), on=columns)


def complete(reading: Readings) -> set[int]:
    """Return the deliveries of which every contact that was announced came and could be used."""
    counts = table(reading, "reconciliation").filter(
        (pl.col("record") == "contact") | pl.col("record").is_null()
    )
    lost = (pl.col("quarantined") > 0) | (pl.col("expected").fill_null(0) > pl.col("received"))
    broken = counts.filter(lost).get_column("file")
    return set(deliveries(reading).get_column("file")) - set(broken)
