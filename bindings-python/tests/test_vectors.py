"""The vectors of every rule, as Rust and Kotlin run them too."""

import pytest
import udvej
from vectors import VECTORS, Vector

each_vector = pytest.mark.parametrize("vector", VECTORS, ids=str)


@each_vector
def test_a_vector_gives_the_findings_that_it_expects_and_no_others(vector: Vector) -> None:
    report = vector.read().report
    found = [(finding.code, finding.line, finding.path) for finding in report.findings]
    assert found == [(wanted["code"], wanted["line"], wanted["path"]) for wanted in vector.findings]
    assert report.accepted == vector.accepted
    for finding, wanted in zip(report.findings, vector.findings, strict=True):
        if "args" in wanted:
            assert finding.args == wanted["args"]


@each_vector
def test_nothing_that_was_received_is_lost(vector: Vector) -> None:
    reading = vector.read()
    rows = reading.report.reconciliation
    for row in rows:
        assert row.received == row.accepted + row.quarantined + row.duplicate + row.superseded
    assert len(reading.records) == sum(row.accepted for row in rows)
    assert len(reading.quarantine) == sum(row.quarantined for row in rows)


@each_vector
def test_a_rule_that_is_skipped_says_why(vector: Vector) -> None:
    report = vector.read().report
    entry = next(entry for entry in report.rules if entry.code == vector.rule)
    if vector.skipped is not None:
        assert vector.skipped in [skipped.reason for skipped in entry.skipped]


@each_vector
def test_accepted_records_read_back_one_by_one(vector: Vector) -> None:
    for record in vector.read().records:
        assert udvej.parse_record(record.to_json()) == record


def test_every_rule_has_a_vector_that_fails_and_one_that_does_not() -> None:
    for rule in udvej.rules():
        fails = {
            any(finding["code"] == rule.code for finding in vector.findings)
            for vector in VECTORS
            if vector.rule == rule.code
        }
        assert fails == {True, False}, rule.code
    assert {vector.rule for vector in VECTORS} == {rule.code for rule in udvej.rules()}
