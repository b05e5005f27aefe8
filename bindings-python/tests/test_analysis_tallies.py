"""Table 1 of the letter comes out as it was printed, with what must be said of it beside each number."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest
import udvej
from udvej import analysis
from vectors import SHARED

TABLE_1 = SHARED / "deliveries" / "exit-pakken-table-1.ndjson"
TODAY = date(2013, 3, 7)
READING = udvej.read(TABLE_1, today=TODAY)


def test_the_table_is_as_printed() -> None:
    assert analysis.tally_table(READING, "table-1").rows() == [
        ("bridge_builders", 15, 21, 7, 27, 70),
        ("thai_cultural_mediator", 16, 118, 96, 125, 355),
        ("in_all", 31, 139, 103, 152, 425),
    ]
    columns = ["row", "2008-2009", "2009-2010", "2011", "2012", "in_all"]
    assert analysis.tally_table(READING, "table-1").columns == columns


def test_the_caveats_stand_beside_the_numbers() -> None:
    cells = analysis.tally_cells(READING, "table-1")
    rules = {(row, column): codes for row, column, codes in cells.select("row", "column", "rules").rows()}
    units = {(row, column): unit for row, column, unit in cells.select("row", "column", "unit").rows()}
    persons = "thai_cultural_mediator", "2009-2010"
    assert [key for key, unit in units.items() if unit != "contact"] == [persons]
    assert {"tally-mixed-units", "tally-periods-overlap", "tally-method-changes"} <= set(rules[persons])
    assert "tally-period-doubtful" in rules["bridge_builders", "2011"]
    assert "tally-mixed-units" in rules["thai_cultural_mediator", "in_all"]
    assert "tally-mixed-units" in rules["in_all", "2009-2010"]
    told = [finding for finding in READING.report.findings if finding.record == "tally"]
    assert told
    assert sum(map(len, rules.values())) == len(told)
    for lang in ("en", "da"):
        shown = (
            analysis.tally_cells(READING, "table-1", lang=lang).get_column("caveats").explode().drop_nulls()
        )
        assert sorted(shown) == sorted(finding.text("da" if lang == "da" else "en") for finding in told)


def test_the_118_are_not_added_to_contacts() -> None:
    cells = analysis.tally_cells(READING, "table-1").filter(pl.col("row") == "thai_cultural_mediator")
    counts = [analysis.Count(count, unit) for count, unit in cells.select("count", "unit").rows()]
    with pytest.raises(udvej.UnitError, match="contacts and different persons"):
        sum(counts[:4])


def test_a_caveat_that_is_not_listed_is_not_left_out_in_silence() -> None:
    reading = udvej.read(TABLE_1, today=TODAY, max_findings=3)
    with pytest.raises(udvej.AnalysisError, match="max_findings"):
        analysis.tally_cells(reading, "table-1")
    assert analysis.tally_table(reading, "table-1").height == 3
