"""People behind contacts that may be anonymous: an interval, and the share who lifted their anonymity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from udvej._not_countable import NotCountableError
from udvej.analysis._count import Count, Interval, Share, ShareInterval
from udvej.analysis._window import Came, came

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Readings

ONE_CARD = "assuming that a person has at most one card"


def persons(reading: Readings, *, from_: date | None = None, to: date | None = None) -> Count:
    """Count the people who came, if every contact is of a known client.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    from_ : datetime.date, optional
        The first day. Default: all delivered days.
    to : datetime.date, optional
        The first day after the window.

    Returns
    -------
    Count
        Different persons.

    Raises
    ------
    NotCountableError
        If some contacts are anonymous, with or without a card. Its ``interval`` has the bounds.
    AnalysisError
        If one client can have several pseudonyms in the reading.

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
    who = came(reading, from_, to)
    if who.anonymous or who.unlinked_cards:
        interval = bounds(who, first_contact=False)
        message = (
            "the people behind anonymous contacts cannot be counted; the bounds are "
            f"{interval}. Use analysis.persons_interval"
        )
        raise NotCountableError(message, interval)
    return Count(len(who.known), "person")


def persons_interval(
    reading: Readings, *, from_: date | None = None, to: date | None = None, first_contact: bool = False
) -> Interval:
    """Return bounds of the number of people who came.

    Let p be the number of known clients, m of them with a linked card, k the number of cards that are not
    linked to a client, and A the number of contacts with neither. There were at most p + k + A people, and
    at least p + max(0, k - (p - m)), or one if p and k are 0 and A is not. Only links that clients consented
    to by the end of the window are used.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    from_ : datetime.date, optional
        The first day. Default: all delivered days.
    to : datetime.date, optional
        The first day after the window.
    first_contact : bool, default False
        Trust the answers about the first contact: each first contact is of a different person. This can only
        raise the lower bound.

    Returns
    -------
    Interval
        Both bounds, in different persons, and their reason.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in the reading.

    Examples
    --------
    >>> from datetime import date
    >>> import udvej
    >>> from udvej import analysis
    >>> reading = udvej.read(udvej.generate(records=300), today=date(2016, 1, 1))
    >>> interval = analysis.persons_interval(reading, to=date(2015, 1, 1))
    >>> interval.most.unit
    'person'
    >>> analysis.persons_interval(reading, first_contact=True).least >= interval.least
    True
    """
    return bounds(came(reading, from_, to), first_contact=first_contact)


def bounds(who: Came, *, first_contact: bool) -> Interval:
    """Compute the two bounds."""
    known, cards, alone = len(who.known), len(who.unlinked_cards), who.anonymous
    without_card = len(who.known - who.with_linked_card)
    least = known + max(0, cards - without_card)
    if known == cards == 0 < alone:
        least = 1
    reason = (
        f"{known} known clients, {cards} cards that are not linked to a client, {alone} contacts with "
        f"neither; at most each is a different person, at least the cards belong to known clients, {ONE_CARD}"
    )
    if first_contact:
        least = max(least, firsts(who.contacts))
        reason += "; answers about the first contact are trusted"
    return Interval(Count(least, "person"), Count(known + cards + alone, "person"), reason)


def firsts(contacts: pl.DataFrame) -> int:
    """Count the people with a first contact. Each client and each card counts once."""
    first = contacts.filter(pl.col("first_contact") == "yes")
    holders = first.select(pl.coalesce("who", "client_card").alias("who"))
    return holders.drop_nulls().unique().height + holders.filter(pl.col("who").is_null()).height


def contact_conversion(reading: Readings, *, from_: date | None = None, to: date | None = None) -> Share:
    """Return the share of the anonymous contacts at which anonymity was lifted. It is exact.

    The denominator is contacts that began anonymous, with or without a card. The numerator is those of them
    at which anonymity was lifted by the end of the window: the contact that a lifting names, or a contact
    with the card that it names, on its day. It is not a share of clients: a client who comes five times and
    lifts anonymity at the fifth contact counts as one of five.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    from_ : datetime.date, optional
        The first day. Default: all delivered days.
    to : datetime.date, optional
        The first day after the window.

    Returns
    -------
    Share
        Contacts, of contacts.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in the reading.

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
    who = came(reading, from_, to)
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


def share_lifted(reading: Readings, *, from_: date | None = None, to: date | None = None) -> ShareInterval:
    """Return bounds of the share of anonymous clients who lifted their anonymity.

    The numerator is the l clients who lifted anonymity after an anonymous contact in the window, by its end.
    The denominator is all people who came anonymously in the window, of which only bounds are known. Let k
    be the number of cards and A the number of contacts that are not linked to a client. Of the l clients,
    let u have no link and c have their own card linked. Then the clients who did not lift anonymity are at
    most k + A - u, and at least max(0, k - (l - c)). If l is 0, they are at least k, or one if k is 0 and A
    is not.

    Parameters
    ----------
    reading : Reading or Readings
        The deliveries.
    from_ : datetime.date, optional
        The first day. Default: all delivered days.
    to : datetime.date, optional
        The first day after the window.

    Returns
    -------
    ShareInterval
        Both bounds and their reason. The bounds are None if nobody came anonymously.

    Raises
    ------
    AnalysisError
        If one client can have several pseudonyms in the reading.

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
    who = came(reading, from_, to)
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
        len(lifters), least, most, f"{cards} cards and {alone} contacts that are not linked to a client"
    )


def share_interval(lifters: int, least: int, most: int, seen: str) -> ShareInterval:
    """Build the result from the bounds."""
    reason = (
        f"{lifters} clients who lifted their anonymity after an anonymous contact, of these and {least} "
        f"to {most} people who came anonymously and did not lift it; {seen}, {ONE_CARD}"
    )
    parts = Count(lifters, "person"), Count(least, "person"), Count(most, "person")
    if lifters + most == 0:
        return ShareInterval(None, None, *parts, reason)
    upper = lifters / (lifters + least) if lifters + least else 0.0
    return ShareInterval(lifters / (lifters + most), upper, *parts, reason)
