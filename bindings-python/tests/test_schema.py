"""What the library writes is valid by the committed schemas, by python-jsonschema's verdict."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import udvej
from samples import contact, strategy
from vectors import DELIVERIES, VECTORS, Vector

SCHEMAS = Path(__file__).parents[2] / "schema" / "v1"


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


REPORT, RECORD, DELIVERY = validator("report"), validator("record"), validator("delivery")
STRATEGY, POLICY = validator("strategy"), validator("policy")


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_reports_are_valid(vector: Vector) -> None:
    REPORT.validate(json.loads(vector.read().report.to_json()))
    for schema, value in ((STRATEGY, vector.strategy), (POLICY, vector.policy)):
        if value is not None:
            schema.validate(value)


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_a_record_is_valid_exactly_when_it_is_read(vector: Vector) -> None:
    for line in vector.data.split(b"\n"):
        try:
            value: Any = json.loads(line)
        except ValueError:
            continue
        if not isinstance(value, dict) or "delivery" in value or json.dumps(value) != respelled(line):
            continue
        try:
            udvej.parse_record(line.decode())
        except udvej.RecordError:
            assert not RECORD.is_valid(value)
        else:
            assert RECORD.is_valid(value)


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028"])
def test_a_text_that_ends_in_a_line_end_is_refused_by_both(end: str) -> None:
    for field in ["id", "municipality", "day"]:
        value = contact()
        assert RECORD.is_valid(value)
        value[field] += end
        assert not RECORD.is_valid(value)
        with pytest.raises(udvej.RecordError):
            udvej.parse_record(json.dumps(value))


def respelled(line: bytes) -> str:
    """Tell a line with a duplicated key apart: Python's own reader keeps only the last of the two."""
    return json.dumps(json.loads(line, object_pairs_hook=once))


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(pairs) if len(dict(pairs)) == len(pairs) else {"twice": True}


@pytest.mark.parametrize("file", DELIVERIES, ids=lambda file: file.name)
def test_a_whole_delivery_is_valid_as_a_document(file: Path) -> None:
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    document = {**lines[0], "records": lines[1:]}
    DELIVERY.validate(document)
    document["records"][0]["name"] = "nobody"
    assert not DELIVERY.is_valid(document)


def test_strategies_are_valid() -> None:
    own = udvej.Strategy.from_json(json.dumps(strategy()))
    for one in [own, *map(udvej.Strategy.shipped, udvej.Strategy.shipped_ids())]:
        STRATEGY.validate(json.loads(one.to_json()))


def test_a_delivery_about_nobody_is_valid_as_a_document() -> None:
    lines = [json.loads(line) for line in udvej.generate(records=500).splitlines()]
    DELIVERY.validate({**lines[0], "records": lines[1:]})
