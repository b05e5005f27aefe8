#!/usr/bin/env python3
"""Takes the check of each rule away, one rule at a time, and looks whether a vector fails.

    tests/mutate.py [CODE …]

works on a copy of the project, takes a build of the core for each rule (some twenty minutes for all of them on two
cores), and ends with `N of M rules are missed by a vector when their check is taken away`. It fails if one is not.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = Path("core/src/rules")
# The exchange judges while it decodes: there a rule is taken away where its findings are made.
FINDING = RULES / "finding.rs"
FINDING_START = "let args = args.iter()"
TEST = ["cargo", "test", "--quiet", "-p", "udvej-tests", "--test", "vectors", "every_vector_gives"]


def rules(root: Path) -> dict[str, Path]:
    """The file of every rule, by its code."""
    found = {}
    for path in sorted((root / RULES).rglob("*.rs")):
        code = re.search(r'^rule! \{.*?^    \w+ \w+ "([a-z0-9-]+)"$', path.read_text(), re.S | re.M)
        if code:
            found[code[1]] = path
    return found


def without(code: str, path: Path, root: Path) -> tuple[Path, str]:
    """The file to change, and its text without the rule's check."""
    text = path.read_text()
    if "check: Check::Exchange" not in text:
        changed = re.sub(r"(^fn check\([^{]*\{\n)", r"\1    if true { return; }\n", text, count=1, flags=re.S | re.M)
        assert changed != text, f"{code}: no check to take away"
        return path, changed
    path = root / FINDING
    text = path.read_text()
    gone = f'if rule.code == "{code}" {{ return Self::new(crate::rules::find("framing-empty").unwrap_or(rule), place, "gone", &[]); }}\n        '
    if code == "framing-empty":
        gone = gone.replace('find("framing-empty")', 'find("framing-truncated")')
    changed = text.replace(FINDING_START, gone + FINDING_START, 1)
    assert changed != text, f"{code}: no place where its findings are made"
    return path, changed


def fails(root: Path) -> bool:
    """Whether a vector fails; a change that does not compile is no answer."""
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
        wanted = sys.argv[1:] or list(all_rules)
        survivors = []
        for code in wanted:
            path, changed = without(code, all_rules[code], root)
            whole = path.read_text()
            path.write_text(changed)
            missed = fails(root)
            path.write_text(whole)
            print(f"{'missed' if missed else 'NOT MISSED'}  {code}", flush=True)
            if not missed:
                survivors.append(code)
    print(f"{len(wanted) - len(survivors)} of {len(wanted)} rules are missed by a vector when their check is taken away")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
