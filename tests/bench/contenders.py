"""The contenders, and how the driver talks to them."""

from __future__ import annotations

import json
import math
import re
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import build


@dataclass(frozen=True)
class Contender:
    """One row of the table."""

    name: str
    #: What the table calls it.
    title: str
    #: ``floor``, ``ours`` or ``peer``.
    group: str
    language: str
    #: The arguments of its program.
    work: str
    #: Whether it works on all threads: then what counts is the time on the wall, not the processors' time.
    threads: bool = False
    #: What it has to refuse: nothing, wrong types, or everything that the schema refuses.
    refuses: str = ""


CONTENDERS = [
    Contender("newlines", "counting newlines", "floor", "Rust", "newlines"),
    Contender(
        "newlines-threads",
        "counting newlines, all threads",
        "floor",
        "Rust",
        "newlines-threads",
        threads=True,
    ),
    Contender("floor", "serde_json, IgnoredAny", "floor", "Rust", "floor"),
    Contender(
        "floor-threads", "serde_json, IgnoredAny, all threads", "floor", "Rust", "floor-threads", threads=True
    ),
    Contender("decode", "udvej: decode only", "ours", "Rust", "decode", refuses="whole"),
    Contender(
        "decode-threads", "udvej: decode only, all threads", "ours", "Rust", "decode-threads", threads=True
    ),
    Contender("udvej", "udvej: whole validation", "ours", "Rust", "udvej"),
    Contender(
        "udvej-threads",
        "udvej: whole validation, all threads",
        "ours",
        "Rust",
        "udvej-threads",
        threads=True,
    ),
    Contender("udvej-read", "udvej: records kept", "ours", "Rust", "udvej-read"),
    Contender("udvej-python-report", "udvej: from Python", "ours", "Python", "udvej-report"),
    Contender("udvej-python", "udvej: from Python, all tables", "ours", "Python", "udvej"),
    Contender("udvej-kotlin-report", "udvej: from Kotlin", "ours", "JVM", "udvej-report"),
    Contender("udvej-kotlin", "udvej: from Kotlin, records kept", "ours", "JVM", "udvej"),
    Contender("orjson", "orjson, dicts", "peer", "Python", "orjson"),
    Contender("msgspec-types", "msgspec, types only", "peer", "Python", "msgspec", refuses="types"),
    Contender(
        "msgspec", "msgspec, as strict as the schema", "peer", "Python", "msgspec-whole", refuses="whole"
    ),
    Contender("pydantic-types", "pydantic, types only", "peer", "Python", "pydantic", refuses="types"),
    Contender(
        "pydantic", "pydantic, as strict as the schema", "peer", "Python", "pydantic-whole", refuses="whole"
    ),
    Contender("jsonschema", "jsonschema (Rust)", "peer", "Rust", "jsonschema", refuses="whole"),
    Contender(
        "jsonschema-tag", "jsonschema (Rust), by tag", "peer", "Rust", "jsonschema-tag", refuses="whole"
    ),
    Contender("ajv", "ajv", "peer", "Node", "ajv", refuses="whole"),
    Contender("ajv-tag", "ajv, by tag", "peer", "Node", "ajv-tag", refuses="whole"),
    Contender("networknt", "networknt", "peer", "JVM", "networknt", refuses="whole"),
    Contender("networknt-tag", "networknt, by tag", "peer", "JVM", "networknt-tag", refuses="whole"),
]


class Program:
    """A program that runs, and works only when it is asked: between its turns it is stopped."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        # Java libraries write logs to standard error.
        self._errors = (build.MADE / "errors.txt").open("a+", encoding="utf-8")
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True, bufsize=1
        )

    def ask(self, number: int) -> dict[str, Any]:
        """Give it a turn."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None  # noqa: S101
        assert stdout is not None  # noqa: S101
        self._process.send_signal(signal.SIGCONT)
        stdin.write(f"{number}\n")
        answer = stdout.readline()
        if not answer:
            raise SystemExit(f"this contender broke, see {self._errors.name}: {' '.join(self._command)}")
        self._process.send_signal(signal.SIGSTOP)
        took: dict[str, Any] = json.loads(answer)
        return took

    def peak(self) -> int | None:
        """Return the most memory that it had, in bytes, where the system tells it."""
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text("utf-8")
        except OSError:
            return None
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        return int(found[1]) * 1024 if found else None

    def end(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        self._errors.close()


def start(contender: Contender, file: Path, today: str) -> Program:
    """Start a contender on a file."""
    command = build.command(contender.language, "Contend")
    return Program(
        [
            *command,
            contender.work,
            str(file),
            today,
            *([] if contender.language == "Rust" else [str(build.SCHEMA)]),
        ]
    )


@dataclass
class Measured:
    """A contender and what its turns took."""

    contender: Contender
    program: Program
    #: How often it does its work in a turn.
    passes: int = 1
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    accepted: set[int] = field(default_factory=set)
    peak: int | None = None

    def warm_up(self, seconds: float, turn: float) -> None:
        """Let it work until it is warm, and find out how many passes fill a turn."""
        until, took, turns = time.monotonic() + seconds, 0.0, 0
        # What starts cold, a JVM above all, needs more than one turn.
        while turns < 3 or time.monotonic() < until:  # noqa: PLR2004
            took = self.program.ask(self.passes)["wall"]
            self.passes = min(max(1, math.ceil(turn / took)), self.passes * 10)
            turns += 1

    def turn(self) -> None:
        """Measure it once."""
        took = self.program.ask(self.passes)
        self.cpu.append(took["cpu"])
        self.wall.append(took["wall"])
        self.accepted.add(took["accepted"])
        self.peak = self.program.peak()

    def times(self, *, threads: bool) -> list[float]:
        """Return what counts of each round."""
        return self.wall if threads else self.cpu
