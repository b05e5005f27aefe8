"""A number with its unit, and an interval where the number itself cannot be known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from udvej._udvej import labels
from udvej.errors import UnitError

Unit: TypeAlias = Literal["contact"] | Literal["person"] | Literal["course"] | Literal["card"]
"""What is counted, by its code in the list ``count_unit``."""


def unit_name(unit: str) -> str:
    """Return the English label of a unit."""
    return labels("count_unit", "en")[unit]


@dataclass(frozen=True, slots=True)
class Count:
    """A count of one unit. Counts of different units are neither added, subtracted nor compared.

    Counts of persons are not added at all: the same person may be in both, so the persons behind two groups
    have to be counted together. Counts of contacts, courses and cards may be added as long as nothing is
    counted in both.

    Parameters
    ----------
    value : int
        How many; 0 or more.
    unit : {"contact", "person", "course", "card"}
        The unit, by its code in the list ``count_unit``.

    Raises
    ------
    UnitError
        If there is no such unit.

    Examples
    --------
    >>> from udvej.analysis import Count
    >>> contacts, persons = Count(96, "contact"), Count(118, "person")
    >>> contacts + Count(125, "contact")
    Count(221, 'contact')
    >>> contacts + persons
    Traceback (most recent call last):
        ...
    udvej.errors.UnitError: contacts and different persons are not added: each counts something else
    """

    value: int
    unit: Unit

    def __post_init__(self) -> None:
        """Reject an unknown unit or a value that is not a whole number of 0 or more."""
        units = labels("count_unit", "en")
        if self.unit not in units:
            message = f"no such unit: there are {', '.join(f'`{unit}`' for unit in units)}"
            raise UnitError(message)
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            message = "a count is a whole number, 0 or more"
            raise UnitError(message)

    def __repr__(self) -> str:
        """Show the number and its unit."""
        return f"Count({self.value}, {self.unit!r})"

    def __str__(self) -> str:
        """Write it as people read it: ``96 contacts``."""
        return f"{self.value} {unit_name(self.unit)}"

    def __int__(self) -> int:
        """Return the number without its unit."""
        return self.value

    def __add__(self, other: object) -> Count:
        """Add a count of the same unit."""
        same = self._alike(other, "added")
        if self.unit == "person":
            message = (
                "two counts of different persons are not added: the same person may be in both; "
                "count the persons of both groups together"
            )
            raise UnitError(message)
        return Count(self.value + same.value, self.unit)

    def __radd__(self, other: object) -> Count:
        """Accept the 0 that ``sum`` starts with."""
        return self if other == 0 else self.__add__(other)

    def __sub__(self, other: object) -> Count:
        """Subtract a count of the same unit that is no larger."""
        return Count(self.value - self._alike(other, "subtracted").value, self.unit)

    def __lt__(self, other: object) -> bool:
        """Compare with a count of the same unit."""
        return self.value < self._alike(other, "compared").value

    def __le__(self, other: object) -> bool:
        """Compare with a count of the same unit."""
        return self.value <= self._alike(other, "compared").value

    def __gt__(self, other: object) -> bool:
        """Compare with a count of the same unit."""
        return self.value > self._alike(other, "compared").value

    def __ge__(self, other: object) -> bool:
        """Compare with a count of the same unit."""
        return self.value >= self._alike(other, "compared").value

    def _alike(self, other: object, done: str) -> Count:
        if not isinstance(other, Count):
            message = f"{unit_name(self.unit)} and a bare number are not {done}: give the number as a Count"
            raise UnitError(message)
        if self.unit != other.unit:
            units = f"{unit_name(self.unit)} and {unit_name(other.unit)}"
            message = f"{units} are not {done}: each counts something else"
            raise UnitError(message)
        return other


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds of a number that cannot be counted. Both bounds are possible values.

    Parameters
    ----------
    least : Count
        No fewer than these.
    most : Count
        No more than these.
    reason : str
        Why it is an interval, and the basis of the bounds.

    Examples
    --------
    >>> from udvej.analysis import Count, Interval
    >>> print(Interval(Count(3, "person"), Count(11, "person"), "8 contacts are anonymous"))
    3 to 11 different persons (8 contacts are anonymous)
    """

    least: Count
    most: Count
    reason: str

    def __post_init__(self) -> None:
        """Reject bounds in the wrong order or of different units."""
        if self.least > self.most:
            message = "the lower bound of an interval is above its upper bound"
            raise UnitError(message)

    def __str__(self) -> str:
        """Write it as people read it."""
        return f"{self.least.value} to {self.most} ({self.reason})"


@dataclass(frozen=True, slots=True)
class Share:
    """A share: a count and the count of the whole, both of the same unit.

    Parameters
    ----------
    part : Count
        The numerator.
    whole : Count
        The denominator.
    reason : str
        What is shared, and of what.

    Examples
    --------
    >>> from udvej.analysis import Count, Share
    >>> share = Share(Count(3, "contact"), Count(12, "contact"), "at which anonymity was lifted")
    >>> share.value
    0.25
    >>> print(share)
    3 of 12 contacts, 25.0 % (at which anonymity was lifted)
    """

    part: Count
    whole: Count
    reason: str

    def __post_init__(self) -> None:
        """Refuse a part that is larger than its whole, or of another unit."""
        if self.part > self.whole:
            message = "the part of a share is larger than the whole"
            raise UnitError(message)

    @property
    def value(self) -> float | None:
        """The share, from 0 to 1; None of nothing."""
        return self.part.value / self.whole.value if self.whole.value else None

    def __str__(self) -> str:
        """Write it as people read it."""
        shown = "no share" if self.value is None else f"{100 * self.value:.1f} %"
        return f"{self.part.value} of {self.whole}, {shown} ({self.reason})"


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """What is known of a share: it lies between two bounds.

    Parameters
    ----------
    least : float or None
        No less than this, from 0 to 1; None if there is nothing that it could be a share of.
    most : float or None
        No more than this.
    part : Count
        What is shared: the numerator, which is known.
    rest_least : Count
        The rest of the denominator: no fewer than these.
    rest_most : Count
        No more than these.
    reason : str
        What the share is of, and what the bounds rest on.

    Examples
    --------
    >>> from udvej.analysis import Count, ShareInterval
    >>> people = [Count(n, "person") for n in (2, 4, 8)]
    >>> print(ShareInterval(0.2, 1 / 3, *people, "of those who came anonymously"))
    20.0 % to 33.3 % (of those who came anonymously)
    """

    least: float | None
    most: float | None
    part: Count
    rest_least: Count
    rest_most: Count
    reason: str

    def __str__(self) -> str:
        """Write it as people read it: ``20.0 % to 33.3 % (…)``."""
        if self.least is None or self.most is None:
            return f"no share ({self.reason})"
        return f"{100 * self.least:.1f} % to {100 * self.most:.1f} % ({self.reason})"
