"""What a page tells of the accepted records: contacts by month, courses on their clock, measurements by wave.

Records that were entered in error do not count. Nothing here holds an id, a pseudonym or a card.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from udvej._udvej import Reading


@dataclass
class Course:
    """One CTI course whose clock has been set."""

    number: int
    """Which of the accepted CTI courses it is, in the order of the file, from 1."""
    phases: list[tuple[str, date, date]] = field(default_factory=list)
    """The code of each phase, its first day, and the first day after it."""
    end: date | None = None
    """The first day after it, once it has ended."""
    state: str = "pre_cti"
    phase: str | None = None
    """The phase of the day that is judged as of."""
    overdue: list[tuple[str, str, date]] = field(default_factory=list)
    """What is overdue: the duty, its phase, the last day on which it would have been in time."""


@dataclass
class Wave:
    """How far one wave of measurements was made, in courses for which its window has passed."""

    wave: str
    instrument: str
    due: int = 0
    measured: int = 0
    reason: int = 0
    """No value, but the reason that there is none."""

    @property
    def nothing(self) -> int:
        """Neither a value nor a reason."""
        return self.due - self.measured - self.reason


@dataclass
class Facts:
    """Everything that a page counts itself."""

    months: dict[tuple[int, int], Counter[str]]
    """By year and month: the number of contacts by who received them."""
    courses: list[Course]
    without_clock: int
    """CTI courses in which contact is still being made, or was when they ended."""
    bridge_builder: int
    """Courses outside CTI."""
    waves: list[Wave]


def gather(reading: Reading) -> Facts:
    """Count what a page tells of a reading."""
    months: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for status, day, receiver in reading.contacts.rows("status", "day", "received_by"):
        if status == "active":
            months[day.year, day.month][receiver] += 1
    kinds = dict(active_courses(reading))
    courses = on_the_clock(reading, kinds)
    cti = sum(1 for kind in kinds.values() if kind == "cti")
    return Facts(
        months=dict(months),
        courses=courses,
        without_clock=cti - len(courses),
        bridge_builder=len(kinds) - cti,
        waves=waves(reading),
    )


def active_courses(reading: Reading) -> list[tuple[str, str]]:
    """Give the id and the kind of every accepted course that stands."""
    found = reading.courses.rows("status", "id", "kind")
    return [(identifier, kind) for status, identifier, kind in found if status == "active"]


def on_the_clock(reading: Reading, kinds: dict[str, str]) -> list[Course]:
    """Give the courses that have phases, in the order of the file."""
    numbers = (identifier for identifier, kind in kinds.items() if kind == "cti")
    courses = {identifier: Course(number) for number, identifier in enumerate(numbers, start=1)}
    for identifier, phase, first, after in reading.phases.rows("course", "phase", "from", "to"):
        courses[identifier].phases.append((phase, first, after))
    for identifier, state, phase in reading.course_statuses.rows("course", "state", "phase"):
        if identifier in courses:
            courses[identifier].state, courses[identifier].phase = state, phase
    for identifier, end in reading.courses.rows("id", "end_day"):
        if identifier in courses and end is not None and end <= reading.report.today:
            courses[identifier].end = end
    for identifier, duty, phase, due, state in reading.duties.rows("course", "duty", "phase", "due", "state"):
        if state == "overdue":
            courses[identifier].overdue.append((duty, phase, due))
    return [course for course in courses.values() if course.phases]


def waves(reading: Reading) -> list[Wave]:
    """Give the waves in the order of the strategy, instrument by instrument."""
    found: dict[tuple[str, str], Wave] = {}
    columns = "wave", "instrument", "state", "recorded", "measured"
    for wave, instrument, state, recorded, measured in reading.waves.rows(*columns):
        entry = found.setdefault((wave, instrument), Wave(wave, instrument))
        if state == "due":
            entry.due += 1
            entry.measured += measured
            entry.reason += recorded and not measured
    return list(found.values())
