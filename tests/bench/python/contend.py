"""The contenders that are used from Python: ``contend.py NAME FILE TODAY SCHEMA``."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import orjson
import pydantic
import udvej
from models import Kit, Models, Msgspec, Pydantic
from turns import take

if TYPE_CHECKING:
    from collections.abc import Callable


def each(data: bytes, decode: Callable[[bytes], object]) -> int:
    """Decode every line but the header, and count those that are accepted."""
    lines = data.splitlines()
    accepted = 0
    for line in lines[1:] if data.startswith(b'{"delivery"') else lines:
        try:
            decode(line)
        except ValueError:
            continue
        accepted += 1
    return accepted


def validate(data: bytes, today: date, *, tables: bool) -> Callable[[], int]:
    """Everything: decode, judge by every rule, reconcile, report, and every table if they are wanted."""
    engine = udvej.Engine()
    rows = json.loads(engine.validate(data, today=today).to_json())["reconciliation"]
    standing: int = sum(row["received"] - row["quarantined"] for row in rows)
    # Each table is made when it is asked for, so each is asked for.
    names = [table.name for table in udvej.tables()]

    def report() -> int:
        engine.validate(data, today=today).to_json()
        return standing

    def report_and_tables() -> int:
        reading = engine.read(data, today=today)
        reading.report.to_json()
        for name in names:
            len(getattr(reading, name))
        return standing

    return report_and_tables if tables else report


def main(name: str, file: str, today: str, schema: str) -> None:
    """Measure one of them."""
    data = Path(file).read_bytes()
    library, _, more = name.partition("-")
    if library == "udvej":
        take(validate(data, date.fromisoformat(today), tables=more != "report"))
        return
    kits: dict[str, type[Kit]] = {"msgspec": Msgspec, "pydantic": Pydantic}
    if library == "orjson":
        decode: Callable[[bytes], object] = orjson.loads
    else:
        kit = kits[library](whole=more == "whole")  # type: ignore[call-arg]
        record = Models(json.loads(Path(schema).read_bytes()), kit).record()
        if library == "msgspec":
            decode = msgspec.json.Decoder(record).decode
        else:
            decode = pydantic.TypeAdapter(record).validate_json
    take(lambda: each(data, decode))


if __name__ == "__main__":
    main(*sys.argv[1:])
