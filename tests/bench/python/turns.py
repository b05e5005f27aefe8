"""The protocol between the driver and a contender.

The driver writes a line with a number of passes. The contender answers with a line of JSON with the time
they took. It ends at the end of input.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def answer(turn: Callable[[int], object]) -> None:
    """Answer every line of standard input, a number, with a line of JSON."""
    for line in sys.stdin:
        print(json.dumps(turn(int(line))), flush=True)


def take(work: Callable[[], int]) -> None:
    """Answer every turn; ``work`` does the work once and returns the number of accepted records."""

    def turn(passes: int) -> object:
        cpu, wall, accepted = time.process_time(), time.perf_counter(), 0
        for _ in range(passes):
            accepted = work()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        return {"cpu": cpu / passes, "wall": wall / passes, "accepted": accepted}

    answer(turn)
