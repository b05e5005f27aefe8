"""Deliveries and records to test with. Every client in them is made up."""

from __future__ import annotations

import json
from typing import Any

PSEUDONYM = "0123456789ABCDEFGHJKMNPQRS"
CARD = "7G2K9QXN"
OFFICIAL_CPR = "070761-4285"
"""The example number that the CPR office publishes."""


def contact(identifier: str = "c-1", /, **changes: object) -> dict[str, Any]:
    """Give an anonymous contact."""
    return {
        "record": "contact",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "day": "2010-02-03",
        "municipality": "0101",
        "administration": "sof",
        "unit": "socialcenter",
        "received_by": "bridge_builder",
        "referred_by": "kcp",
        "client": "anonymous",
        **changes,
    }


def lift(identifier: str = "l-1", /, **changes: object) -> dict[str, Any]:
    """Give a lifting of anonymity at a contact."""
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
    """Give a CTI course whose clock has started."""
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
        **changes,
    }


def tally(identifier: str = "t-1", /, **changes: object) -> dict[str, Any]:
    """Give a count of VIP cards."""
    return {
        "record": "tally",
        "id": identifier,
        "revision": 1,
        "status": "active",
        "municipality": "0101",
        "counter": "all",
        "unit": "card",
        "count": 400,
        "period": {"from": "2010-01-01", "to": "2010-10-27"},
        "period_basis": "stated",
        "method": "registered",
        "source": "2010-741993",
        **changes,
    }


def header(records: list[dict[str, Any]], **changes: object) -> dict[str, Any]:
    """Give the header that announces these records."""
    types = ["contact", "anonymity_lift", "course", "tally"]
    return {
        "format": "udvej/1",
        "id": "d-1",
        "sender": "kk-sof",
        "municipality": "0101",
        "period": {"from": "2010-01-01", "to": "2014-01-01"},
        "created": "2014-01-10",
        "strategy": "exit_dk",
        "expected": {name: sum(record["record"] == name for record in records) for name in types},
        **changes,
    }


def ndjson(*records: dict[str, Any]) -> bytes:
    """Spell a delivery for volume: a header, then a record on each line."""
    lines = [{"delivery": header(list(records))}, *records]
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def document(*records: dict[str, Any]) -> bytes:
    """Spell a delivery as one JSON document."""
    return json.dumps({"delivery": header(list(records)), "records": list(records)}).encode()
