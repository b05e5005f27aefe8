"""Policies: changed severities, and findings that are waived until a day."""

import json
from datetime import date
from typing import Any

import pytest
import udvej
from samples import contact, course, ndjson

UNTIL = date(2014, 2, 1)
WRONG_UNIT = "registration-unit-not-of-administration"


def waiver(rule: str = WRONG_UNIT, /, **changes: Any) -> udvej.Waiver:  # noqa: ANN401
    return udvej.Waiver(rule, **{"reason": "the unit moved", "until": UNTIL, **changes})


def judge(policy: udvej.Policy | None, *records: dict[str, Any], today: date = UNTIL) -> udvej.Report:
    return udvej.read(ndjson(*records), today=today, policy=policy).report


def test_a_policy_that_changes_nothing_is_none() -> None:
    engine = udvej.Engine()
    assert engine.policy == udvej.Policy() == udvej.Policy.from_json("{}")
    assert (engine.policy.max_findings, engine.policy.severities, engine.policy.waivers) == (1000, [], [])
    assert engine.policy.digest is None
    assert judge(None, contact()).policy is None
    assert judge(udvej.Policy(max_findings=5), contact()).policy is None


def test_a_rule_may_weigh_more_or_less() -> None:
    plain = judge(None, course())
    assert plain.accepted
    assert "cti-plan-late" in {finding.code for finding in plain.findings}
    for severity, accepted in (("error", False), ("information", True)):
        change = udvej.SeverityChange("cti-plan-late", severity, reason="agreed with SFI")  # type: ignore[arg-type]
        policy = udvej.Policy(severities=[change])
        report = judge(policy, course())
        found = {finding.severity for finding in report.findings if finding.code == "cti-plan-late"}
        assert (found, report.accepted) == ({severity}, accepted)
        assert report.policy == policy.digest
        assert report.digest != plain.digest


def test_what_is_waived_is_listed_as_information_that_names_the_waiver() -> None:
    wrong = contact(administration="employment")
    plain = judge(None, wrong)
    assert (plain.accepted, plain.totals.waived) == (False, 0)
    assert plain.findings[0].waived_by is None
    report = judge(udvej.Policy(waivers=[waiver(path="/unit")]), wrong)
    assert report.accepted
    [finding] = report.findings
    assert (finding.code, finding.severity, finding.waived_by) == (WRONG_UNIT, "information", "/waivers/0")
    assert (report.totals.error, report.totals.information, report.totals.waived) == (0, 1, 1)
    assert json.loads(report.to_json())["findings"][0]["waived_by"] == "/waivers/0"


def test_a_waiver_holds_up_to_its_last_day() -> None:
    wrong, policy = (
        contact(administration="employment"),
        udvej.Policy(waivers=[waiver(until=date(2014, 2, 1))]),
    )
    assert judge(policy, wrong, today=date(2014, 2, 1)).accepted
    after = judge(policy, wrong, today=date(2014, 2, 2))
    assert not after.accepted
    assert "policy-waiver-expired" in {finding.code for finding in after.findings}


@pytest.mark.parametrize(
    ("narrowed", "covers"),
    [
        ({}, True),
        ({"delivery": "d-1"}, True),
        ({"delivery": "d-2"}, False),
        ({"record": "contact"}, True),
        ({"record": "course"}, False),
        ({"id": "c-1"}, True),
        ({"id": "c-2"}, False),
        ({"path": "/unit"}, True),
        ({"path": "/client"}, False),
    ],
)
def test_a_waiver_can_be_narrowed(narrowed: dict[str, Any], covers: bool) -> None:
    policy = udvej.Policy(waivers=[waiver(**narrowed)])
    assert judge(policy, contact(administration="employment")).accepted == covers


def test_a_record_by_itself_is_weighed_too() -> None:
    record = udvej.parse_record(json.dumps(contact(administration="employment")))
    [finding] = udvej.Engine(policy=udvej.Policy(waivers=[waiver()])).check(record, today=UNTIL)
    assert (finding.severity, finding.waived_by) == ("information", "/waivers/0")


def test_a_policy_says_how_many_findings_are_listed_unless_the_caller_does() -> None:
    policy = udvej.Policy(max_findings=2)
    assert udvej.Engine(policy=policy).max_findings == 2
    assert udvej.Engine(policy=policy).policy == policy
    assert udvej.Engine(policy=policy, max_findings=3).max_findings == 3
    assert udvej.Engine(policy=policy, max_findings=3).policy == udvej.Policy(max_findings=3)
    wrong = [contact(f"c-{n}", administration="employment") for n in range(5)]
    assert len(judge(policy, *wrong).findings) == 2
    assert judge(udvej.Policy(max_findings=0), *wrong).findings == []


def test_a_policy_built_by_hand_is_the_one_in_json() -> None:
    told = {
        "max_findings": 7,
        "severities": [{"rule": "cti-plan-late", "severity": "error", "reason": "agreed"}],
        "waivers": [
            {"rule": WRONG_UNIT, "reason": "the unit moved", "until": "2014-02-01"},
            {
                "rule": "tally-mixed-units",
                "delivery": "d-1",
                "record": "tally",
                "id": "t-1",
                "path": "/unit",
                "reason": "as printed",
                "until": "2013-12-31",
            },
        ],
    }
    policy = udvej.Policy(
        max_findings=7,
        severities=(udvej.SeverityChange("cti-plan-late", "error", reason="agreed"),),
        waivers=[
            waiver(),
            udvej.Waiver(
                "tally-mixed-units",
                delivery="d-1",
                record="tally",
                id="t-1",
                path="/unit",
                reason="as printed",
                until=date(2013, 12, 31),
            ),
        ],
    )
    read = udvej.Policy.from_json(json.dumps(told))
    assert read == policy
    assert read.digest == policy.digest
    [change] = read.severities
    assert (change.rule, change.severity, change.reason) == ("cti-plan-late", "error", "agreed")
    whole, one = read.waivers
    assert (whole.delivery, whole.record, whole.id, whole.path) == (None, None, None, "")
    assert (one.rule, one.delivery, one.record, one.id) == ("tally-mixed-units", "d-1", "tally", "t-1")
    assert (one.path, one.reason, one.until) == ("/unit", "as printed", date(2013, 12, 31))
    with pytest.raises(AttributeError):
        one.rule = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"rule": "no-such-rule"}, "/waivers/0/rule"),
        ({"rule": "anonymity-identity-leak"}, "/waivers/0/rule"),
        ({"rule": "framing-unknown-field"}, "/waivers/0/rule"),
        ({"reason": ""}, "/waivers/0/reason"),
        ({"reason": "070761-4285"}, "/waivers/0/reason"),
        ({"reason": "x" * 401}, "/waivers/0/reason"),
        ({"id": "!"}, "/waivers/0/id"),
        ({"delivery": "d 1"}, "/waivers/0/delivery"),
        ({"path": "unit"}, "/waivers/0/path"),
    ],
)
def test_a_faulty_waiver_is_refused_by_hand_and_in_json(changes: dict[str, str], path: str) -> None:
    told = {"rule": WRONG_UNIT, "reason": "r", "until": "2014-02-01", **changes}
    with pytest.raises(udvej.PolicyError) as in_json:
        udvej.Policy.from_json(json.dumps({"waivers": [told]}))
    rule = told.pop("rule")
    by_hand = waiver(rule, **{**told, "until": UNTIL})
    with pytest.raises(udvej.PolicyError) as caught:
        udvej.Policy(waivers=[by_hand])
    assert str(caught.value) == str(in_json.value)
    assert f"the policy's `{path}` needs " in str(caught.value)


def test_what_protects_a_person_cannot_be_lowered() -> None:
    for rule in udvej.rules():
        if rule.family == "anonymity" and rule.severity == "error":
            change = udvej.SeverityChange(rule.code, "warning", reason="r")
            with pytest.raises(udvej.PolicyError, match="`/severities/0/severity`"):
                udvej.Policy(severities=[change])
            with pytest.raises(udvej.PolicyError, match="`/waivers/0/rule`"):
                udvej.Policy(waivers=[waiver(rule.code)])


def test_all_faults_of_a_policy_are_told_at_once() -> None:
    twice = [udvej.SeverityChange("cti-plan-late", "error", reason=reason) for reason in ("r", "")]
    with pytest.raises(udvej.PolicyError) as caught:
        udvej.Policy(severities=twice, waivers=[waiver("no-such-rule")])
    for path in ("/severities/1/rule", "/severities/1/reason", "/waivers/0/rule"):
        assert f"`{path}`" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1, column 0"),
        ("{\n!", "line 2, column 1"),
        ('{"waiver": []}', "`waiver`"),
        ('{"max_findings": 1.5}', "`/max_findings`"),
        ('{"waivers": [], "waivers": []}', "`waivers`"),
    ],
)
def test_a_text_that_is_no_policy_says_where(text: str, message: str) -> None:
    with pytest.raises(udvej.PolicyError, match=message):
        udvej.Policy.from_json(text)


def test_a_part_of_a_policy_takes_only_its_codes() -> None:
    with pytest.raises(udvej.PolicyError, match="one of `error`, `warning`, `information`"):
        udvej.SeverityChange("cti-plan-late", "fatal", reason="r")  # type: ignore[arg-type]
    with pytest.raises(udvej.PolicyError, match="one of `contact`"):
        waiver(record="person")
    with pytest.raises(udvej.DayError):
        waiver(until=date(2100, 1, 1))
    with pytest.raises(TypeError):
        udvej.Policy(waivers=[{"rule": WRONG_UNIT}])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        udvej.Engine(policy={})  # type: ignore[arg-type]
