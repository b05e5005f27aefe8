"""Completeness of measurements by wave, and changes of WHO-5 scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej.analysis._frames import in_list_order, of_courses, parts
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from udvej._udvej import Readings

BANDS = ("0-35", "36-50", "51-100")
HIGHEST_OF_LOW, HIGHEST_OF_MIDDLE = 35, 50
"""WHO-5 scores: at risk of depression or stress; possibly at risk; not at risk."""

KEY = ["sender", "course"]


def due_waves(reading: Readings) -> pl.DataFrame:
    """Return each course, wave and instrument whose window has passed, with what was recorded.

    Measurements are looked up in all deliveries of the sender, because one can be delivered later than its
    course.
    """
    made = (
        parts(reading, "measurements")
        .group_by(*KEY, "wave", "instrument")
        .agg(
            pl.lit(value=True).first().alias("recorded"),
            pl.col("value").is_not_null().any().alias("measured"),
        )
    )
    due = of_courses(reading, "waves").filter(pl.col("state") == "due").drop("recorded", "measured")
    joined = due.join(made, on=[*KEY, "wave", "instrument"], how="left", maintain_order="left")
    return joined.with_columns(pl.col("recorded", "measured").fill_null(value=False))


def completeness(reading: Readings, *, by: Sequence[str] = ()) -> pl.DataFrame:
    """Return how complete the measurements are, by wave and instrument.

    The unit is a course. The denominator is CTI courses for which the wave was due: its window had passed on
    the day of judging. A course that ended before a wave opened does not have that wave. The wave at the end
    and the follow-up move with the end of the course. Answers of clients and of workers count. Judge as of
    the day on which the delivery was created: what fell due later cannot be in it, and would look missing.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    by : sequence of str, default ()
        ``"municipality"`` or ``"sender"``, to group by.

    Returns
    -------
    polars.DataFrame
        The columns of ``by``, ``wave``, ``instrument``; ``courses_due``, and of them ``courses_measured``
        (there is a value), ``courses_reason`` (no value, but a reason), ``courses_nothing``;
        ``share_measured``.

    Raises
    ------
    AnalysisError
        If ``by`` has another value.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=1000), today=date(2016, 1, 1))
    >>> row = analysis.completeness(reading).row(0, named=True)
    >>> row["courses_due"] == row["courses_measured"] + row["courses_reason"] + row["courses_nothing"]
    True
    """
    if set(by) - {"municipality", "sender"}:
        message = '`by` may have "municipality" and "sender"'
        raise AnalysisError(message)
    due = due_waves(reading).with_columns(
        pl.col("wave").cast(in_list_order("wave")), pl.col("instrument").cast(in_list_order("instrument"))
    )
    keys = [*by, "wave", "instrument"]
    counted = due.group_by(keys).agg(
        pl.len().cast(pl.Int64).alias("courses_due"),
        pl.col("measured").sum().cast(pl.Int64).alias("courses_measured"),
        (pl.col("recorded") & ~pl.col("measured")).sum().cast(pl.Int64).alias("courses_reason"),
        (~pl.col("recorded")).sum().cast(pl.Int64).alias("courses_nothing"),
    )
    share = (pl.col("courses_measured") / pl.col("courses_due")).alias("share_measured")
    return counted.with_columns(share).sort(keys)


def band(score: str) -> pl.Expr:
    """Return the risk band of a WHO-5 score from 0 to 100."""
    low, middle, high = BANDS
    at = pl.col(score)
    lower = pl.when(at <= HIGHEST_OF_LOW).then(pl.lit(low)).when(at <= HIGHEST_OF_MIDDLE).then(pl.lit(middle))
    bands = lower.when(at > HIGHEST_OF_MIDDLE).then(pl.lit(high))
    return bands.cast(pl.Enum(BANDS))


def who5_change(
    reading: Readings, *, first: str = "start", last: str = "end", respondent: str = "client"
) -> pl.DataFrame:
    """Pair the WHO-5 scores of each course in two waves.

    The unit is a course. The rows are the CTI courses for which both waves were due, and ``paired`` marks
    those with a known change. Clients who could not be asked at the end usually differ from those who could.
    A score is the raw value times four, from 0 to 100. A difference of 10 is commonly regarded as relevant.
    The cause of a change is not known.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    first : str, default "start"
        The earlier wave, by its code.
    last : str, default "end"
        The later wave.
    respondent : {"client", "worker"}, default "client"
        Who answered. WHO-5 measures how the respondents feel themselves.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``; ``first`` and ``last``: the scores, null if there is none;
        ``change``: ``last`` minus ``first``; ``band_first`` and ``band_last``: ``0-35``, ``36-50`` or
        ``51-100``; ``paired``: whether both scores exist. Of several values in one wave the earliest counts.

    Raises
    ------
    AnalysisError
        If a wave or a respondent is not in its code list, or the two waves are the same.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=3000), today=date(2016, 1, 1))
    >>> pairs = analysis.who5_change(reading)
    >>> pairs.filter("paired").get_column("change").is_null().any()
    False
    """
    waves = in_list_order("wave").categories
    if first not in waves or last not in waves or first == last:
        message = f"`first` and `last` must be two different waves of {', '.join(waves)}"
        raise AnalysisError(message)
    if respondent not in in_list_order("respondent").categories:
        message = '`respondent` must be "client" or "worker"'
        raise AnalysisError(message)
    who5 = pl.col("instrument") == "who5"
    values = parts(reading, "measurements").filter(
        who5 & pl.col("value").is_not_null() & (pl.col("respondent") == respondent)
    )
    values = values.sort("day", "id").unique([*KEY, "wave"], keep="first")
    due = due_waves(reading).filter(who5)
    frame = due.filter(pl.col("wave") == first).select("sender", "municipality", "course")
    frame = frame.join(
        due.filter(pl.col("wave") == last).select(KEY), on=KEY, how="semi", maintain_order="left"
    )
    for name, wave in (("first", first), ("last", last)):
        scores = values.filter(pl.col("wave") == wave).select(*KEY, (pl.col("value") * 4).alias(name))
        frame = frame.join(scores, on=KEY, how="left", maintain_order="left")
    return frame.with_columns(
        change=pl.col("last") - pl.col("first"),
        band_first=band("first"),
        band_last=band("last"),
        paired=pl.col("first").is_not_null() & pl.col("last").is_not_null(),
    )


def who5_bands(
    reading: Readings, *, first: str = "start", last: str = "end", respondent: str = "client"
) -> pl.DataFrame:
    """Count courses by their WHO-5 risk band in two waves.

    The unit is a course. The denominator is courses with a score in both waves: the paired rows of
    `who5_change`.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    first : str, default "start"
        The earlier wave, by its code.
    last : str, default "end"
        The later wave.
    respondent : {"client", "worker"}, default "client"
        Who answered.

    Returns
    -------
    polars.DataFrame
        ``band_first``, ``band_last`` and ``courses``: always nine rows, with 0 where there are no courses.

    Raises
    ------
    AnalysisError
        If a wave or a respondent is not in its code list, or the two waves are the same.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=3000), today=date(2016, 1, 1))
    >>> analysis.who5_bands(reading).height
    9
    """
    pairs = who5_change(reading, first=first, last=last, respondent=respondent).filter("paired")
    by = ["band_first", "band_last"]
    counted = pairs.group_by(by).agg(pl.len().cast(pl.Int64).alias("courses"))
    bands = pl.DataFrame({"band_first": BANDS}, schema={"band_first": pl.Enum(BANDS)})
    grid = bands.join(bands.rename({"band_first": "band_last"}), how="cross")
    return grid.join(counted, on=by, how="left").with_columns(pl.col("courses").fill_null(0)).sort(by)
