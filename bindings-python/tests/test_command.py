"""Python and the `udvej` command say the same, to the byte."""

from datetime import date
from pathlib import Path

import pytest
import udvej
from conftest import Command
from samples import contact, course, document, lift, ndjson, one_of_each, tally
from vectors import DELIVERIES, VECTORS, Vector

SAMPLES = {
    "right.ndjson": ndjson(contact(), lift(), tally()),
    "right.json": document(contact(), lift(), tally()),
    "each.ndjson": ndjson(*one_of_each()),
    "each.json": document(*one_of_each()),
    "late.ndjson": ndjson(course()),
    "wrong.ndjson": ndjson(
        contact(advice=["cash_benefit"], results=["cash_benefit_granted"]), contact("c-2", name="x")
    ),
    "broken.ndjson": ndjson(contact()) + b"not json\n\xff\xfe\n",
    "leaking.ndjson": ndjson(contact("0707614285")),
    "empty.ndjson": b"",
}


@pytest.mark.parametrize("name", list(SAMPLES))
def test_reports_are_the_same_bytes(name: str, tmp_path: Path, command: Command, today: date) -> None:
    file = tmp_path / name
    file.write_bytes(SAMPLES[name])
    compare(file, today, command)


@pytest.mark.parametrize("file", DELIVERIES, ids=lambda file: file.name)
def test_reports_on_whole_deliveries_are_the_same_bytes(file: Path, command: Command, today: date) -> None:
    compare(file, today, command)


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_reports_on_vectors_are_the_same_bytes(vector: Vector, tmp_path: Path, command: Command) -> None:
    file = tmp_path / "vector"
    file.write_bytes(vector.data)
    compare(file, vector.today, command)


def compare(file: Path, today: date, command: Command) -> None:
    done = command("validate", str(file), "--today", today.isoformat(), "--format", "json")
    report = udvej.read(file, today=today).report
    assert done.stdout == report.to_json().encode() + b"\n", done.stderr.decode()
    assert done.returncode == (0 if report.accepted else 1)


@pytest.mark.parametrize("lang", ["en", "da"])
def test_explanations_are_the_same_text(lang: str, command: Command) -> None:
    for rule in udvej.rules():
        done = command("explain", rule.code, "--lang", lang)
        text = udvej.explain(rule.code, "da" if lang == "da" else "en")
        assert done.stdout.decode() == text + "\n"
