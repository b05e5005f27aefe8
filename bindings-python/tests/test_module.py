"""`python -m udvej` does what the `udvej` command does: the same bytes, the same status."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import Command
from vectors import DELIVERIES, SHARED

TABLE_1 = str(next(file for file in DELIVERIES if "table" in file.name))
CONTACTS = str(next(file for file in DELIVERIES if "contacts" in file.name))
TODAY = ["--today", "2013-03-07"]

CALLS = [
    ["validate", TABLE_1, CONTACTS, *TODAY],
    ["validate", TABLE_1, *TODAY, "--lang", "da", "--format", "json"],
    ["validate", TABLE_1, *TODAY, "--policy", str(SHARED / "policies" / "table-1.json")],
    ["validate", "no-such-file.ndjson", *TODAY],
    ["validate", CONTACTS, "--today", "yesterday"],
    ["validate"],
    ["fidelity", CONTACTS, *TODAY],
    ["generate", "--seed", "7", "--records", "200"],
    ["schedule", "--profile", "short", "--start", "2013-10-31", "--on", "2014-03-01"],
    ["schedule", "--profile", "no-such", "--start", "2013-10-31"],
    ["strategies", "--lang", "da"],
    ["rules", "--format", "json"],
    ["explain", "tally-mixed-units", "--lang", "da"],
    ["explain", "no-such-rule"],
    ["schema", "record"],
    ["--version"],
    ["--help"],
    ["no-such-command"],
    [],
]


@pytest.mark.parametrize("arguments", CALLS, ids=lambda arguments: " ".join(arguments[:3]) or "none")
def test_module_and_command_do_the_same(arguments: list[str], command: Command) -> None:
    by_command = command(*arguments)
    by_module = run([sys.executable, "-m", "udvej"], arguments)
    assert (by_module.returncode, by_module.stdout, by_module.stderr) == (
        by_command.returncode,
        by_command.stdout,
        by_command.stderr,
    )


def test_rejected_input_ends_with_1_and_standard_input_is_read(command: Command) -> None:
    path = command("--version").args[0]
    for program in ([sys.executable, "-m", "udvej"], [path]):
        assert run(program, ["validate", "-", *TODAY], b"{}\n").returncode == 1


def test_the_wheel_brings_the_command(command: Command) -> None:
    script = Path(sysconfig.get_path("scripts")) / "udvej"
    assert run([str(script)], ["rules"]).stdout == command("rules").stdout


def run(program: list[str], arguments: list[str], given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*program, *arguments], input=given, capture_output=True, check=False)  # noqa: S603
