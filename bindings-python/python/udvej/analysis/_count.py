"""Counts with a unit, and intervals for numbers that cannot be counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from udvej._udvej import labels
from udvej.errors import UnitError

Unit: TypeAlias = Literal["contact"] | Literal["person"] | Literal["course"] | Literal["card"]
"""The unit of a count, by its code in the list ``count_unit``."""


def unit_name(unit: str) -> str:
    """Return the English label of a unit."""
    return labels("count_unit", "en")[unit]


@dataclass(frozen=True, slots=True)
class Count:
    """A count with its unit. Counts with different units cannot be added, subtracted or compared.

    Counts of persons cannot be added at all: the same person may be in both, so the persons of two groups
    must be counted together. Counts of contacts, courses and cards may be added if nothing is counted in
    both.

    Parameters
    ----------
    value : int
        The number, 0 or more.
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
    udvej.errors.UnitError: contacts and different persons cannot be added: their units differ
    """

    value: int
    unit: Unit

    def __post_init__(self) -> None:
        """Reject an unknown unit or a value that is not a count."""
        units = labels("count_unit", "en")
        if self.unit not in units:
            message = f"no such unit: use one of {', '.join(f'`{unit}`' for unit in units)}"
            raise UnitError(message)
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            message = "a count must be a whole number, 0 or more"
            raise UnitError(message)

    def __repr__(self) -> str:
        """Show the number and its unit."""
        return f"Count({self.value}, {self.unit!r})"

    def __str__(self) -> str:
        """Return the text ``96 contacts``."""
        return f"{self.value} {unit_name(self.unit)}"

    def __int__(self) -> int:
        """Return the number."""
        return self.value

    def __add__(self, other: object) -> Count:
        """Add a count of the same unit."""
        same = self._alike(other, "added")
        if self.unit == "person":
            message = (
                "two counts of different persons cannot be added: the same person may be in both; "
                "count the persons of both groups together"
            )
            raise UnitError(message)
        return Count(self.value + same.value, self.unit)

    def __radd__(self, other: object) -> Count:
        """Add to 0, so that ``sum`` works."""
        return self if other == 0 else self.__add__(other)

    def __sub__(self, other: object) -> Count:
        """Subtract a count of the same unit that is not larger."""
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
            message = f"{unit_name(self.unit)} and a number cannot be {done}: pass it as a Count"
            raise UnitError(message)
        if self.unit != other.unit:
            units = f"{unit_name(self.unit)} and {unit_name(other.unit)}"
            message = f"{units} cannot be {done}: their units differ"
            raise UnitError(message)
        return other


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds of a number that cannot be counted. Both bounds are possible values.

    Parameters
    ----------
    least : Count
        The lower bound.
    most : Count
        The upper bound.
    reason : str
        Why the number cannot be counted, and how the bounds were computed.

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
        """Reject bounds in the wrong order or with different units."""
        if self.least > self.most:
            message = "the lower bound of an interval is above its upper bound"
            raise UnitError(message)

    def __str__(self) -> str:
        """Return it as text for people."""
        return f"{self.least.value} to {self.most} ({self.reason})"


@dataclass(frozen=True, slots=True)
class Share:
    """A share: a count of a part and a count of the whole, with the same unit.

    Parameters
    ----------
    part : Count
        The numerator.
    whole : Count
        The denominator.
    reason : str
        The meaning of the part and the whole.

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
        """Reject a part that is larger than the whole, or has another unit."""
        if self.part > self.whole:
            message = "the part of a share is larger than the whole"
            raise UnitError(message)

    @property
    def value(self) -> float | None:
        """The share, from 0 to 1; None if the whole is 0."""
        return self.part.value / self.whole.value if self.whole.value else None

    def __str__(self) -> str:
        """Return it as text for people."""
        shown = "no share" if self.value is None else f"{100 * self.value:.1f} %"
        return f"{self.part.value} of {self.whole}, {shown} ({self.reason})"


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """The bounds of a share that cannot be counted.

    Parameters
    ----------
    least : float or None
        The lower bound, from 0 to 1; None if the denominator is 0.
    most : float or None
        The upper bound; None if the denominator is 0.
    part : Count
        The numerator, which is known.
    rest_least : Count
        The lower bound of the rest of the denominator.
    rest_most : Count
        The upper bound of the rest of the denominator.
    reason : str
        The meaning of the share, and how the bounds were computed.

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
        """Return the text ``20.0 % to 33.3 % (…)``."""
        if self.least is None or self.most is None:
            return f"no share ({self.reason})"
        return f"{100 * self.least:.1f} % to {100 * self.most:.1f} % ({self.reason})"
