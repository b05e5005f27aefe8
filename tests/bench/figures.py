"""Medians, spreads, ratios, and the aims."""

from __future__ import annotations

import os
import platform
import re
import statistics
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contenders import Measured

Figures = dict[str, Any]
Spread = dict[str, float]


def spread(values: list[float]) -> Spread:
    """Return the middle and the ends of what was measured."""
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def ratio(above: list[float], below: list[float]) -> Spread:
    """Return how often one takes the other, round by round, so that what slows both down cancels out."""
    return spread([a / b for a, b in zip(above, below, strict=True)])


def machine() -> Figures:
    """Return what it was measured on."""
    try:
        found = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        found = None
    processor = found[1] if found else platform.processor()
    return {"processor": processor, "threads": os.cpu_count(), "system": platform.system()}


def row(one: Measured, rest: dict[str, Measured]) -> Figures:
    """Return a contender's figures. On all threads the wall's clock counts, against that of the others."""
    of, threads = one.contender, one.contender.threads
    times = one.times(threads=threads)
    return {
        "name": of.name,
        "title": of.title,
        "group": of.group,
        "language": of.language,
        "threads": "all" if threads else "one",
        "passes": one.passes,
        "cpu": spread(one.cpu),
        "wall": spread(one.wall),
        "to_floor": ratio(times, rest["floor"].times(threads=threads)),
        "to_ours": ratio(times, rest["udvej"].times(threads=threads)),
        "peak_bytes": one.peak,
        "accepted": max(one.accepted),
    }


def speed_ups(rest: dict[str, Measured]) -> dict[str, Spread]:
    """Return how much faster each is on all threads than on one."""
    return {
        name: ratio(rest[name].wall, rest[f"{name}-threads"].wall)
        for name in ("newlines", "floor", "decode", "udvej")
        if f"{name}-threads" in rest
    }


#: How often ours, the second, has to fit into the first: at least that often, or at most. By the processor's
#: time: from Python and Kotlin a delivery is read on all threads, so they are compared with Rust on one
#: thread and, like with like, on all.
AIMS = [
    ("msgspec", "udvej", ">=", 2.5),
    ("msgspec-types", "udvej", ">=", 2.5),
    ("pydantic", "udvej", ">=", 6.0),
    ("pydantic-types", "udvej", ">=", 6.0),
    ("ajv", "udvej", ">=", 5.0),
    ("ajv-tag", "udvej", ">=", 5.0),
    ("udvej", "floor", "<=", 2.0),
    ("udvej-python-report", "udvej", "<=", 1.3),
    ("udvej-python-report", "udvej-threads", "<=", 1.3),
    ("udvej-python", "udvej", "<=", 1.3),
    ("udvej-python", "udvej-threads", "<=", 1.3),
    ("udvej-python", "udvej-read", "<=", 1.3),
    ("udvej-kotlin-report", "udvej", "<=", 1.3),
    ("udvej-kotlin-report", "udvej-threads", "<=", 1.3),
    ("udvej-kotlin", "udvej-read", "<=", 1.3),
]


def aims(rest: dict[str, Measured]) -> list[Figures]:
    """Return what is aimed at, and whether it is reached."""
    found: list[Figures] = []
    for above, below, sense, aim in AIMS:
        if above in rest and below in rest:
            is_at = ratio(rest[above].cpu, rest[below].cpu)
            found.append(aimed(f"{above} / {below}", is_at, sense, aim))
    gained = speed_ups(rest)
    if "udvej" in gained:
        aim = 0.9 * gained["decode"]["median"]
        found.append(aimed("speed-up on all threads, nine tenths of decode's", gained["udvej"], ">=", aim))
    return found


def aimed(what: str, is_at: Spread, sense: str, aim: float) -> Figures:
    """Return one aim."""
    median = is_at["median"]
    reached = median >= aim if sense == ">=" else median <= aim
    return {"what": what, "sense": sense, "aim": aim, "is": is_at, "reached": reached}
