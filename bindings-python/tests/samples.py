"""Deliveries and records to test with. Every client in them is made up."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

PSEUDONYM = "0123456789ABCDEFGHJKMNPQRS"
OTHER_PSEUDONYM = "7ZYXWVTSRQPNMKJHGFEDCBA987"
CARD = "7G2K9QXN"
OFFICIAL_CPR = "070761-4285"
"""The example number that the CPR office publishes."""
GRANTED = {"kind": "cash_benefit", "decision": "granted"}
"""A result that only a known client can have."""


def contact(identifier: str = "c-1", /, **changes: object) -> dict[str, Any]:
    """Return an anonymous contact."""
    return {
        "record": "contact",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "day": "2010-02-03",
        "municipality": "0101",
        "administration": "social",
        "unit": "socialcenter",
        "received_by": "bridge_builder",
        "referred_by": "kcp",
        "client": "anonymous",
        **changes,
    }


def lift(identifier: str = "l-1", /, **changes: object) -> dict[str, Any]:
    """Return a lifting of anonymity at a contact."""
    return {
        "record": "anonymity_lift",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "day": "2010-02-03",
        "municipality": "0101",
        "from": {"contact": "c-1"},
        "pseudonym": PSEUDONYM,
        "consent_day": "2010-02-03",
        **changes,
    }


def course(identifier: str = "f-1", /, **changes: object) -> dict[str, Any]:
    """Return a CTI course whose clock has started."""
    return {
        "record": "course",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "kind": "cti",
        "pseudonym": PSEUDONYM,
        "municipality": "0101",
        "profile": "exit_dk",
        "opened": "2013-04-02",
        "clock_start": "2013-05-01",
        "adult_confirmed": True,
        "subgroups": [{"from": "2013-04-02", "subgroups": ["wishes_to_exit"], "grounds": ["own_statement"]}],
        "workers": [{"worker": "w-7", "first_day": "2013-04-02"}],
        **changes,
    }


def tally(identifier: str = "t-1", /, **changes: object) -> dict[str, Any]:
    """Return a count of VIP cards."""
    return {
        "record": "tally",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "counter": "all",
        "unit": "card",
        "count": 400,
        "period": {"first_day": "2010-01-01", "last_day": "2010-10-26"},
        "period_basis": "stated",
        "method": "registered",
        "source": "2010-741993",
        **changes,
    }


def consent_withdrawal(identifier: str = "k-1", /, **changes: object) -> dict[str, Any]:
    """Return a client's withdrawal of consent."""
    return {
        "record": "consent_withdrawal",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "day": "2013-11-04",
        "pseudonym": PSEUDONYM,
        **changes,
    }


def meeting(identifier: str = "m-1", /, **changes: object) -> dict[str, Any]:
    """Return a meeting of the course with the client."""
    return {
        "record": "meeting",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "course": "f-1",
        "day": "2013-05-07",
        "with": ["client"],
        "place": "community",
        "worker": "w-7",
        **changes,
    }


def support(identifier: str = "s-1", /, **changes: object) -> dict[str, Any]:
    """Return debt counselling that goes on beside the course."""
    return {
        "record": "support",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "course": "f-1",
        "element": "debt_counselling",
        "provider": "municipality",
        "first_day": "2013-06-01",
        **changes,
    }


def baseline(identifier: str = "e-1", /, **changes: object) -> dict[str, Any]:
    """Return the client's situation at the start of the course."""
    return {
        "record": "baseline",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "course": "f-1",
        "day": "2013-05-02",
        "debt": "yes",
        "substance_use": "no",
        "mental_health_problems": "unknown",
        "weak_network": "yes",
        "no_own_home": "no",
        "no_work": "yes",
        "first_sale": "over_4_years",
        "active_last_year": "yes",
        **changes,
    }


def measurement(identifier: str = "v-1", /, **changes: object) -> dict[str, Any]:
    """Return a measurement at the start of the course."""
    return {
        "record": "measurement",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "course": "f-1",
        "wave": "start",
        "instrument": "who5",
        "version": "1998",
        "day": "2013-05-07",
        "respondent": "client",
        "value": 9,
        **changes,
    }


def outcome(identifier: str = "u-1", /, **changes: object) -> dict[str, Any]:
    """Return an outcome of the client, judged by the worker."""
    return {
        "record": "outcome",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "course": "f-1",
        "outcome": "ceased",
        "day": "2013-12-20",
        "assessor": "worker",
        **changes,
    }


def staffing(identifier: str = "b-1", /, **changes: object) -> dict[str, Any]:
    """Return a count of the bridge builders."""
    return {
        "record": "staffing",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "first_day": "2010-10-27",
        "last_day": "2010-10-27",
        "kind": "bridge_builders",
        "count": 3,
        **changes,
    }


def card_distribution(identifier: str = "h-1", /, **changes: object) -> dict[str, Any]:
    """Give VIP cards that were handed to clients."""
    return {
        "record": "card_distribution",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "first_day": "2010-10-27",
        "last_day": "2010-10-27",
        "from": "kcp",
        "to": "clients",
        "count": 150,
        **changes,
    }


def offer(identifier: str = "o-1", /, **changes: object) -> dict[str, Any]:
    """Return an offer that stays open."""
    return {
        "record": "offer",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "provider": "region",
        "topic": "substance_use",
        "first_day": "2010-01-01",
        **changes,
    }


def participation(identifier: str = "p-1", /, **changes: object) -> dict[str, Any]:
    """Return a municipality's signature."""
    return {
        "record": "participation",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "organisation": "municipality",
        "step": "signed",
        "day": "2013-03-01",
        **changes,
    }


def one_of_each() -> list[dict[str, Any]]:
    """Return a record of every type, in the order of the code list."""
    return [
        contact(),
        lift(),
        consent_withdrawal(pseudonym=OTHER_PSEUDONYM),
        course(),
        meeting(),
        support(),
        baseline(),
        measurement(),
        outcome(),
        tally(),
        staffing(),
        card_distribution(),
        offer(),
        participation(),
    ]


PHASE_NAMES = {
    "transition": {"en": "transition", "da": "overgang"},
    "try_out": {"en": "try-out", "da": "afprøvning"},
    "transfer_of_care": {"en": "transfer of care", "da": "overdragelse"},
}


def strategy(identifier: str = "own_dk", /, **changes: object) -> dict[str, Any]:
    """Return a strategy that does not ship."""
    return {
        "id": identifier,
        "version": "1",
        "title": {"en": "Our own", "da": "Vores egen"},
        "in_force": {"first_day": "2010-01-01"},
        "profiles": [
            {"id": "brief", "months_per_phase": 2, "phase_names": PHASE_NAMES, "needs_tenancy": True}
        ],
        "parameters": {
            "focus_areas_at_least": 1,
            "focus_areas_at_most": 3,
            "plan_within_days": 7,
            "baseline_within_days": 30,
            "agreement_months_before_end": 1,
            "meetings_first_month": 2,
            "community_meetings_phase_1": 3,
            "network_meetings_phase_1": 2,
            "meeting_every_days": [7, 14, 30],
            "supervision_every_weeks": 2,
            "clients_per_worker": 20,
        },
        "focus_areas": ["housing", "economy"],
        "waves": [{"wave": "start", "instruments": ["who5"], "days_before": 0, "days_after": 10}],
        "assumed": ["/parameters/clients_per_worker"],
        **changes,
    }


def header(records: list[dict[str, Any]], **changes: object) -> dict[str, Any]:
    """Return a header that expects these records."""
    return {
        "format": "udvej/1",
        "id": "d-1",
        "sender": "kk-sof",
        "municipality": "0101",
        "period": {"first_day": "2010-01-01", "last_day": "2014-01-14"},
        "created": "2014-01-20",
        "scope": "full",
        "strategy": "exit_dk",
        "pseudonym_key": {"id": "kk-2013", "input": "secret"},
        "expected": Counter(record["record"] for record in records),
        **changes,
    }


def ndjson(*records: dict[str, Any], **changes: object) -> bytes:
    """Spell a delivery for volume: a header, with its changes, then a record on each line."""
    lines = [{"delivery": header(list(records), **changes)}, *records]
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def document(*records: dict[str, Any]) -> bytes:
    """Spell a delivery as one JSON document."""
    return json.dumps({"delivery": header(list(records)), "records": list(records)}).encode()
