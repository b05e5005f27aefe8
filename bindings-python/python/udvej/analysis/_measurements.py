"""Measurements: how complete each wave is, and how WHO-5 changed in those who have both values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej.analysis._courses import cti_courses
from udvej.analysis._coverage import covers, periods_of
from udvej.analysis._frames import in_list_order, of_courses, parts
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from udvej._udvej import Readings

BANDS = ("0-35", "36-50", "51-100")
HIGHEST_OF_LOW, HIGHEST_OF_MIDDLE = 35, 50
"""WHO-5 scores: at risk of depression or stress; possibly at risk; not at risk."""

KEY = ["sender", "course"]


def wave_states(reading: Readings) -> pl.DataFrame:
    """Return each course, wave and instrument, with the state that the deliveries together show.

    A window that has passed and that the delivery of the course does not cover is due if all deliveries of
    the sender for the municipality cover it.
    """
    waves = of_courses(reading, "waves").drop("recorded", "measured")
    periods = periods_of(reading)
    covered = [
        state == "outside_period" and covers(periods.get((sender, municipality), []), first, last)
        for state, sender, municipality, first, last in waves.select(
            "state", "sender", "municipality", "first_day", "last_day"
        ).rows()
    ]
    is_covered = pl.lit(pl.Series(covered, dtype=pl.Boolean))
    return waves.with_columns(state=pl.when(is_covered).then(pl.lit("due")).otherwise("state"))


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
    due = wave_states(reading).filter(pl.col("state") == "due")
    joined = due.join(made, on=[*KEY, "wave", "instrument"], how="left", maintain_order="left")
    return joined.with_columns(pl.col("recorded", "measured").fill_null(value=False))


def completeness(reading: Readings, *, by: Sequence[str] = ()) -> pl.DataFrame:
    """Count how complete the measurements are, by wave and instrument.

    The unit is a course. The denominator is CTI courses for which the wave was due: its window has passed
    on the day on which the delivery was made, or on the day judged as of if that is earlier, and the
    deliveries of the sender together cover it. A measurement in a window that they do not cover may be in
    another delivery. A course that ended before a wave opened does not have it; the wave at the end and the
    follow-up move with the end. Whoever answered counts.

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
    """Pair the WHO-5 scores of each course in two waves, or say why they cannot be paired.

    The unit is a course, and every CTI course has a row. Two scores are paired once both windows have passed,
    if they were measured with the same version of the instrument and the same recall window. Those who could
    not be asked at the end are seldom like those who could, so report the pairs with the others: of the
    courses that are ``due``, how many are ``paired``, and the ``reason`` of the rest. A score is the raw
    value times four, from 0 to 100; a difference of 10 is commonly taken to matter. Nothing here says what
    caused it.

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
        ``sender``, ``municipality``, ``course``; ``due``: whether both windows have passed, and the
        deliveries cover them; ``first`` and ``last``: the scores, null where there is none; ``days``: from
        the day of the first to the day of the last; ``change``: last less first, null where they are not
        paired; ``band_first`` and ``band_last``: ``0-35``, ``36-50`` or ``51-100``; ``paired``; ``reason``:
        why they are not, by code in the list ``unpaired_reason``, the first that applies in its order;
        ``missing_first`` and ``missing_last``: the reason recorded for a score that is missing, by code in
        the list ``missing_reason``, null if nothing is recorded. Of several values in one wave the earliest
        counts.

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
    >>> pairs.filter("due").get_column("reason").drop_nulls().unique().sort().to_list()
    ['first_missing', 'last_missing']
    >>> udvej.labels("unpaired_reason", "da")["last_missing"]
    'den sidste score mangler'
    """
    codes = in_list_order("wave").categories
    if first not in codes or last not in codes or first == last:
        message = f"two different waves are needed: there are {', '.join(codes)}"
        raise AnalysisError(message)
    if respondent not in in_list_order("respondent").categories:
        message = 'the respondent is "client" or "worker"'
        raise AnalysisError(message)
    who5 = pl.col("instrument") == "who5"
    scheduled = of_courses(reading, "phases").select(*KEY, scheduled=True).unique()
    frame = cti_courses(reading).select("sender", "municipality", "course")
    frame = frame.join(scheduled, on=KEY, how="left", maintain_order="left")
    states = wave_states(reading).filter(who5)
    made = parts(reading, "measurements").filter(who5 & (pl.col("respondent") == respondent))
    for name, wave in (("first", first), ("last", last)):
        state = states.filter(pl.col("wave") == wave).select(*KEY, pl.col("state").alias(f"state_{name}"))
        frame = frame.join(state, on=KEY, how="left", maintain_order="left")
        frame = frame.join(answers(made, wave, name), on=KEY, how="left", maintain_order="left")
    reason = unpaired_reason()
    change, days = pl.col("last") - pl.col("first"), pl.col("day_last") - pl.col("day_first")
    return frame.select(
        "sender",
        "municipality",
        "course",
        ((pl.col("state_first") == "due") & (pl.col("state_last") == "due"))
        .fill_null(value=False)
        .alias("due"),
        "first",
        "last",
        days.dt.total_days().alias("days"),
        pl.when(reason.is_null()).then(change).alias("change"),
        band("first").alias("band_first"),
        band("last").alias("band_last"),
        reason.is_null().alias("paired"),
        reason.alias("reason"),
        "missing_first",
        "missing_last",
    )


def answers(made: pl.DataFrame, wave: str, name: str) -> pl.DataFrame:
    """Return the earliest score of each course in a wave, or else the earliest reason that there is none."""
    of_wave = made.filter(pl.col("wave") == wave)
    earliest = of_wave.sort(pl.col("value").is_null(), "day", "id").unique(KEY, keep="first")
    return earliest.select(
        *KEY,
        (pl.col("value") * 4).alias(name),
        pl.when(pl.col("value").is_not_null()).then("day").alias(f"day_{name}"),
        pl.col("version").alias(f"version_{name}"),
        pl.col("recall_days").alias(f"recall_{name}"),
        pl.col("missing").cast(in_list_order("missing_reason")).alias(f"missing_{name}"),
    )


def unpaired_reason() -> pl.Expr:
    """Return why two scores are not paired, null where they are."""
    waves = ("first", "last")
    state = {wave: pl.col(f"state_{wave}") for wave in waves}
    lacks = {wave: pl.col(wave).is_null() for wave in waves}

    def in_either(*states: str) -> pl.Expr:
        return pl.any_horizontal(state[wave].is_in(states) for wave in waves)

    applies = {
        "no_clock": pl.col("scheduled").is_null(),
        "taken_over": in_either("taken_over"),
        "not_planned": pl.any_horizontal(state[wave].is_null() for wave in waves),
        "ended_before": in_either("void"),
        "not_due": in_either("ahead", "open"),
        "outside_period": pl.any_horizontal(
            lacks[wave] & (state[wave] == "outside_period") for wave in waves
        ),
        "first_missing": lacks["first"],
        "last_missing": lacks["last"],
        "unlike_version": pl.col("version_first") != pl.col("version_last"),
        "unlike_recall": pl.col("recall_first").ne_missing(pl.col("recall_last")),
    }
    reasons = in_list_order("unpaired_reason")
    return pl.coalesce(
        pl.when(applies[code]).then(pl.lit(code, dtype=reasons)) for code in reasons.categories
    )


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
