"""The records that count: each once, in its latest revision, without clients who have withdrawn consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import polars.selectors as cs

from udvej._udvej import labels
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from udvej._udvej import Readings

CLIENT = {
    "contacts": ("client_pseudonym", "day"),
    "anonymity_lifts": ("pseudonym", "day"),
    "courses": ("pseudonym", "opened"),
    "supports": ("pseudonym", "first_day"),
}
"""The columns of a table that name the client and the day on which the record begins."""


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
    frame; one who has consented anew is, from the day of that lifting of anonymity.
    """
    frame = active(reading, name)
    if name not in CLIENT:
        return frame
    client, day = CLIENT[name]
    gone = withdrawn(reading)
    frame = frame.join(gone, left_on=client, right_on="pseudonym", how="left", maintain_order="left")
    is_known = pl.col("withdrawn").is_null() | (pl.col(day) >= pl.col("known_again"))
    frame = frame.filter(is_known).drop("withdrawn", "known_again")
    return without_linked(reading, frame, gone) if name == "contacts" else frame


def active(reading: Readings, name: str) -> pl.DataFrame:
    """Return the latest revisions of the records of a type, less those that were entered in error."""
    frame = latest(table(reading, name).join(senders(reading), on="delivery"), name)
    return frame.filter(pl.col("status") == "active")


def withdrawn(reading: Readings) -> pl.DataFrame:
    """Return who has withdrawn consent, the last day of it, and the day from which they are known again."""
    last = active(reading, "consent_withdrawals").group_by("pseudonym").agg(withdrawn=pl.col("day").max())
    anew = active(reading, "anonymity_lifts").join(last, on="pseudonym")
    anew = anew.filter(pl.col("consent_day") > pl.col("withdrawn"))
    known_again = anew.group_by("pseudonym").agg(known_again=pl.col("day").min())
    return last.join(known_again, on="pseudonym", how="left")


def without_linked(reading: Readings, contacts: pl.DataFrame, gone: pl.DataFrame) -> pl.DataFrame:
    """Leave out the anonymous contacts that clients who have withdrawn consent had linked to themselves.

    A card links the contacts of all senders, and the id of a contact those of its own sender.
    """
    lifts = table(reading, "anonymity_lifts").join(senders(reading), on="delivery")
    linked = lifts.filter("links_earlier").join(gone, on="pseudonym").filter(pl.col("day") <= pl.col("withdrawn"))
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
