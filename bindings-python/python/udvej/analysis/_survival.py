"""Time from the start of a course until the client left prostitution, with censoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej.analysis._courses import KEY, cti_courses, subgroups
from udvej.analysis._frames import deliveries, in_list_order, of_courses, parts, today
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from udvej._udvej import Readings


def time_to_exit(reading: Readings, *, outcomes: Sequence[str] = ("left_prostitution",)) -> pl.DataFrame:
    """Return each CTI course for a survival analysis: its time under observation and its event.

    The unit is a course, and time runs in days from the start of its clock. The event is the first
    outcome of the requested kinds, on the day that somebody assessed it: it happened on that day or
    before, so times are upper bounds. A course without one is censored on the day it ended; where no end
    is registered, on the day judged as of, or when its last phase was over, if that was earlier. Outcomes
    assessed after the end of a course do not count, since nobody looks for them in all. A course is
    watched from the first day that its sender's deliveries cover, if its clock was started before
    (``entry``): those that ended earlier are not in the delivery. Left out are courses whose event or end
    was before they were watched.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    outcomes : sequence of str, default ("left_prostitution",)
        What counts as the event, by code in the list ``outcome_kind``.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``; ``start``: the day the clock started; ``entry``: days from
        it to the day the course is watched from, mostly 0; ``duration_days``: days from it to the event or
        the censoring; ``event``: 1 or 0; ``end_reason``: why a censored course ended, null while it goes on
        (death is a competing risk, not a censoring like others); ``wishes_to_exit`` and ``vulnerable``: the
        subgroups at the start of the clock. ``KaplanMeierFitter().fit(f["duration_days"], f["event"],
        entry=f["entry"])`` in lifelines and ``Surv(entry, duration_days, event)`` in R take it.

    Raises
    ------
    AnalysisError
        If an outcome is none of the code list, or none is given.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=1000), today=date(2016, 1, 1))
    >>> frame = analysis.time_to_exit(reading)
    >>> bool((frame["duration_days"] > frame["entry"]).all())
    True
    """
    kinds = in_list_order("outcome_kind").categories
    if not outcomes or set(outcomes) - set(kinds):
        message = f"the event is one or more outcomes: there are {', '.join(kinds)}"
        raise AnalysisError(message)
    now = today(reading)
    started = cti_courses(reading).filter(pl.col("clock_start") <= now)
    watched = deliveries(reading).group_by("sender").agg(pl.col("period_first_day").min())
    after_end = pl.col("end_day") + pl.duration(days=1)
    end = pl.when(after_end <= now).then(after_end)
    planned = (
        of_courses(reading, "phases")
        .group_by(KEY)
        .agg((pl.col("last_day").max() + pl.duration(days=1)).alias("planned_end"))
    )
    frame = started.join(watched, on="sender", maintain_order="left")
    frame = frame.join(planned, on=KEY, how="left", maintain_order="left").with_columns(
        ended=end, until=pl.coalesce(end, pl.min_horizontal("planned_end", pl.lit(now)))
    )
    chosen = parts(reading, "outcomes").filter(pl.col("outcome").is_in(outcomes))
    first = chosen.join(frame.select(*KEY, "until"), on=KEY).filter(pl.col("day") <= pl.col("until"))
    events = first.group_by(KEY).agg(pl.col("day").min().alias("event_day"))
    frame = frame.join(events, on=KEY, how="left", maintain_order="left").with_columns(
        days_until("event_day", "until").alias("duration_days"),
        pl.max_horizontal(
            (pl.col("period_first_day") - pl.col("clock_start")).dt.total_days(), pl.lit(0)
        ).alias("entry"),
        pl.col("event_day").is_not_null().cast(pl.Int8).alias("event"),
    )
    frame = frame.filter(pl.col("duration_days") > pl.col("entry"))
    reason = pl.when(pl.col("event") == 0, pl.col("ended").is_not_null()).then(pl.col("end_reason"))
    courses = frame.select(
        "sender",
        "municipality",
        "course",
        pl.col("clock_start").alias("start"),
        "entry",
        "duration_days",
        "event",
        reason.cast(in_list_order("end_reason")).alias("end_reason"),
    )
    groups = subgroups(reading).drop("municipality")
    return courses.join(groups, on=KEY, how="left", maintain_order="left")


def days_until(event: str, censored: str) -> pl.Expr:
    """Return the days from the start of the clock to the event, or to the censoring."""
    return (pl.coalesce(event, censored) - pl.col("clock_start")).dt.total_days()
