"""The records that count: each once, in its latest revision, without clients who have withdrawn consent."""

from __future__ import annotations

import json
from datetime import date
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
    """Return the rows of a table of every delivery, with the number of the delivery as ``file``.

    Ids of deliveries are the sender's own, so they cannot tell the deliveries of two senders apart.
    """
    frames = [
        pl.DataFrame(getattr(one, name)).with_columns(
            cs.categorical().cast(pl.String), file=pl.lit(number, dtype=pl.Int32)
        )
        for number, one in enumerate(reading.readings or [reading])
    ]
    return pl.concat(frames)


def deliveries(reading: Readings) -> pl.DataFrame:
    """Return the deliveries whose records count: those with a header that no other delivery read replaces.

    A delivery is replaced only by one that was accepted; replaced in a circle, or twice, is an error.
    """
    frame = table(reading, "deliveries").filter(pl.col("delivery").is_not_null())
    if frame.select("sender", "delivery").is_duplicated().any():
        message = "two of the deliveries have the same sender and the same id: read one of them"
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
        if at in next_of:
            message = "deliveries replace each other in a circle: ask the sender which is right"
            raise AnalysisError(message)


def senders(reading: Readings) -> pl.DataFrame:
    """Return the sender of each delivery whose records count, and the last day of which it can tell.

    That is the day on which it was made, or was judged as of if that is earlier.
    """
    return deliveries(reading).select("file", "sender", pl.min_horizontal("today", "created").alias("today"))


def records(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type that count, with columns ``sender`` and ``today``.

    Of several revisions of a record, in one delivery or in several of the same sender, the latest counts, and
    not at all if it says that the record was entered in error, or if it cannot be used. A client who has
    withdrawn consent is in no frame, also if something else is wrong with the withdrawal; one who has
    consented anew is, from the day of that lifting of anonymity.
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
    """Return the latest revisions of records of a type that can be used and were not entered in error."""
    frame = latest(reading, name)
    newer = rejected(reading, name).group_by("sender", "id").agg(pl.col("revision").max().alias("unusable"))
    frame = frame.join(newer, on=["sender", "id"], how="left", maintain_order="left")
    frame = frame.filter(pl.col("unusable").is_null() | (pl.col("unusable") <= pl.col("revision")))
    return frame.filter(pl.col("status") == "active").drop("unusable")


def withdrawn(reading: Readings) -> pl.DataFrame:
    """Return who has withdrawn consent, the last day of it, and the day from which they are known again.

    A withdrawal that was rejected, or that a later one corrects which cannot be used, counts all the same,
    also in a delivery whose header cannot be used. A rejected one has no day here, so the client is not known
    again after it.
    """
    usable = latest(reading, "consent_withdrawals").filter(pl.col("status") == "active")
    last = usable.group_by("pseudonym").agg(withdrawn=pl.col("day").max())
    anew = active(reading, "anonymity_lifts").join(last, on="pseudonym")
    anew = anew.filter(pl.col("consent_day") > pl.col("withdrawn"))
    known_again = anew.group_by("pseudonym").agg(known_again=pl.col("day").min())
    counting = senders(reading).get_column("file").to_list()
    of_rejected = table(reading, "rejected").filter(
        pl.col("delivery").is_null() | pl.col("file").is_in(counting)
    )
    broken = of_rejected.select(pseudonym="withdrawn").drop_nulls().unique()
    known_again = known_again.join(broken, on="pseudonym", how="anti")
    everyone = pl.concat([last.select("pseudonym"), broken]).unique()
    last = everyone.join(last, on="pseudonym", how="left").with_columns(
        pl.col("withdrawn").fill_null(date.max)
    )
    return last.join(known_again, on="pseudonym", how="left")


def without_linked(reading: Readings, contacts: pl.DataFrame, gone: pl.DataFrame) -> pl.DataFrame:
    """Leave out the anonymous contacts that clients who have withdrawn consent had linked to themselves.

    A card links the contacts of all senders, and the id of a contact those of its own sender.
    """
    # A lifting counts here also if a later revision of it cannot be used.
    lifts = latest(reading, "anonymity_lifts").filter(pl.col("status") == "active")
    linked = lifts.filter("links_earlier").join(gone, on="pseudonym")
    linked = linked.filter(pl.col("day") <= pl.col("withdrawn"))
    by_id = linked.select("sender", pl.col("from_contact").alias("id")).drop_nulls()
    kept = contacts.join(by_id, on=["sender", "id"], how="anti", maintain_order="left")
    cards = linked.select(pl.col("from_card").alias("client_card"), "known_again").drop_nulls("client_card")
    cards = cards.unique("client_card").with_columns(linked=True)
    kept = kept.join(cards, on="client_card", how="left", maintain_order="left")
    is_known = pl.col("linked").is_null() | (pl.col("day") >= pl.col("known_again"))
    return kept.filter(is_known).drop("linked", "known_again")


def rejected(reading: Readings, name: str) -> pl.DataFrame:
    """Return what was rejected of a type, with a column ``sender``."""
    frame = table(reading, "rejected").join(senders(reading), on="file")
    return frame.filter(pl.col("record") == record_type(name))


def latest(reading: Readings, name: str) -> pl.DataFrame:
    """Return the latest revision of each record, once; refuse two contents under one revision.

    Of several deliveries that hold it, the row is of the one that can tell of the latest day.
    """
    frame = table(reading, name).join(senders(reading), on="file", maintain_order="left", how="inner")
    newest = frame.filter(pl.col("revision") == pl.col("revision").max().over("sender", "id"))
    repeated = newest.filter(pl.struct("sender", "id").is_duplicated())
    if not repeated.is_empty():
        refuse_conflicts(reading, repeated, name)
    newest = newest.filter(pl.col("today") == pl.col("today").max().over("sender", "id"))
    return newest.unique(subset=["sender", "id"], keep="first", maintain_order=True)


def refuse_conflicts(reading: Readings, repeated: pl.DataFrame, name: str) -> None:
    """Refuse records that are in several deliveries with different contents."""
    # A course has its lists in tables of their own, so the records themselves are compared.
    sender_of = {(file, id_): sender for file, id_, sender in repeated.select("file", "id", "sender").rows()}
    contents: dict[tuple[str, str], str] = {}
    for file, one in enumerate(reading.readings):
        for record in one.records:
            content = json.loads(record.to_json())
            sender = sender_of.get((file, content["id"]))
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
        "file", "sender", "municipality", pl.col("id").alias("course"), "today"
    )
    return table(reading, name).join(kept, on=["file", "course"], maintain_order="left")


def parts(reading: Readings, name: str) -> pl.DataFrame:
    """Return the records of a type with a course (measurements, outcomes), of courses that count."""
    kept = records(reading, "courses").select("sender", pl.col("id").alias("course"))
    return records(reading, name).join(kept, on=["sender", "course"], how="semi")


def in_list_order(code_list: str) -> pl.Enum:
    """Return the type of a column that sorts as the code list does."""
    return pl.Enum(list(labels(code_list, "en")))
