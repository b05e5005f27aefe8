"""The contacts in a window of days, with what was known of the clients by its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from udvej.analysis._frames import deliveries, records
from udvej.errors import AnalysisError

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Readings


@dataclass(frozen=True)
class Window:
    """The contacts of a window, and the liftings by its end. Later liftings are ignored."""

    contacts: pl.DataFrame
    """With a column ``who``: the pseudonym, where it is known by the end of the window; else null."""
    lifts: pl.DataFrame
    """The liftings by the end of the window, of any day before."""

    @property
    def began_anonymous(self) -> pl.DataFrame:
        """The contacts at which nobody knew who the client was, with or without a card."""
        return self.contacts.filter(pl.col("client_state") != "pseudonym")

    @property
    def known(self) -> set[str]:
        """The pseudonyms of the clients who are known to have come."""
        return set(self.contacts.get_column("who").drop_nulls())

    @property
    def unlinked_cards(self) -> set[str]:
        """The cards that are not linked to a client."""
        open_cards = self.contacts.filter(pl.col("who").is_null() & pl.col("client_card").is_not_null())
        return set(open_cards.get_column("client_card"))

    @property
    def anonymous(self) -> int:
        """The number of contacts that are linked neither to a client nor to a card."""
        return self.contacts.filter(pl.col("who").is_null() & pl.col("client_card").is_null()).height

    @property
    def with_linked_card(self) -> set[str]:
        """The pseudonyms whose own card is known and linked."""
        linked = self.lifts.filter(pl.col("links_earlier") & pl.col("from_card").is_not_null())
        return set(linked.get_column("pseudonym"))


def in_window(reading: Readings, first_day: date | None, last_day: date | None) -> Window:
    """Return the contacts from ``first_day`` to ``last_day``, both included; of every day, if not given."""
    if first_day is not None and last_day is not None and first_day > last_day:
        message = "`last_day` cannot be before `first_day`"
        raise AnalysisError(message)
    refuse_two_keys(reading)
    contacts, lifts = records(reading, "contacts"), records(reading, "anonymity_lifts")
    if first_day is not None:
        contacts = contacts.filter(pl.col("day") >= first_day)
    if last_day is not None:
        contacts = contacts.filter(pl.col("day") <= last_day)
        lifts = lifts.filter(pl.col("day") <= last_day)
    linking = lifts.filter("links_earlier").select("sender", "from_card", "from_contact", linked="pseudonym")
    by_card = linking.filter(pl.col("from_card").is_not_null()).unique("from_card", maintain_order=True)
    by_contact = linking.filter(pl.col("from_contact").is_not_null()).unique(
        ["sender", "from_contact"], maintain_order=True
    )
    contacts = contacts.join(
        by_card.select("from_card", by_card="linked"), left_on="client_card", right_on="from_card", how="left"
    ).join(
        by_contact.select("sender", "from_contact", by_contact="linked"),
        left_on=["sender", "id"],
        right_on=["sender", "from_contact"],
        how="left",
    )
    return Window(contacts.with_columns(who=pl.coalesce("client_pseudonym", "by_card", "by_contact")), lifts)


def refuse_two_keys(reading: Readings) -> None:
    """Refuse deliveries in which one client can have two pseudonyms."""
    frame = deliveries(reading).filter(pl.col("pseudonym_key").is_not_null())
    of_a_sender = pl.when(pl.col("pseudonym_input") == "secret").then(pl.col("sender"))
    if frame.select("pseudonym_key", of_a_sender).unique().height > 1:
        message = (
            "the pseudonyms of these deliveries were not made alike (another key, or from a secret of each "
            "sender), "
            "so one client can have several: count people in each delivery by itself"
        )
        raise AnalysisError(message)
