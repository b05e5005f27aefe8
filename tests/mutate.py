#!/usr/bin/env python3
"""Removes the check of each rule, one rule at a time, and checks that a vector fails.

    tests/mutate.py [CODE …]

It works on a copy of the project and builds the core once for each rule: some twenty minutes for all of them on two
cores. The last line is `N of M rules are missed by a vector when their check is removed`. The exit status is 1 if N < M.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = Path("core/src/rules")
# The exchange applies some rules while it decodes. Their findings are renamed where they are made.
FINDING = Path("core/src/judging/finding.rs")
FINDING_START = "finding.fingerprint = finding.make_fingerprint();"
TEST = ["cargo", "test", "--quiet", "-p", "udvej-tests", "--test", "vectors", "every_vector_gives"]


def rules(root: Path) -> dict[str, Path]:
    """Returns the file of every rule, by code."""
    found = {}
    for path in sorted((root / RULES).rglob("*.rs")):
        code = re.search(r'^rule! \{.*?^    \w+ \w+ "([a-z0-9-]+)"$', path.read_text(), re.S | re.M)
        if code:
            found[code[1]] = path
    return found


def without(code: str, path: Path, root: Path) -> tuple[Path, str]:
    """Returns the file to change, and its text without the rule's check."""
    text = path.read_text()
    if "check: Check::Exchange" not in text:
        changed = re.sub(r"(^fn check\([^{]*\{\n)", r"\1    if true { return; }\n", text, count=1, flags=re.S | re.M)
        assert changed != text, f"{code}: no check to remove"
        return path, changed
    path = root / FINDING
    text = path.read_text()
    gone = f'if A::CODE == "{code}" {{ finding.code = "removed".to_owned(); }}\n        '
    changed = text.replace(FINDING_START, gone + FINDING_START, 1)
    assert changed != text, f"{code}: cannot find where its findings are made"
    return path, changed


def fails(root: Path) -> bool:
    """Returns whether a vector fails. Raises AssertionError if the change does not compile."""
    run = subprocess.run(TEST, cwd=root, capture_output=True, text=True)
    assert "could not compile" not in run.stderr, run.stderr
    return run.returncode != 0


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "udvej"
        ignored = shutil.ignore_patterns("target", ".git", ".venv", "node_modules")
        shutil.copytree(ROOT, root, ignore=ignored)
        assert not fails(root), "the vectors fail before anything is changed"
        all_rules = rules(root)
        codes = sys.argv[1:] or list(all_rules)
        survivors = []
        for code in codes:
            path, changed = without(code, all_rules[code], root)
            original = path.read_text()
            path.write_text(changed)
            missed = fails(root)
            path.write_text(original)
            print(f"{'missed' if missed else 'NOT MISSED'}  {code}", flush=True)
            if not missed:
                survivors.append(code)
    print(f"{len(codes) - len(survivors)} of {len(codes)} rules are missed by a vector when their check is removed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
