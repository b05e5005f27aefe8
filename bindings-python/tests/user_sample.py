"""What a user might write: type checkers have to understand it, and it has to run."""

from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import udvej


def first_page(folder: Path, today: date) -> dict[str, int]:
    """Count what stands in a folder of deliveries."""
    readings = udvej.read([folder], today=today, progress=print)
    rejected = sum(report.totals.error for report in readings.reports)
    contacts = pl.DataFrame(readings.contacts)
    anonymous = contacts.filter(pl.col("client_state") == "anonymous").height
    database = duckdb.connect()
    database.register("phases", readings.phases)
    database.execute("select count(*) from phases where state = 'current' and reached")
    (current,) = database.fetchall()[0]
    return {
        "rejected": rejected,
        "contacts": len(readings.contacts),
        "anonymous": anonymous,
        "current": current,
    }


def one(data: bytes, today: date) -> str:
    """Say whether one delivery was accepted."""
    reading = udvej.read(data, today=today)
    both: udvej.Readings = udvej.read((data for _ in range(1)), today=today)
    assert [report.digest for report in both.reports] == [reading.report.digest]
    names: list[str] = [column.name for table in udvej.tables() for column in table.columns]
    assert set(reading.contacts.columns) <= set(names)
    return "accepted" if reading.report.accepted else "rejected"
