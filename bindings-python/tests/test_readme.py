"""The Python blocks of the two READMEs run as they stand there."""

import json
import re
from pathlib import Path

import pytest
import udvej
from samples import strategy

ROOT = Path(__file__).parents[2]


def blocks(readme: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)


BLOCKS = blocks(ROOT / "README.md")


def test_there_are_blocks() -> None:
    assert len(BLOCKS) > 1


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})  # noqa: S102


def test_the_blocks_of_this_folders_readme_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "delivery.ndjson").write_bytes(udvej.generate(records=300))
    (tmp_path / "strategy.json").write_text(json.dumps(strategy()), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    known: dict[str, object] = {}
    for block in blocks(ROOT / "bindings-python" / "README.md"):
        exec(compile(block, "bindings-python/README.md", "exec"), known)  # noqa: S102
