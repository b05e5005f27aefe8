"""jsonschema's verdict on the corpus: `python judge.py SCHEMAS CORPUS [TWICE]`.

TWICE contains records with a duplicate field. jsonschema cannot detect it, but Python's decoder can.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

NAMES = ("record", "delivery", "strategy", "policy", "report")
TOGETHER = 500


def valid(validator: Draft202012Validator, text: str) -> bool:
    """Whether the text is JSON and valid."""
    try:
        return bool(validator.is_valid(json.loads(text)))
    except json.JSONDecodeError:
        return False


def disagreements(schema: str, lines: list[str]) -> list[str]:
    """The lines whose verdict is not the schema's."""
    validator = Draft202012Validator(json.loads(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [line for line in lines if valid(validator, line[1:]) != line.startswith("+")]


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a file. Only a line feed ends one."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield line.rstrip("\n")


def parts(lines: Iterable[str]) -> Iterator[list[str]]:
    """The lines, some at a time."""
    lines = iter(lines)
    while part := list(islice(lines, TOGETHER)):
        yield part


class TwiceError(ValueError):
    """A field is duplicated."""


def once(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """Returns the object. Raises an error if a field is duplicated."""
    if len(dict(fields)) < len(fields):
        raise TwiceError
    return dict(fields)


def says_so(text: str) -> bool:
    """Returns whether the decoder reports a duplicate field."""
    try:
        json.loads(text, object_pairs_hook=once)
    except TwiceError:
        return True
    return False


def main() -> None:
    """Validates the whole corpus and prints the number of disagreements."""
    schemas, corpus, *twice = map(Path, sys.argv[1:])
    records = judged = accepted = wrong = 0
    with ProcessPoolExecutor() as pool:
        for name in NAMES:
            schema = (schemas / f"{name}.schema.json").read_text(encoding="utf-8")
            work = list(parts(lines_of(corpus / f"{name}.txt")))
            judged += sum(map(len, work))
            records += sum(map(len, work)) if name == "record" else 0
            accepted += sum(line.startswith("+") for part in work for line in part)
            for found in pool.map(disagreements, [schema] * len(work), work):
                for line in found[: max(0, 5 - wrong)]:
                    print(f"python-jsonschema: {name}: {line[:600]}")
                wrong += len(found)
    for path in twice:
        texts = list(lines_of(path))
        unseen = sum(not says_so(text) for text in texts)
        print(f"python: {len(texts)} records with a field twice, {unseen} of them not noticed")
        wrong += unseen
    counts = f"{records} records and {judged - records} other texts judged"
    print(f"python-jsonschema: {counts}, {accepted} accepted, {wrong} disagree")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
