"""What the tests share."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def today() -> date:
    """Give a day after everything in the samples."""
    return date(2014, 2, 1)


@pytest.fixture(scope="session")
def command() -> Command:
    """Give the `udvej` command, whose path is in UDVEJ_COMMAND."""
    path = os.environ.get("UDVEJ_COMMAND", "")
    if not Path(path).is_file():
        pytest.fail("set UDVEJ_COMMAND to the path of the `udvej` command, such as target/debug/udvej")

    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([path, *arguments], capture_output=True, check=False)  # noqa: S603

    return run
