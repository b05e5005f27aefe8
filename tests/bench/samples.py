"""A delivery about nobody, single records out of it, and records that have to be refused."""

from __future__ import annotations

import copy
import json
import subprocess
from typing import TYPE_CHECKING, Any

import build

if TYPE_CHECKING:
    from pathlib import Path

Record = dict[str, Any]


def generate(records: int, file: Path) -> None:
    """Write a delivery about nobody."""
    with file.open("wb") as out:
        subprocess.run(
            [build.release("udvej"), "generate", "--records", str(records)], stdout=out, check=True
        )


def typical(file: Path) -> list[str]:
    """Return a contact and a course, of all in the file the ones of middle length."""
    lines = file.read_text("utf-8").splitlines()
    found = []
    for tag in ("contact", "course"):
        of_type = sorted((line for line in lines if line.startswith(f'{{"record":"{tag}"')), key=len)
        found.append(of_type[len(of_type) // 2])
    return found


def wrong(contact: Record, course: Record) -> dict[str, list[Record]]:
    """Return records that are wrong: in their types, and in what only the schema as a whole refuses."""
    types = [
        changed(contact, name="nobody"),
        changed(contact, day=None),
        changed(contact, day="2014-02-30"),
        changed(contact, day="yesterday"),
        changed(contact, unit="nowhere"),
        changed(contact, revision="1"),
        changed(contact, record="visit"),
        changed(contact, advice=["nothing"]),
        changed(contact, advice="debt"),
        changed(contact, client="somebody"),
        changed(contact, client={"name": "nobody"}),
        changed(contact, card_shown="yes"),
        changed(course, plans=[{"phase": "transition", "planned": "2014-02-03"}]),
        changed(course, workers=[{"worker": "w-1", "first_day": "2014-02-03", "name": "nobody"}]),
        changed(course, subgroups=[{"from": "2014-13-01", "subgroups": []}]),
        changed(course, end={"day": "2014-02-03", "reason": "unknown"}),
        {key: value for key, value in contact.items() if key != "municipality"},
        {key: value for key, value in contact.items() if key != "record"},
    ]
    whole = [
        changed(contact, id="two words"),
        changed(contact, id=""),
        changed(contact, municipality="101"),
        changed(contact, revision=0),
        changed(contact, revision=1_000_001),
        changed(contact, client={}),
        changed(contact, client={"card": "0123456789"}),
        changed(contact, client={"card": "ABCDEFGH", "pseudonym": "7" + "A" * 25}),
        changed(course, pseudonym="7" + "a" * 25),
        changed(course, workers=[{"worker": "w 1", "first_day": "2014-02-03"}]),
    ]
    return {"types": types, "whole": types + whole}


def changed(of: Record, /, **fields: object) -> Record:
    """Return the record with other fields."""
    return copy.deepcopy(of) | fields


def write(file: Path, lines: list[Any]) -> Path:
    """Write lines of JSON; a text is one already."""
    texts = [line if isinstance(line, str) else json.dumps(line, separators=(",", ":")) for line in lines]
    file.write_text("\n".join(texts) + "\n", "utf-8")
    return file
