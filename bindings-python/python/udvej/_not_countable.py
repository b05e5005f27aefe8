"""The error for a number that cannot be known from what was registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udvej.errors import UdvejError

if TYPE_CHECKING:
    from udvej.analysis._count import Interval


class NotCountableError(UdvejError, ValueError):
    """The number cannot be known from what was registered; ``interval`` holds its bounds."""

    def __init__(self, message: str, interval: Interval) -> None:
        """Store the message and the bounds."""
        super().__init__(message)
        self.interval = interval
