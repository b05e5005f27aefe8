"""The vectors that every language runs; `tests/README.md` at the root of the repository tells their form."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import udvej

SHARED = Path(__file__).parents[2] / "tests"


@dataclass(frozen=True)
class Vector:
    """One delivery and what is found in it."""

    rule: str
    description: str
    today: date
    policy: dict[str, Any] | None
    strategy: dict[str, Any] | None
    data: bytes
    skipped: str | None
    accepted: bool
    findings: list[dict[str, Any]]

    def __str__(self) -> str:
        """Name the vector in the output of a test."""
        return f"{self.rule}: {self.description}"

    def engine(self) -> udvej.Engine:
        """Return the engine that judges it: it has every strategy that ships, and the vector's own."""
        return udvej.Engine(
            strategies=[udvej.Strategy.from_json(json.dumps(self.strategy))] if self.strategy else [],
            policy=udvej.Policy.from_json(json.dumps(self.policy)) if self.policy else None,
        )

    def read(self) -> udvej.Reading:
        """Read it and judge it."""
        return self.engine().read(self.data, today=self.today)


def line(value: Any) -> bytes:  # noqa: ANN401
    """Return the bytes of one line."""
    match value:
        case str():
            return value.encode()
        case {"$hex": digits}:
            return bytes.fromhex(digits)
        case {"$repeat": text, "times": times}:
            return bytes(text.encode() * times)
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def vector(rule: str, told: dict[str, Any]) -> Vector:
    """Build one vector; a field that it does not know is an error."""
    known = {"description", "today", "policy", "strategy", "input", "unterminated", "skipped", "expected"}
    assert told.keys() <= known, f"{rule}: {told.keys() - known}"
    assert told["expected"].keys() == {"accepted", "findings"}
    lines = [line(value) for value in told["input"]]
    end = b"\n" if lines and not told.get("unterminated", False) else b""
    return Vector(
        rule=rule,
        description=told["description"],
        today=date.fromisoformat(told["today"]),
        policy=told.get("policy"),
        strategy=told.get("strategy"),
        data=b"\n".join(lines) + end,
        skipped=told.get("skipped"),
        accepted=told["expected"]["accepted"],
        findings=told["expected"]["findings"],
    )


VECTORS = [
    vector(path.stem, told)
    for path in sorted((SHARED / "vectors").glob("*.json"))
    for told in json.loads(path.read_text(encoding="utf-8"))
]
DELIVERIES = sorted((SHARED / "deliveries").glob("*.ndjson"))
