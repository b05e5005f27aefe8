"""How far courses keep to the method, item by item, municipality by municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej._udvej import labels
from udvej.analysis._frames import in_list_order, records, senders, table

if TYPE_CHECKING:
    from udvej._udvej import Readings


def fidelity(reading: Readings) -> pl.DataFrame:
    """Return the counts of each item of the CTI implementation self-assessment, by delivery.

    Only courses that count are judged, so the counts can be lower than those of `Report.fidelity`: it counts
    everything that was delivered. A course is judged in every delivery that holds it, by what that delivery
    says of it, so rows of several deliveries of one sender are not added.

    The unit is what the rule of an item judges: a course, a phase of a course, a plan, a day of staffing. So
    counts of different items are never added, no score is made of them, and a share is of ``met`` and
    ``not_met`` of one item. What could not be assessed counts as neither.

    Parameters
    ----------
    reading : Reading or Readings
        What was read. A delivery that another one replaces has no rows.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``delivery``, ``municipality``, ``period_first_day``, ``period_last_day``, ``strategy``;
        ``item``, ``asks`` (what the item asks, in English), ``rule``; ``met``, ``not_met``,
        ``not_assessable``.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> analysis.fidelity(reading).get_column("item")[0]
    'time_limited'
    """
    left_out = courses_left_out(reading)
    asks = labels("fidelity_item", "en")
    rows = [
        {
            "sender": one.delivery.sender,
            "delivery": one.delivery.id,
            "municipality": found.municipality,
            "period_first_day": found.period.first_day,
            "period_last_day": found.period.last_day,
            "strategy": found.strategy,
            "item": count.item,
            "asks": asks[count.item],
            "rule": count.rule,
            "met": count.met,
            "not_met": count.not_met,
            "not_assessable": count.not_assessable,
        }
        for file, one in enumerate(reading.readings)
        if one.delivery is not None and file in left_out
        if (found := one.fidelity(without=left_out[file])) is not None
        for count in found.items
    ]
    texts = dict.fromkeys(["sender", "delivery", "municipality", "strategy", "asks", "rule"], pl.String)
    days = dict.fromkeys(["period_first_day", "period_last_day"], pl.Date)
    counts = dict.fromkeys(["met", "not_met", "not_assessable"], pl.Int64)
    kinds = texts | days | counts | {"item": in_list_order("fidelity_item")}
    columns = (
        *("sender", "delivery", "municipality", "period_first_day", "period_last_day", "strategy"),
        *("item", "asks", "rule"),
        *counts,
    )
    return pl.DataFrame(rows, schema={column: kinds[column] for column in columns})


def courses_left_out(reading: Readings) -> dict[int, set[str]]:
    """Return, by the number of each delivery that counts, its courses that do not."""
    of_sender = senders(reading)
    counting = records(reading, "courses").select("sender", "id")
    delivered = table(reading, "courses").join(of_sender, on="file")
    left_out: dict[int, set[str]] = {file: set() for file in of_sender.get_column("file")}
    for file, course in delivered.join(counting, on=["sender", "id"], how="anti").select("file", "id").rows():
        left_out[file].add(course)
    return left_out
