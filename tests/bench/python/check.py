"""One record judged by itself, as a case system does it on save: ``check.py FILE TODAY``."""

from __future__ import annotations

import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import udvej
from turns import answer

if TYPE_CHECKING:
    from collections.abc import Callable


def took(calls: int, call: Callable[[], object]) -> float:
    """Return the seconds that one call takes."""
    since = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - since) / calls


def main(file: str, day: str) -> None:
    """Print how long each record of the file takes, as an object and, under ``-json``, as the text."""
    engine, today = udvej.Engine(), date.fromisoformat(day)
    lines = Path(file).read_text("utf-8").splitlines()

    def turn(calls: int) -> object:
        each: dict[str, float] = {}
        for line in lines:
            record = udvej.parse_record(line)
            name = type(record).__name__.lower()
            each[name] = took(calls, partial(engine.check, record, today=today))
            each[f"{name}-json"] = took(calls, partial(check_text, engine, line, today))
        return each

    answer(turn)


def check_text(engine: udvej.Engine, line: str, today: date) -> object:
    """Judge a record that is a text."""
    return engine.check(udvej.parse_record(line), today=today)


if __name__ == "__main__":
    main(*sys.argv[1:])
