"""Builds the programs that are measured, and returns the command that starts each contender."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
#: Everything that the benchmark makes, except what the builds of the languages keep for themselves.
MADE = ROOT / "target" / "bench"
SCHEMA = ROOT / "schema" / "v1" / "record.schema.json"
NODE = ROOT / "schema" / "tests" / "node"
VENV = MADE / "venv"
PYTHON = VENV / "bin" / "python"


def run(*command: str | Path, folder: Path = ROOT, environment: dict[str, str] | None = None) -> None:
    """Run a command that has to succeed."""
    print("$", *(str(part).removeprefix(f"{ROOT}/") for part in command), flush=True)
    subprocess.run(command, cwd=folder, env=environment, check=True)


def output(*command: str | Path) -> str:
    """Return what a command prints."""
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def release(name: str) -> Path:
    """Return where a release binary lies."""
    target = json.loads(output("cargo", "metadata", "--format-version", "1", "--no-deps"))["target_directory"]
    return Path(target) / "release" / name


def rust() -> None:
    """Build the command and the contenders in Rust, each alone, so that neither gets the other's features."""
    for package in ("udvej-command", "udvej-bench"):
        run("cargo", "build", "--quiet", "--release", "--package", package)


def everything() -> None:
    """Build the release binaries, the wheel, the jar, and what the peers need."""
    MADE.mkdir(parents=True, exist_ok=True)
    rust()
    run(sys.executable, "-m", "venv", VENV)
    run(PYTHON, "-m", "pip", "install", "--quiet", "--requirement", HERE / "requirements.txt")
    inside = {
        **os.environ,
        "VIRTUAL_ENV": str(VENV),
        "PATH": f"{VENV / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }
    run(ROOT / "bindings-python" / "wheel.sh", environment=inside)
    run(ROOT / "bindings-kotlin" / "build.sh", "package", "-DskipTests")
    # Another version of a library would stay beside the new one.
    shutil.rmtree(MADE / "java", ignore_errors=True)
    run("mvn", "-q", "--batch-mode", "package", folder=HERE / "java")
    run("npm", "ci", "--silent", "--no-audit", "--no-fund", folder=NODE)


def command(language: str, program: str) -> list[str]:
    """Return how a program of a language is started."""
    if language == "Rust":
        return [str(release("udvej-bench")), {"Contend": "contend", "Check": "check"}[program]]
    if language == "Python":
        return [str(PYTHON), str(HERE / "python" / f"{program.lower()}.py")]
    if language == "JVM":
        made = MADE / "java"
        return [
            "java",
            "-cp",
            f"{made / 'classes'}{os.pathsep}{made / 'dependency'}/*",
            f"dk.udvej.bench.{program}",
        ]
    return ["node", str(HERE / f"{program.lower()}.mjs")]


def versions() -> dict[str, str]:
    """Return the versions of the languages and of the peers."""
    java = subprocess.run(
        ["java", "-version"], check=True, capture_output=True, text=True
    ).stderr.splitlines()[0]
    found = {
        "rust": output("rustc", "--version").split()[1],
        "python": output(PYTHON, "--version").split()[1],
        "java": java.split('"')[1],
        "node": output("node", "--version").lstrip("v"),
    }
    found |= re.findall(r"^(\w+)==(\S+)$", (HERE / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    tools = json.loads((NODE / "package.json").read_text("utf-8"))["dependencies"]
    found |= {name: tools[name] for name in ("ajv", "ajv-formats")}
    for name in ("jsonschema", "serde_json"):
        locked = re.search(rf'name = "{name}"\nversion = "(.*)"', (ROOT / "Cargo.lock").read_text("utf-8"))
        found[name] = locked[1] if locked else "unknown"
    pom = (HERE / "java" / "pom.xml").read_text("utf-8")
    networknt = re.search(r"<artifactId>json-schema-validator</artifactId>\s*<version>(.*)</version>", pom)
    found["networknt"] = networknt[1] if networknt else "unknown"
    return found
