"""No exception and no `repr` shows a personal value."""

import json
import traceback
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import udvej
from samples import (
    CARD,
    OFFICIAL_CPR,
    PSEUDONYM,
    consent_withdrawal,
    contact,
    course,
    lift,
    measurement,
    meeting,
    ndjson,
    outcome,
    strategy,
    support,
)

DIGITS = OFFICIAL_CPR.replace("-", "")
PURPOSE = {"epoch": "2013", "project": "exit", "recipient": "sfi", "purpose": "evaluation"}


def test_a_repr_shows_no_pseudonym_and_no_token() -> None:
    shown = [
        udvej.parse_record(json.dumps(sample))
        for sample in (
            contact(client={"card": CARD}),
            contact(client={"pseudonym": PSEUDONYM}),
            lift(),
            lift(**{"from": {"card": CARD}}),
            course(),
            consent_withdrawal(),
        )
    ]
    texts = [repr(record) for record in shown]
    texts += [repr(record.client) for record in shown if isinstance(record, udvej.Contact)]
    texts += [repr(record.from_) for record in shown if isinstance(record, udvej.AnonymityLift)]
    for text in texts:
        assert PSEUDONYM not in text
        assert CARD not in text
    client = "<ClientRef state='card'>"
    assert texts[0] == f"<Contact id='c-1' revision=1 status='active' day=2010-02-03 client={client}>"


@pytest.mark.parametrize("identifier", [DIGITS, OFFICIAL_CPR, f"case.{DIGITS}"])
def test_a_cpr_number_that_is_used_as_an_id_is_not_shown(identifier: str, today: date) -> None:
    record = udvej.parse_record(json.dumps(contact(identifier)))
    reading = udvej.read(ndjson(contact(identifier)), today=today)
    findings = udvej.Engine().check(record, today=today) + reading.report.findings
    assert {finding.code for finding in findings} == {"anonymity-identity-leak"}
    assert all(finding.id is None for finding in findings)
    texts = [repr(record), repr(reading), repr(reading.quarantine), reading.report.to_json()]
    texts += [repr(finding) for finding in findings]
    texts += [finding.text(lang) + finding.remedy(lang) for finding in findings for lang in ("en", "da")]
    for text in texts:
        assert DIGITS not in text.replace("-", "")


def test_a_waiver_shows_no_reason_and_no_cpr_number() -> None:
    policy = udvej.Policy(
        severities=[udvej.SeverityChange("cti-plan-late", "information", reason="Anna asked for it")],
        waivers=[
            udvej.Waiver("cti-plan-late", id="c-1", reason="Anna is ill", until=date(2014, 2, 1)),
        ],
    )
    assert "Anna" not in repr(policy)
    named = udvej.Waiver("cti-plan-late", id=OFFICIAL_CPR, reason="r", until=date(2014, 2, 1))
    assert "id='…'" in repr(named)
    with pytest.raises(udvej.PolicyError, match="without a CPR number") as raised:
        udvej.Policy(waivers=[named])
    assert OFFICIAL_CPR not in str(raised.value)


@pytest.mark.parametrize("sample", [meeting, support, measurement, outcome])
def test_a_cpr_number_that_is_used_as_the_id_of_a_course_is_not_shown(
    sample: Callable[..., dict[str, Any]], today: date
) -> None:
    record = udvej.parse_record(json.dumps(sample(course=OFFICIAL_CPR)))
    assert "course='…'" in repr(record)
    assert OFFICIAL_CPR not in repr(record)
    assert [finding.code for finding in udvej.Engine().check(record, today=today)] == [
        "anonymity-identity-leak"
    ]


def error_text(error: BaseException) -> str:
    """Everything that a log would hold of an exception, without the lines of this test."""
    return "".join(traceback.format_exception_only(error)) + repr(error) + repr(error.args)


def test_no_exception_repeats_what_it_was_given() -> None:
    pseudonymizer = udvej.Pseudonymizer(bytes(32), **PURPOSE)
    invalid = "990761-4285"
    calls: list[Callable[[], object]] = [
        lambda: pseudonymizer.of_cpr(invalid),
        lambda: pseudonymizer.of_secret(invalid.encode()),
        lambda: udvej.parse_record(json.dumps(contact(day=invalid))),
        lambda: udvej.parse_record(json.dumps(contact(unit=invalid))),
        lambda: udvej.parse_record(json.dumps(contact() | {invalid: 1})),
        lambda: udvej.parse_record(json.dumps(contact(client={"card": invalid}))),
        lambda: udvej.parse_record(json.dumps(consent_withdrawal(pseudonym=invalid))),
        lambda: udvej.parse_record(json.dumps(meeting(worker=f"{invalid} x"))),
        lambda: udvej.parse_record(json.dumps(measurement(value=invalid))),
        lambda: udvej.Contact.from_json(invalid),
        lambda: udvej.Strategy.from_json(json.dumps({"id": invalid})),
        lambda: udvej.Strategy.from_json(json.dumps(strategy(f"{invalid} x"))),
        lambda: udvej.Strategy.shipped(invalid),
        lambda: udvej.Policy.from_json(json.dumps({"waivers": [{"rule": invalid}]})),
        lambda: udvej.Policy(severities=[udvej.SeverityChange(invalid, "error", reason=invalid)]),
        lambda: udvej.Policy(waivers=[udvej.Waiver(invalid, reason=invalid, until=date(2014, 2, 1))]),
        lambda: udvej.SeverityChange("cti-plan-late", invalid, reason=""),  # type: ignore[arg-type]
        lambda: udvej.Waiver(f"{invalid}\udcff", reason="", until=date(2014, 2, 1)),
        lambda: udvej.generate(municipality=invalid),
        lambda: udvej.schedule(invalid, date(2013, 5, 1)),
        lambda: udvej.explain(invalid),
        lambda: udvej.labels(invalid),
        lambda: pseudonymizer.of_cpr(f"{invalid}\udcff"),
        lambda: udvej.parse_record(f"{invalid}\udcff"),
        lambda: udvej.check_card(f"{invalid}\udcff"),
        lambda: udvej.read(json.dumps(contact(invalid)), today=date(2014, 2, 1)),
    ]
    for call in calls:
        with pytest.raises(udvej.UdvejError) as caught:
            call()
        assert invalid not in error_text(caught.value)
        assert caught.value.__cause__ is None


def test_a_pseudonymizer_shows_its_key_id_and_not_its_key() -> None:
    master = b"a master secret of 32 bytes 4285"
    pseudonymizer = udvej.Pseudonymizer(master, **PURPOSE)
    assert repr(pseudonymizer) == f"<Pseudonymizer key_id='{pseudonymizer.key_id}'>"
    public = {name for name in dir(pseudonymizer) if not name.startswith("_")}
    assert public == {"key_id", "of_cpr", "of_secret"}


def test_what_is_set_aside_is_masked_when_it_may_hold_a_cpr_number(today: date) -> None:
    data = ndjson() + f'{{"note": "{OFFICIAL_CPR}"}}\n'.encode()
    [quarantined] = udvej.read(data, today=today).quarantine
    assert quarantined.masked
    assert quarantined.raw is not None
    assert OFFICIAL_CPR not in quarantined.raw
    assert "######-####" in quarantined.raw
    assert "note" not in repr(quarantined)
