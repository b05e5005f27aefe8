"""The pages of the documentation run as they stand, the walk-through from a new virtual environment."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest
import udvej
from PIL import Image
from vectors import SHARED

FOLDER = Path(__file__).parents[1]
PAGES = sorted((FOLDER / "docs").glob("*.md"))


def blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_blocks_of_a_page_run_one_after_the_other(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "delivery.ndjson").write_bytes(udvej.generate(records=2000, doubtful_percent=30))
    table_1 = SHARED / "deliveries" / "exit-pakken-table-1.ndjson"
    (tmp_path / table_1.name).write_bytes(table_1.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert blocks(page)
    known: dict[str, object] = {}
    for block in blocks(page):
        exec(compile(block, page.name, "exec"), known)  # noqa: S102


@pytest.mark.parametrize("page", [*PAGES, FOLDER / "README.md"], ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def wheel() -> Path:
    found = sorted((FOLDER / "dist").glob("udvej-*.whl"))
    if len(found) != 1:
        pytest.fail("the walk-through runs from the wheel: build it with bindings-python/wheel.sh")
    return found[0]


def test_the_walk_through_runs_from_a_new_environment(tmp_path: Path) -> None:
    """Only the wheel with its extra, and what the figure is drawn with."""
    environment, made = tmp_path / "environment", tmp_path / "made"
    venv.create(environment, with_pip=True)
    python = str(environment / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }

    def run(*arguments: str) -> str:
        done = subprocess.run(  # noqa: S603
            [python, "-W", "error::DeprecationWarning:__main__", *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
            env=inherited | {"MPLCONFIGDIR": str(tmp_path / "fonts")},
            timeout=500,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    install = "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
    run(*install, str(wheel()))
    refused = "import udvej\ntry:\n    import udvej.analysis\n"
    refused += "except udvej.MissingExtraError as error:\n    print(error)"
    assert run("-c", refused).strip() == "udvej.analysis needs polars: pip install 'udvej[analysis]'"
    page = "import udvej, datetime\nprint(udvej.read(b'', today=datetime.date(2016, 1, 1)).to_html('da'))"
    assert "<html" in run("-c", page)

    run(*install, f"{wheel()}[analysis]", "--requirement", str(FOLDER / "docs" / "requirements.txt"))
    told = run(str(FOLDER / "docs" / "walkthrough.py"), str(made))
    assert "different persons" in told
    with (made / "evaluation.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["municipality"] for row in rows] == ["København", "Odense", "Aarhus", "Aalborg"]
    for row in rows:
        assert int(row["who5_paired"]) <= int(row["who5_due"]) <= int(row["courses"])
        assert int(row["start_measured"]) <= int(row["start_due"]) <= int(row["courses"])
    assert sum(int(row["contacts"]) for row in rows) == int(
        re.findall(r"^(\d+) contacts$", told, re.MULTILINE)[0]
    )
    assert len(list(made.glob("report-*.html"))) == 4
    with Image.open(made / "evaluation.png") as image:
        counted = image.convert("RGB").getcolors(maxcolors=1 << 24)
    assert counted is not None
    colours = {colour: count for count, colour in counted}
    for colour in ("1f4e79", "d08a2e", "8793a1", "a9cbe8", "5b93c7"):
        assert colours.get(tuple(bytes.fromhex(colour)), 0) > 500, colour
