"""Courses by subgroup, phase reached and end reason, and overdue duties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import polars as pl

from udvej.analysis._frames import in_list_order, of_courses, records
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from udvej._udvej import Readings

SubgroupDay: TypeAlias = Literal["start"] | Literal["today"]

SUBGROUPS = ("wishes_to_exit", "vulnerable")
KEY = ["sender", "course"]


def subgroups(reading: Readings, *, on: SubgroupDay = "start") -> pl.DataFrame:
    """Return the subgroups that the client of each CTI course belonged to on a day.

    The unit is a course. A client can be in both subgroups or in neither, and membership can change during a
    course.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    on : {"start", "today"}, default "start"
        The day: that on which the clock was started (the day judged as of, where it has not been), or the day
        judged as of.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``; ``wishes_to_exit`` and ``vulnerable``: whether the client
        was in the subgroup on that day, null where no set of subgroups had begun by then.

    Raises
    ------
    AnalysisError
        If ``on`` is neither.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> analysis.subgroups(reading).columns
    ['sender', 'municipality', 'course', 'wishes_to_exit', 'vulnerable']
    """
    if on not in {"start", "today"}:
        message = '`on` has to be "start" (the start of the clock) or "today"'
        raise AnalysisError(message)
    courses = cti_courses(reading)
    day = pl.coalesce("clock_start", "today") if on == "start" else pl.col("today")
    sets = of_courses(reading, "course_subgroups").join(courses.select(*KEY, day.alias("day")), on=KEY)
    held = sets.filter(pl.col("from") <= pl.col("day")).sort("from", "position").unique(KEY, keep="last")
    flags = [pl.col("subgroups").list.contains(code).alias(code) for code in SUBGROUPS]
    frame = courses.select("sender", "municipality", "course")
    return frame.join(held.select(*KEY, *flags), on=KEY, how="left", maintain_order="left")


def cti_courses(reading: Readings) -> pl.DataFrame:
    """Return the CTI courses that count, with their id as ``course`` and ``today``.

    That is the day judged as of, or the day on which the delivery was made if that is earlier.
    """
    return records(reading, "courses").filter(pl.col("kind") == "cti").rename({"id": "course"})


def courses(reading: Readings, *, on: SubgroupDay = "start") -> pl.DataFrame:
    """Count CTI courses by subgroup, by the phase they reached and by how they ended.

    The unit is a course. The rows ``all`` count every course once, and are the denominator of the others: the
    rows of the subgroups overlap, so they are never summed.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    on : {"start", "today"}, default "start"
        The day on which a client belongs to a subgroup, as in `subgroups`.

    Returns
    -------
    polars.DataFrame
        ``subgroup``: ``all``, ``wishes_to_exit``, ``vulnerable``, ``neither``, or ``not_registered`` where no
        set had begun. ``phase_reached``: the last phase that began by the day judged as of and before the
        course ended, null where none had. ``end_reason``: null while a course goes on. ``courses``: how many.

    Raises
    ------
    AnalysisError
        If ``on`` is neither.

    Examples
    --------
    >>> from datetime import date
    >>> import polars as pl
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> frame = analysis.courses(reading)
    >>> analysis.total(frame.filter(pl.col("subgroup") == "all")).unit
    'course'
    """
    frame = subgroups(reading, on=on).join(reached(reading), on=KEY, how="left")
    in_group = {code: pl.col(code) for code in SUBGROUPS}
    in_group["all"] = pl.lit(value=True)
    in_group["neither"] = ~(pl.col("wishes_to_exit") | pl.col("vulnerable"))
    in_group["not_registered"] = pl.col("wishes_to_exit").is_null()
    groups = pl.Enum(["all", *SUBGROUPS, "neither", "not_registered"])
    by = ["subgroup", "phase_reached", "end_reason"]
    parts = [
        frame.filter(member).with_columns(subgroup=pl.lit(name, dtype=groups))
        for name, member in in_group.items()
    ]
    return pl.concat(parts).group_by(by).agg(pl.len().cast(pl.Int64).alias("courses")).sort(by)


def reached(reading: Readings) -> pl.DataFrame:
    """Return the last phase that each course reached, and how it ended by the day judged as of."""
    phases = of_courses(reading, "phases").filter("reached").sort("position").unique(KEY, keep="last")
    ended = pl.when(pl.col("end_day") < pl.col("today")).then(pl.col("end_reason"))
    ends = cti_courses(reading).select(*KEY, ended.cast(in_list_order("end_reason")).alias("end_reason"))
    phase = pl.col("phase").cast(in_list_order("phase_kind")).alias("phase_reached")
    return ends.join(phases.select(*KEY, phase), on=KEY, how="left")


def days_in_phase(reading: Readings) -> pl.DataFrame:
    """Return the days in each phase that a course reached, and whether its plan was made in time.

    The unit is a phase of a course. The clock alone moves a course from phase to phase, so days in a phase
    that is over are those of the strategy, unless the course ended in it. They do not measure progress. Only
    the plan can be late.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``, ``phase``, ``first_day``, ``last_day`` (by the schedule),
        ``days``: from its first day to the day judged as of, its last day or the course's last day, whichever
        was first; that day is included. ``ended_in``: whether the course ended before the phase did.
        ``plan_due``, ``planned``, ``plan_state``: the plan of the phase, as the core computes it.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> analysis.days_in_phase(reading).get_column("days").min() > 0
    True
    """
    phases = of_courses(reading, "phases").filter("reached")
    ends = cti_courses(reading).select(*KEY, "end_day")
    last = pl.min_horizontal("last_day", "end_day", "today")
    return phases.join(ends, on=KEY, maintain_order="left").select(
        "sender",
        "municipality",
        "course",
        pl.col("phase").cast(in_list_order("phase_kind")),
        "first_day",
        "last_day",
        ((last - pl.col("first_day")).dt.total_days() + 1).alias("days"),
        ((pl.col("end_day") < pl.col("last_day")) & (pl.col("end_day") < pl.col("today")))
        .fill_null(value=False)
        .alias("ended_in"),
        "plan_due",
        "planned",
        "plan_state",
    )


def overdue(reading: Readings) -> pl.DataFrame:
    """List what is overdue in each course: plans of phases that have begun, the hand-over, the closing note.

    The unit is a duty of a course, as the core computes it: not done by the day judged as of, and due before
    it. A duty that was done late is not overdue, nor is one that lapsed because the course ended.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``, ``duty``, ``phase``, ``due``: the last day in time,
        ``days_overdue``: from the day after it up to the day judged as of, that day included. The longest
        overdue first.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> data = udvej.generate(records=2000, doubtful_percent=80)
    >>> frame = analysis.overdue(udvej.read(data, today=date(2016, 1, 1)))
    >>> frame.get_column("days_overdue").min() > 0
    True
    """
    duties = of_courses(reading, "duties").filter(pl.col("state") == "overdue")
    days = (pl.col("today") - pl.col("due")).dt.total_days().alias("days_overdue")
    columns = "sender", "municipality", "course", "duty", "phase", "due"
    return duties.select(*columns, days).sort(
        "days_overdue", *KEY, "duty", descending=[True, False, False, False]
    )
