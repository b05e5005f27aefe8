"""Measurements: how complete each wave is, and how WHO-5 changed in those who have both values."""

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

    Measurements are taken from all deliveries of the sender, since a measurement can be delivered later than
    its course.
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
    """Count how complete the measurements are, by wave and instrument.

    The unit is a course. The denominator is CTI courses for which the wave was due: its window has passed
    on the day on which the delivery was made, or on the day judged as of if that is earlier. A course that
    ended before a wave opened does not have it; the wave at the end and the follow-up move with the end.
    Whoever answered counts.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    by : sequence of str, default ()
        ``"municipality"`` or ``"sender"``, to group by.

    Returns
    -------
    polars.DataFrame
        The columns of ``by``, ``wave``, ``instrument``; ``courses_due``, and of them ``courses_measured``
        (there is a value), ``courses_reason`` (no value, and the reason for it), ``courses_nothing``;
        ``share_measured``.

    Raises
    ------
    AnalysisError
        If ``by`` names something else.

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
        message = 'completeness is grouped by "municipality", by "sender", or not at all'
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
    banded = lower.when(at > HIGHEST_OF_MIDDLE).then(pl.lit(high))
    return banded.cast(pl.Enum(BANDS))


def who5_change(
    reading: Readings, *, first: str = "start", last: str = "end", respondent: str = "client"
) -> pl.DataFrame:
    """Pair the WHO-5 scores of each course in two waves.

    The unit is a course. The rows are the CTI courses for which both waves were due, so ``paired`` says of
    how many of them the change is known: those who could not be asked at the end are seldom like those who
    could. A score is the raw value times four, from 0 to 100; a difference of 10 is commonly taken to matter.
    Nothing here says what caused it. Two waves are compared only if both were measured with the same version
    of the instrument and the same recall window.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first : str, default "start"
        The earlier wave, by its code.
    last : str, default "end"
        The later wave.
    respondent : {"client", "worker"}, default "client"
        Who answered. WHO-5 is about how one feels oneself.

    Returns
    -------
    polars.DataFrame
        ``sender``, ``municipality``, ``course``; ``first`` and ``last``: the scores, null where there is
        none; ``change``: later less earlier, null where the two are not compared; ``band_first`` and
        ``band_last``: ``0-35``, ``36-50`` or ``51-100``; ``paired``: whether there are both, and they are
        compared. Of several values in one wave the earliest counts.

    Raises
    ------
    AnalysisError
        If a wave or a respondent is none of the code lists, or the two waves are one.

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
        message = f"two different waves are needed: there are {', '.join(waves)}"
        raise AnalysisError(message)
    if respondent not in in_list_order("respondent").categories:
        message = 'the respondent is "client" or "worker"'
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
        asked = pl.struct("version", "recall_days").alias(f"{name}_asked")
        scores = values.filter(pl.col("wave") == wave).select(*KEY, (pl.col("value") * 4).alias(name), asked)
        frame = frame.join(scores, on=KEY, how="left", maintain_order="left")
    both = pl.col("first").is_not_null() & pl.col("last").is_not_null()
    paired = both & pl.col("first_asked").eq_missing(pl.col("last_asked"))
    return frame.with_columns(
        change=pl.when(paired).then(pl.col("last") - pl.col("first")),
        band_first=band("first"),
        band_last=band("last"),
        paired=paired,
    ).drop("first_asked", "last_asked")


def who5_bands(
    reading: Readings, *, first: str = "start", last: str = "end", respondent: str = "client"
) -> pl.DataFrame:
    """Count courses by their WHO-5 risk band in two waves.

    The unit is a course. The denominator is courses with a score in both waves: see `who5_change`, whose rows
    that are not paired are left out here.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first : str, default "start"
        The earlier wave, by its code.
    last : str, default "end"
        The later wave.
    respondent : {"client", "worker"}, default "client"
        Who answered.

    Returns
    -------
    polars.DataFrame
        ``band_first``, ``band_last`` and ``courses``: nine rows, also where there are none.

    Raises
    ------
    AnalysisError
        If a wave or a respondent is none of the code lists, or the two waves are one.

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
