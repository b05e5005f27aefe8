"""People behind contacts that may be anonymous: an interval, and the share who lifted their anonymity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej._not_countable import NotCountableError
from udvej.analysis._count import Count, Interval, Share, ShareInterval
from udvej.analysis._window import Window, in_window

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Readings

ONE_CARD = "holding that a person has one card at most"


def persons(reading: Readings, *, first_day: date | None = None, last_day: date | None = None) -> Count:
    """Count the people behind the contacts, if every contact is of a known client.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first_day : datetime.date, optional
        The first day; all days that were delivered if not given.
    last_day : datetime.date, optional
        The last day. It is included.

    Returns
    -------
    Count
        Different persons.

    Raises
    ------
    NotCountableError
        If some contacts are anonymous, with a card or without. Its ``interval`` holds the bounds.
    AnalysisError
        If one client can have several pseudonyms in what was read.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> try:
    ...     analysis.persons(reading)
    ... except udvej.NotCountableError as error:
    ...     error.interval.least < error.interval.most
    True
    """
    who = in_window(reading, first_day, last_day)
    if who.anonymous or who.unlinked_cards:
        interval = bounds(who, first_contact=False)
        message = (
            "the people among anonymous contacts cannot be counted; what can be said is an interval: "
            f"{interval}. analysis.persons_interval gives it"
        )
        raise NotCountableError(message, interval)
    return Count(len(who.known), "person")


def persons_interval(
    reading: Readings,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    first_contact: bool = False,
) -> Interval:
    """Return the bounds of the number of people behind the contacts.

    With p known clients (m of them with their own card already linked), k cards that nothing links to a
    client and A contacts with neither, there were at most p + k + A people, and at least p + max(0, k - (p -
    m)); one if p and k are 0 and A is not. What is linked is what clients consented to by the end of the
    window.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first_day : datetime.date, optional
        The first day; all days that were delivered if not given.
    last_day : datetime.date, optional
        The last day. It is included.
    first_contact : bool, default False
        Trust clients who say that it is their first contact: each first contact is of another person. This
        can only raise the lower bound.

    Returns
    -------
    Interval
        Both bounds, in different persons, and their basis.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in what was read.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> interval = analysis.persons_interval(reading, last_day=date(2014, 12, 31))
    >>> interval.most.unit
    'person'
    >>> analysis.persons_interval(reading, first_contact=True).least >= interval.least
    True
    """
    return bounds(in_window(reading, first_day, last_day), first_contact=first_contact)


def bounds(who: Window, *, first_contact: bool) -> Interval:
    """Compute the two bounds."""
    known, cards, alone = len(who.known), len(who.unlinked_cards), who.anonymous
    without_card = len(who.known - who.with_linked_card)
    least = known + max(0, cards - without_card)
    if known == cards == 0 < alone:
        least = 1
    reason = (
        f"{known} known clients, {cards} cards that nothing links to a client, {alone} contacts with "
        f"neither; "
        f"at most each is another person, at least the cards are those of known clients, {ONE_CARD}"
    )
    if first_contact:
        least = max(least, firsts(who.contacts))
        reason += "; clients are believed who say that it is their first contact"
    return Interval(Count(least, "person"), Count(known + cards + alone, "person"), reason)


def firsts(contacts: pl.DataFrame) -> int:
    """Count the people who say in a contact that it is their first; a client or a card says so once."""
    said = contacts.filter(pl.col("first_contact") == "yes")
    people = said.select(pl.coalesce("who", "client_card").alias("who"))
    return people.drop_nulls().unique().height + people.filter(pl.col("who").is_null()).height


def contact_conversion(
    reading: Readings, *, first_day: date | None = None, last_day: date | None = None
) -> Share:
    """Return the exact share of the contacts that began anonymous at which anonymity was lifted.

    The denominator is contacts that began anonymous, with a card or without. The numerator is those of them
    at which it was lifted by the end of the window: the contact that a lifting names, or one with the card
    that it names, on its day. It is not a share of clients: a client with five contacts who lifts at the
    fifth counts as one in five.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first_day : datetime.date, optional
        The first day; all days that were delivered if not given.
    last_day : datetime.date, optional
        The last day. It is included.

    Returns
    -------
    Share
        Contacts, of contacts.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in what was read.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> share = analysis.contact_conversion(reading)
    >>> share.part.unit, share.whole.unit, share.part <= share.whole
    ('contact', 'contact', True)
    """
    who = in_window(reading, first_day, last_day)
    contacts = who.began_anonymous
    named = contacts.join(
        who.lifts.select("sender", "from_contact"),
        left_on=["sender", "id"],
        right_on=["sender", "from_contact"],
        how="semi",
    )
    with_card = contacts.join(
        who.lifts.select("from_card", "day"),
        left_on=["client_card", "day"],
        right_on=["from_card", "day"],
        how="semi",
    ).unique(["client_card", "day"])
    part = Count(named.height + with_card.height, "contact")
    reason = "contacts at which anonymity was lifted, of contacts that began anonymous"
    return Share(part, Count(contacts.height, "contact"), reason)


def share_lifted(
    reading: Readings, *, first_day: date | None = None, last_day: date | None = None
) -> ShareInterval:
    """Return the bounds of the share of anonymous clients who lifted their anonymity.

    The numerator is the l clients who lifted it after an anonymous contact in the window, by its end. The
    denominator is all people with an anonymous contact in the window; only its bounds are known. With k
    cards and A contacts that nothing links to a client, u of the l with nothing linked and c of them with
    their own card linked, those who did not lift are at most k + A - u, and at least max(0, k - (l - c)); if
    l is 0, at least one where A is not 0.

    Parameters
    ----------
    reading : Reading or Readings
        What was read.
    first_day : datetime.date, optional
        The first day; all days that were delivered if not given.
    last_day : datetime.date, optional
        The last day. It is included.

    Returns
    -------
    ShareInterval
        Both bounds, and their basis; no bounds if there was no anonymous contact.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in what was read.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> share = analysis.share_lifted(reading)
    >>> 0 <= share.least <= share.most <= 1
    True
    """
    who = in_window(reading, first_day, last_day)
    contacts = who.began_anonymous
    first_shown = (
        contacts.filter(pl.col("client_card").is_not_null()).group_by("client_card").agg(pl.col("day").min())
    )
    from_card = who.lifts.join(first_shown, left_on="from_card", right_on="client_card", suffix="_shown")
    from_card = from_card.filter(pl.col("day") >= pl.col("day_shown"))
    from_contact = who.lifts.join(
        contacts, left_on=["sender", "from_contact"], right_on=["sender", "id"], how="semi"
    )
    lifted = pl.concat(
        [from_card.select("pseudonym", "links_earlier"), from_contact.select("pseudonym", "links_earlier")]
    )
    lifters = set(lifted.get_column("pseudonym"))
    unlinked = lifters - set(lifted.filter("links_earlier").get_column("pseudonym"))
    own_card = set(from_card.filter("links_earlier").get_column("pseudonym"))
    cards, alone = len(who.unlinked_cards), who.anonymous
    most = cards + alone - len(unlinked)
    least = max(0, cards - len(lifters - own_card))
    if not lifters:
        least = max(cards, 1 if alone else 0)
    return share_interval(
        len(lifters), least, most, f"{cards} cards and {alone} contacts that nothing links to a client"
    )


def share_interval(lifters: int, least: int, most: int, seen: str) -> ShareInterval:
    """Build the interval of the share from its bounds."""
    reason = (
        f"{lifters} clients who lifted their anonymity after an anonymous contact, of them and of {least} "
        f"to {most} "
        f"people who came anonymously and did not; {seen}, {ONE_CARD}"
    )
    parts = Count(lifters, "person"), Count(least, "person"), Count(most, "person")
    if lifters + most == 0:
        return ShareInterval(None, None, *parts, reason)
    upper = lifters / (lifters + least) if lifters + least else 0.0
    return ShareInterval(lifters / (lifters + most), upper, *parts, reason)
