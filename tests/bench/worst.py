"""Deliveries that are the worst for what validates them: each grows in one direction only."""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from typing import TYPE_CHECKING

import build
from samples import Record, changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FIRST = date(2014, 1, 1)
DAYS = 729
LETTERS = str.maketrans("0123456789", "ABCDEFGHJK")
#: Less than the longest line that is read.
LONG = 1_000_000


def pseudonym(number: int) -> str:
    """Return a pseudonym without digits, which could look like a CPR number."""
    return "7" + f"{number:025d}".translate(LETTERS)


def day(number: int) -> str:
    """Return a day of the period; they come again and again."""
    return (FIRST + timedelta(days=number % DAYS)).isoformat()


def contact(number: int) -> Record:
    """Return a contact that is right."""
    return {
        "record": "contact",
        "id": f"c-{number}",
        "revision": 1,
        "status": "active",
        "day": day(number),
        "municipality": "0101",
        "administration": "social",
        "unit": "socialcenter",
        "received_by": "bridge_builder",
        "referred_by": "kcp",
        "client": {"pseudonym": pseudonym(number)},
        "advice": ["debt"],
    }


def malformed(size: int) -> Iterator[Record]:
    """Every record has a field that there is not."""
    return (changed(contact(i), name="nobody") for i in range(size))


def rejected(size: int) -> Iterator[Record]:
    """Every record is rejected by a rule: an anonymous client cannot be granted a benefit."""
    granted = {"client": "anonymous", "advice": ["cash_benefit"], "results": [{"kind": "cash_benefit", "decision": "granted"}]}
    return (changed(contact(i), **granted) for i in range(size))


def one_client(size: int) -> Iterator[Record]:
    """One client has all contacts."""
    return (changed(contact(i), client={"pseudonym": pseudonym(1)}) for i in range(size))


def many_clients(size: int) -> Iterator[Record]:
    """Every contact is another client's."""
    return (contact(i) for i in range(size))


def revisions(size: int) -> Iterator[Record]:
    """All are revisions of one record."""
    return (changed(contact(1), revision=i + 1, day=day(i)) for i in range(size))


def duplicates(size: int) -> Iterator[Record]:
    """All are the same record."""
    return (contact(1) for _ in range(size))


def conflicts(size: int) -> Iterator[Record]:
    """All are the same revision of one record, with other contents."""
    return (changed(contact(1), offers=[f"o-{i}"]) for i in range(size))


def one_course(size: int) -> Iterator[Record]:
    """One course has all meetings."""
    opened = {"kind": "cti", "pseudonym": pseudonym(1), "municipality": "0101", "opened": FIRST.isoformat()}
    workers = [{"worker": "w-1", "from": FIRST.isoformat()}]
    yield {"record": "course", "id": "f-1", "revision": 1, "status": "active", **opened, "workers": workers}
    for i in range(size - 1):
        yield {
            "record": "meeting",
            "id": f"m-{i}",
            "revision": 1,
            "status": "active",
            "municipality": "0101",
            "course": "f-1",
            "day": day(i),
            "with": ["client"],
            "place": "community",
            "worker": "w-1",
        }


def nested(size: int) -> Iterator[str]:
    """Lines are nested deeply."""
    return ('{"record":"contact","id":' + "[" * 10_000 for _ in range(size // 100))


def long_line(size: int) -> Iterator[str]:
    """One line never ends."""
    yield '{"record":"contact","id":"'
    for _ in range(size // 100):
        yield "a" * 10_000


def digits(size: int) -> Iterator[str]:
    """Lines are full of digits, which may be CPR numbers."""
    return ('{"record":"contact","id":"' + "0101" * (LONG // 40) + '"}' for _ in range(size // 1_000))


#: Each case by its name.
RECORDS: dict[str, Callable[[int], Iterator[Record]]] = {
    "every record malformed": malformed,
    "every record rejected by a rule": rejected,
    "one client with all contacts": one_client,
    "a client for each contact": many_clients,
    "all revisions of one record": revisions,
    "one record again and again": duplicates,
    "one revision with many contents": conflicts,
    "one course with all meetings": one_course,
}
JUNK: dict[str, tuple[Callable[[int], Iterator[str]], str]] = {
    "deeply nested lines": (nested, "\n"),
    "one line without an end": (long_line, ""),
    "long lines of digits": (digits, "\n"),
}
CASES = [*RECORDS, *JUNK]


def write(case: str, size: int, file: Path) -> None:
    """Write a delivery of the worst kind; of junk there are a hundred bytes or more for each of its size."""
    made = [str(build.release("udvej")), "generate", "--records", "0"]
    header = json.loads(subprocess.run(made, check=True, capture_output=True).stdout)
    end = "\n"
    if case in RECORDS:
        tags = ("contact", "course", "meeting")
        lines: Iterator[str] = (json.dumps(record, separators=(",", ":")) for record in RECORDS[case](size))
        counts = {"contact": size} if RECORDS[case] is not one_course else {"course": 1, "meeting": size - 1}
        header["delivery"]["expected"] = {tag: counts[tag] for tag in tags if tag in counts}
    else:
        junk, end = JUNK[case]
        lines = junk(size)
    with file.open("w", encoding="utf-8") as out:
        out.write(json.dumps(header, separators=(",", ":")) + "\n")
        for line in lines:
            out.write(line + end)
