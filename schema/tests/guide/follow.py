"""Follows the guide as it is written: writes its files, runs its commands, and compares what they print."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
# The pseudonyms that every language must generate.
PSEUDONYMS = """
import { readFileSync } from "node:fs";
import { pseudonymizer } from "./pseudonym.mjs";
let made = 0;
for (const known of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const key = pseudonymizer(Buffer.from(known.master_hex, "hex"), known);
  const right = key.keyId === known.key_id && (!known.cpr || key.ofCpr(known.cpr) === known.pseudonym);
  if (!right) throw new Error(`another pseudonym: ${JSON.stringify(known)}`);
  made += 1;
}
if (made === 0) throw new Error("no pseudonym was made");
"""
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def main() -> None:
    """Returns 0 if every step of the guide works as described."""
    command = Path(os.environ["UDVEJ_COMMAND"])
    guide = (ROOT / "schema/GUIDE.md").read_text("utf-8")
    steps = FENCE.findall(guide)
    shell = []
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "schema").mkdir()
        (here / "schema/v1").symlink_to(ROOT / "schema/v1")
        expected = {}
        for language, name, text in steps:
            if language == "sh":
                shell.append(text)
            elif language == "text":
                expected[name] = text
            else:
                (here / name).write_text(text, "utf-8")
        path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
        (here / "pseudonyms.mjs").write_text(PSEUDONYMS, "utf-8")
        check = f"node pseudonyms.mjs {ROOT / 'tests/pseudonyms.json'}\n"
        script = "set -eu\n" + "".join(shell) + check
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=here,
            env=os.environ | {"PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        print(done.stdout, done.stderr, sep="")
        wrong = [] if done.returncode == 0 else [f"the commands ended with {done.returncode}"]
        for name, text in expected.items():
            if (here / name).read_text("utf-8") != text:
                wrong.append(f"{name} is not what the guide says")
        if "accepted: 0 errors" not in done.stdout or "\nnot accepted" in done.stdout:
            wrong.append("the delivery was not accepted")
        if "cti-plan-late" not in done.stdout:
            wrong.append("the guide speaks of a plan that is missing")
    for language, name, _ in steps:
        # The text after the opening fence is not visible on the page.
        if name and f"`{name}`" not in guide[: guide.index(f"```{language} {name}\n")]:
            wrong.append(f"nothing says that a block is {name}")
    if len(shell) < 4 or len(expected) < 1:
        wrong.append("the guide has lost its steps")
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"the guide: {len(steps)} steps, {len(wrong)} of them wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
