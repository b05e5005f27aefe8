"""Counts made elsewhere, as they were printed, with their caveats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej.analysis._frames import deliveries, records, table
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from udvej._udvej import Readings


def printed(reading: Readings, name: str) -> pl.DataFrame:
    """Return the counts of one printed table, in the order in which they were delivered."""
    tallies = records(reading, "tallies").filter(pl.col("cell_table").is_not_null())
    tables = tallies.get_column("cell_table").unique(maintain_order=True).to_list()
    if name not in tables:
        shown = ", ".join(tables) or "none"
        message = f"there is no count for a printed table of that name: there are {shown}"
        raise AnalysisError(message)
    frame = tallies.filter(pl.col("cell_table") == name)
    if frame.select("cell_row", "cell_column").is_duplicated().any():
        message = "two counts belong to one cell of the printed table: read the deliveries one by one"
        raise AnalysisError(message)
    return frame


def tally_table(reading: Readings, name: str) -> pl.DataFrame:
    r"""Return a printed table as it was printed: its rows and columns, and a number in each cell.

    The numbers are those of the source, whatever they count. Their caveats are in `tally_cells`:
    the units can differ from cell to cell, and so can periods and methods, so neither add nor compare them
    without it.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    name : str
        The table, as the records name it: ``table-1``.

    Returns
    -------
    polars.DataFrame
        ``row``, and a column for each printed column, in the order of the delivery.

    Raises
    ------
    AnalysisError
        If there is no such table, or two counts belong to one cell.

    Examples
    --------
    >>> from datetime import date
    >>> import json
    >>> import udvej
    >>> from udvej import analysis
    >>> header = {"format": "udvej/1", "id": "d-1", "sender": "kk-sof", "municipality": "0101",
    ...     "period": {"first_day": "2009-01-01", "last_day": "2010-09-30"}, "created": "2010-10-27",
    ...     "strategy": "exit_dk", "expected": {"tally": 1}}
    >>> cell = {"record": "tally", "id": "t-1", "revision": 1, "status": "active", "municipality": "0101",
    ...     "counter": "thai_cultural_mediator", "unit": "person", "count": 118,
    ...     "period": header["period"], "period_basis": "stated", "method": "distinct_persons",
    ...     "source": "2010-741993", "cell": {"table": "table-1", "row": "mediator", "column": "2009-2010"}}
    >>> data = "\n".join([json.dumps({"delivery": header}), json.dumps(cell), ""]).encode()
    >>> analysis.tally_table(udvej.read(data, today=date(2013, 3, 7)), "table-1").to_dicts()
    [{'row': 'mediator', '2009-2010': 118}]
    """
    frame = printed(reading, name)
    rows = frame.get_column("cell_row").unique(maintain_order=True).to_list()
    columns = frame.get_column("cell_column").unique(maintain_order=True).to_list()
    numbers = {
        (row, column): count for row, column, count in frame.select("cell_row", "cell_column", "count").rows()
    }
    shown = {column: [numbers.get((row, column)) for row in rows] for column in columns}
    return pl.DataFrame({"row": rows} | shown, schema={"row": pl.String} | dict.fromkeys(columns, pl.Int64))


def tally_cells(reading: Readings, name: str, *, lang: str = "en") -> pl.DataFrame:
    """Return a printed table cell by cell: what each number counts, how, and its caveats.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    name : str
        The table, as the records name it.
    lang : {"en", "da"}, default "en"
        The language of the caveats.

    Returns
    -------
    polars.DataFrame
        ``row``, ``column``, ``count``, ``unit`` (what was truly counted), ``period_first_day``,
        ``period_last_day``, ``period_basis``, ``method``, ``source``; ``rules`` and ``caveats``: the
        findings about the cell, as codes and as sentences. A finding about a whole row or
        column is at the cell that the rule names.

    Raises
    ------
    AnalysisError
        If there is no such table, two counts belong to one cell, the language is neither, or a report lists
        only part of its findings, so that a caveat might be missing.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> try:
    ...     analysis.tally_cells(reading, "table-1")
    ... except udvej.AnalysisError as error:
    ...     print(error)
    there is no count for a printed table of that name: there are none
    """
    if lang not in {"en", "da"}:
        message = 'the language is "en" or "da"'
        raise AnalysisError(message)
    if (deliveries(reading).get_column("findings_omitted") > 0).any():
        message = "the report lists only part of its findings: read again with a larger max_findings"
        raise AnalysisError(message)
    frame = printed(reading, name)
    findings = table(reading, "findings").filter(pl.col("record") == "tally")
    caveats = findings.group_by("file", "id", maintain_order=True).agg(
        pl.col("code").alias("rules"), pl.col(f"text_{lang}").alias("caveats")
    )
    empty = pl.lit([], dtype=pl.List(pl.String))
    return frame.join(caveats, on=["file", "id"], how="left", maintain_order="left").select(
        pl.col("cell_row").alias("row"),
        pl.col("cell_column").alias("column"),
        "count",
        "unit",
        "period_first_day",
        "period_last_day",
        "period_basis",
        "method",
        "source",
        pl.coalesce("rules", empty).alias("rules"),
        pl.coalesce("caveats", empty).alias("caveats"),
    )
