"""Python and the `udvej` command say the same, to the byte."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

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
    options = []
    for option, value in (("--strategy", vector.strategy), ("--policy", vector.policy)):
        if value is not None:
            (tmp_path / option).write_text(json.dumps(value), encoding="utf-8")
            options += [option, str(tmp_path / option)]
    compare(file, vector.today, command, vector.engine(), options)


def compare(
    file: Path, today: date, command: Command, engine: udvej.Engine | None = None, options: Sequence[str] = ()
) -> None:
    done = command("validate", str(file), "--today", today.isoformat(), "--format", "json", *options)
    engine = engine or udvej.Engine()
    report = engine.read(file.read_bytes(), today=today).report
    assert done.stdout == report.to_json().encode() + b"\n", done.stderr.decode()
    assert done.returncode == (0 if report.accepted else 1)


@pytest.mark.parametrize("lang", ["en", "da"])
def test_explanations_are_the_same_text(lang: str, command: Command) -> None:
    for rule in udvej.rules():
        done = command("explain", rule.code, "--lang", lang)
        text = udvej.explain(rule.code, "da" if lang == "da" else "en")
        assert done.stdout.decode() == text + "\n"


def test_shipped_strategies_are_the_same_bytes(command: Command) -> None:
    texts = [udvej.Strategy.shipped(name).to_json() + "\n" for name in udvej.Strategy.shipped_ids()]
    assert command("strategies", "--format", "json").stdout.decode() == "".join(texts)


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ({}, []),
        ({"seed": 2**64 - 1, "records": 0}, ["--seed", str(2**64 - 1), "--records", "0"]),
        ({"municipality": "0751", "records": 50}, ["--municipality", "0751", "--records", "50"]),
        (
            {"first_day": date(2009, 1, 1), "last_day": date(2010, 12, 31), "doubtful_percent": 100},
            ["--first-day", "2009-01-01", "--last-day", "2010-12-31", "--doubtful", "100"],
        ),
        ({"strategy": udvej.Strategy.shipped("cti")}, ["--strategy", "cti"]),
    ],
)
def test_deliveries_about_nobody_are_the_same_bytes(
    arguments: dict[str, Any], options: list[str], command: Command
) -> None:
    assert udvej.generate(**arguments) == command("generate", *options).stdout


def test_fidelity_is_counted_alike(tmp_path: Path, command: Command) -> None:
    file = tmp_path / "delivery.ndjson"
    file.write_bytes(udvej.generate(doubtful_percent=50))
    done = command("fidelity", str(file), "--today", "2016-01-01", "--format", "json")
    told = json.loads(done.stdout)
    fidelity = udvej.read(file, today=date(2016, 1, 1)).report.fidelity()
    assert fidelity is not None
    assert told.pop("period") == {
        "first_day": str(fidelity.period.first_day),
        "last_day": str(fidelity.period.last_day),
    }
    assert told.pop("items") == [
        {name: getattr(count, name) for name in ("item", "met", "not_met", "not_assessable")}
        for count in fidelity.items
    ]
    assert told == {name: str(getattr(fidelity, name)) for name in ("municipality", "strategy", "today")}


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("name", list(SAMPLES))
def test_the_text_of_a_report_is_the_commands(
    name: str, lang: str, tmp_path: Path, command: Command, today: date
) -> None:
    file = tmp_path / name
    file.write_bytes(SAMPLES[name])
    done = command("validate", str(file), "--today", today.isoformat(), "--lang", lang)
    report = udvej.read(file, today=today).report
    assert done.stdout.decode() == f"{file}\n{report.to_text('da' if lang == 'da' else 'en')}\n"
