"""The records that count: each once, in its latest revision, without clients who have withdrawn consent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import polars as pl
import polars.selectors as cs

from udvej._udvej import labels
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Readings

PSEUDONYM = {"contacts": "client_pseudonym", "anonymity_lifts": "pseudonym", "courses": "pseudonym"}
"""The column of a table that names the client."""


def table(reading: Readings, name: str) -> pl.DataFrame:
    """Return a table unchanged, with its codes as texts."""
    return pl.DataFrame(getattr(reading, name)).with_columns(cs.categorical().cast(pl.String))


def deliveries(reading: Readings) -> pl.DataFrame:
    """Return the deliveries whose records count: those with a header that no other delivery read replaces.

    A delivery is replaced only by one that was accepted; replaced in a circle, or twice, is an error.
    """
    frame = table(reading, "deliveries").filter(pl.col("delivery").is_not_null())
    if frame.get_column("delivery").is_duplicated().any():
        message = (
            "two of the deliveries have the same id, so their records cannot be separated: read one of them"
        )
        raise AnalysisError(message)
    known = frame.select("sender", replaces="delivery")
    replacing = frame.join(known, on=["sender", "replaces"], how="semi")
    refuse_replacements(replacing)
    done = replacing.select("sender", delivery="replaces")
    return frame.join(done, on=["sender", "delivery"], how="anti", maintain_order="left")


def refuse_replacements(replacing: pl.DataFrame) -> None:
    """Refuse deliveries that replace others in a way that leaves open which records count."""
    if not replacing.get_column("accepted").all():
        message = (
            "a delivery that was not accepted as a whole replaces another one: until it is right, "
            "read the one that it replaces, without it"
        )
        raise AnalysisError(message)
    if replacing.select("sender", "replaces").is_duplicated().any():
        message = (
            "two deliveries replace the same one: ask the sender which is right, and leave the other out"
        )
        raise AnalysisError(message)
    # Each delivery replaces at most one, so a chain without a circle ends within the number of deliveries.
    next_of = {
        (row["sender"], row["delivery"]): (row["sender"], row["replaces"]) for row in replacing.to_dicts()
    }
    for start in next_of:
        at: tuple[str, str] | None = start
        for _ in next_of:
            at = next_of.get(at) if at else None
        if at:
            message = "deliveries replace each other in a circle: ask the sender which is right"
            raise AnalysisError(message)


def senders(reading: Readings) -> pl.DataFrame:
    """Return the sender of each delivery whose records count."""
    return deliveries(reading).select("delivery", "sender")


def records(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type that count, with a column ``sender``.

    Of several revisions of a record, in one delivery or in several of the same sender, the latest counts, and
    not at all if it says that the record was entered in error, or if it cannot be used. A client who has
    withdrawn consent is in no frame, also if something else is wrong with the withdrawal.
    """
    frame = latest(reading, name)
    newer = rejected(reading, name).group_by("sender", "id").agg(pl.col("revision").max().alias("unusable"))
    frame = frame.join(newer, on=["sender", "id"], how="left", maintain_order="left")
    frame = frame.filter(pl.col("unusable").is_null() | (pl.col("unusable") <= pl.col("revision")))
    frame = frame.filter(pl.col("status") == "active").drop("unusable")
    column = PSEUDONYM.get(name)
    if column is not None:
        frame = frame.filter(pl.col(column).is_null() | ~pl.col(column).is_in(withdrawn(reading)))
    return frame


def withdrawn(reading: Readings) -> list[str]:
    """Return the pseudonyms of the clients who have withdrawn consent."""
    usable = latest(reading, "consent_withdrawals").filter(pl.col("status") == "active")
    broken = rejected(reading, "consent_withdrawals").filter(pl.col("withdrawn").is_not_null())
    return pl.concat([usable.get_column("pseudonym"), broken.get_column("withdrawn")]).unique().to_list()


def rejected(reading: Readings, name: str) -> pl.DataFrame:
    """Return what was rejected of a type, with a column ``sender``."""
    frame = table(reading, "rejected").join(senders(reading), on="delivery")
    return frame.filter(pl.col("record") == record_type(name))


def latest(reading: Readings, name: str) -> pl.DataFrame:
    """Return the latest revision of each record, once; refuse two contents under one revision."""
    frame = table(reading, name).join(senders(reading), on="delivery", maintain_order="left")
    newest = frame.filter(pl.col("revision") == pl.col("revision").max().over("sender", "id"))
    repeated = newest.filter(pl.struct("sender", "id").is_duplicated())
    if not repeated.is_empty():
        refuse_conflicts(reading, repeated, name)
    return newest.unique(subset=["sender", "id"], keep="first", maintain_order=True)


def refuse_conflicts(reading: Readings, repeated: pl.DataFrame, name: str) -> None:
    """Refuse records that are in several deliveries with different contents."""
    # A course has its lists in tables of their own, so the records themselves are compared.
    sender_of = {(row["delivery"], row["id"]): row["sender"] for row in repeated.to_dicts()}
    contents: dict[tuple[str, str], str] = {}
    for one in reading.readings:
        delivery = one.delivery.id if one.delivery else ""
        for record in one.records:
            content = json.loads(record.to_json())
            sender = sender_of.get((delivery, content["id"]))
            if sender is None or content["record"] != record_type(name):
                continue
            said = json.dumps(in_one_order(content), sort_keys=True)
            if contents.setdefault((sender, content["id"]), said) != said:
                message = (
                    f"two deliveries hold different contents of the same revision in `{name}`: "
                    "ask the sender which is right, and leave the other delivery out"
                )
                raise AnalysisError(message)


def in_one_order(value: object) -> object:
    """Return JSON with every list in one order: each is a set, and its order says nothing."""
    if isinstance(value, list):
        return sorted(
            (in_one_order(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True)
        )
    if isinstance(value, dict):
        return {field: in_one_order(inner) for field, inner in value.items()}
    return value


def record_type(name: str) -> str:
    """Return the code of the type whose records are in a table."""
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def of_courses(reading: Readings, name: str) -> pl.DataFrame:
    """Return the rows of a child table or a computed table that belong to courses that count."""
    kept = records(reading, "courses").select(
        "delivery", "sender", "municipality", pl.col("id").alias("course")
    )
    return table(reading, name).join(kept, on=["delivery", "course"], maintain_order="left")


def parts(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type with a course (measurements, outcomes), of courses that count."""
    kept = records(reading, "courses").select("sender", pl.col("id").alias("course"))
    return records(reading, name).join(kept, on=["sender", "course"], how="semi")


def today(reading: Readings) -> date:
    """Return the day that was judged as of."""
    return reading.reports[0].today


def in_list_order(code_list: str) -> pl.Enum:
    """Return the type of a column that sorts as the code list does."""
    return pl.Enum(list(labels(code_list, "en")))
