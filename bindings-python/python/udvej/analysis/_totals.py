"""The sum of a frame, with its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udvej.analysis._count import Count
from udvej.errors import UnitError

if TYPE_CHECKING:
    import polars as pl

    from udvej.analysis._count import Unit

UNITS: dict[str, Unit] = {"contacts": "contact", "persons": "person", "courses": "course", "cards": "card"}
"""The unit of a column that counts, by its name."""


def total(frame: pl.DataFrame) -> Count:
    """Return the sum of the column of counts in a frame.

    Parameters
    ----------
    frame : polars.DataFrame
        A frame with one column named by a unit: ``contacts``, ``courses``, ``persons`` or ``cards``.

    Returns
    -------
    Count
        The sum, with its unit, so that sums with different units cannot be added by mistake.

    Raises
    ------
    UnitError
        If there is not exactly one column of counts, if different persons would be added, or if the rows are
        of several subgroups, which overlap. Use the rows of one subgroup, or of ``all``.

    Examples
    --------
    >>> import polars as pl
    >>> from udvej import analysis
    >>> contacts = analysis.total(pl.DataFrame({"contacts": [15, 21, 7, 27]}))
    >>> contacts
    Count(70, 'contact')
    >>> contacts + analysis.total(pl.DataFrame({"persons": [118]}))
    Traceback (most recent call last):
        ...
    udvej.errors.UnitError: contacts and different persons are not added: each counts something else
    """
    counting = [column for column in frame.columns if column in UNITS]
    if len(counting) != 1:
        message = f"exactly one column must have the name of a unit: {', '.join(UNITS)}"
        raise UnitError(message)
    [column] = counting
    if "subgroup" in frame.columns and frame.get_column("subgroup").n_unique() > 1:
        message = "subgroups overlap, so their counts are never added: use the rows of one, or of `all`"
        raise UnitError(message)
    values, unit = frame.get_column(column).to_list(), UNITS[column]
    if unit == "person" and len(values) > 1:
        return sum((Count(value, unit) for value in values[1:]), Count(values[0], unit))
    return Count(sum(values), unit)
