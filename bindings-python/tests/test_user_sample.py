"""The sample of a user's code runs; mypy and pyright look at it besides."""

from datetime import date
from pathlib import Path

import pytest
import udvej
import user_sample

TODAY = date(2016, 1, 1)


def test_the_sample_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = udvej.generate(records=500)
    (tmp_path / "one.ndjson").write_bytes(data)
    counts = user_sample.first_page(tmp_path, TODAY)
    assert counts["rejected"] == 0
    assert 0 < counts["anonymous"] < counts["contacts"]
    assert counts["current"] > 0
    assert capsys.readouterr().out.endswith(f"{len(data)} {len(data)}\n")
    assert user_sample.one(data, TODAY) == "accepted"
