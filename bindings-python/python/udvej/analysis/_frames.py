"""The records that count: each once, in its latest revision, without clients who have withdrawn consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import polars.selectors as cs

from udvej._udvej import labels
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from udvej._udvej import Readings

PSEUDONYM = {"contacts": "client_pseudonym", "anonymity_lifts": "pseudonym", "courses": "pseudonym"}
"""The column of a table that names the client."""


def table(reading: Readings, name: str) -> pl.DataFrame:
    """Return a table unchanged, with its codes as texts."""
    return pl.DataFrame(getattr(reading, name)).with_columns(cs.categorical().cast(pl.String))


def deliveries(reading: Readings) -> pl.DataFrame:
    """Return the deliveries whose records count: those with a header that no other delivery read replaces."""
    frame = table(reading, "deliveries").filter(pl.col("delivery").is_not_null() & ~pl.col("replaced"))
    if frame.get_column("delivery").is_duplicated().any():
        message = (
            "two of the deliveries have the same id, so their records cannot be separated: read one of them"
        )
        raise AnalysisError(message)
    return frame


def senders(reading: Readings) -> pl.DataFrame:
    """Return the sender of each delivery whose records count."""
    return deliveries(reading).select("delivery", "sender")


def records(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type that count, with a column ``sender``.

    Of several revisions of a record, in one delivery or in several of the same sender, the latest counts, and
    not at all if it says that the record was entered in error. A client who has withdrawn consent is in no
    frame.
    """
    frame = latest(table(reading, name).join(senders(reading), on="delivery"), name)
    frame = frame.filter(pl.col("status") == "active")
    column = PSEUDONYM.get(name)
    if column is not None:
        gone = withdrawn(reading)
        frame = frame.filter(pl.col(column).is_null() | ~pl.col(column).is_in(gone))
        if name == "contacts":
            frame = without_linked(reading, frame, gone)
    return frame


def withdrawn(reading: Readings) -> list[str]:
    """Return the pseudonyms of the clients who have withdrawn consent."""
    found = latest(
        table(reading, "consent_withdrawals").join(senders(reading), on="delivery"), "consent_withdrawals"
    )
    return found.filter(pl.col("status") == "active").get_column("pseudonym").unique().to_list()


def without_linked(reading: Readings, contacts: pl.DataFrame, gone: list[str]) -> pl.DataFrame:
    """Leave out the anonymous contacts that clients who have withdrawn consent had linked to themselves.

    A card links the contacts of all senders, and the id of a contact those of its own sender.
    """
    lifts = table(reading, "anonymity_lifts").join(senders(reading), on="delivery")
    linked = lifts.filter(pl.col("links_earlier") & pl.col("pseudonym").is_in(gone))
    by_id = linked.select("sender", pl.col("from_contact").alias("id")).drop_nulls()
    cards = linked.get_column("from_card").drop_nulls().unique().to_list()
    kept = contacts.join(by_id, on=["sender", "id"], how="anti", maintain_order="left")
    return kept.filter(pl.col("client_card").is_null() | ~pl.col("client_card").is_in(cards))


def latest(frame: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the latest revision of each record, once; refuse two contents under one revision."""
    key = ["sender", "id"]
    newest = frame.filter(pl.col("revision") == pl.col("revision").max().over(key))
    content = newest.drop("delivery")
    lists = [column for column, kind in content.schema.items() if isinstance(kind, pl.List)]
    content = content.with_columns(pl.col(column).list.join("\n") for column in lists)
    if content.unique().height > content.select(key).unique().height:
        message = (
            f"two deliveries hold different contents of the same revision in `{name}`: "
            "ask the sender which is right, and leave the other delivery out"
        )
        raise AnalysisError(message)
    return newest.unique(subset=key, keep="first", maintain_order=True)


def of_courses(reading: Readings, name: str) -> pl.DataFrame:
    """Return the rows of a child table or a computed table that belong to courses that count."""
    kept = with_today(reading, records(reading, "courses")).select(
        "delivery", "sender", "municipality", pl.col("id").alias("course"), "today"
    )
    return table(reading, name).join(kept, on=["delivery", "course"], maintain_order="left")


def parts(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type with a course (measurements, outcomes), of courses that count."""
    kept = records(reading, "courses").select("sender", pl.col("id").alias("course"))
    return records(reading, name).join(kept, on=["sender", "course"], how="semi")


def with_today(reading: Readings, frame: pl.DataFrame) -> pl.DataFrame:
    """Add the day that the delivery of each row was judged as of."""
    days = {report.delivery.id: report.today for report in reading.reports if report.delivery is not None}
    judged = pl.DataFrame(
        {"delivery": list(days), "today": list(days.values())},
        schema={"delivery": pl.String, "today": pl.Date},
    )
    return frame.join(judged, on="delivery", how="left", maintain_order="left")


def in_list_order(code_list: str) -> pl.Enum:
    """Return the type of a column that sorts as the code list does."""
    return pl.Enum(list(labels(code_list, "en")))
