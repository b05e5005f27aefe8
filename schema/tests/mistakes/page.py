"""Checks the first message of each tool for each mistake, and makes a page and a table for schema/DESIGN.md.

`python page.py MISTAKES MESSAGES [--write]`. MESSAGES is a folder. Each of its files has a line of
JSON for each mistake, with the names of tools and their messages.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "schema/MISTAKES.md"
DESIGN = ROOT / "schema/DESIGN.md"
# The number of characters of a message that the table shows.
SHOWN = 200
BRIEF = 72
TOOLS = (
    "ajv",
    "python-jsonschema, best_match",
    "python-jsonschema, first",
    "jsonschema (Rust)",
    "networknt",
    "VS Code",
    "udvej validate",
)

ABOUT = """\
Each of {mistakes} records has one ordinary mistake. Below is the *first* message of each tool, the one that
is read: where it points and what it says, up to {shown} characters. A test judges whether it names the field
(it points at it, or at what holds it and calls it by its name) and the mistake (it has a word for it).
"""

# The words with which the messages of the tools name each kind of mistake.
NAMES = {
    "missing": "required|missing",
    "unknown": "additional propert|not allowed|unknown field",
    "code": "one of|allowed values|enumeration|valid values|names no type|is not `",
    "form": "pattern|does not match|format|is not a 'date'|is not a \"date\""
    "|not an? (day|id|municipality code|card token|pseudonym)",
    "string": r"\bstring\b|not a day",
    "integer": r"\binteger\b|whole number",
    "array": r"\barray\b|\blist\b",
    "boolean": r"\bboolean\b",
    "object": r"\bobject\b",
    "least": "minimum|>= 1|from 1 to",
    "most": "maximum|<= 10000000|to 10,000,000",
    "too many": "too many|more than 1|more properties|at most 1|is not `",
    "too few": "non-empty|fewer|less than 1|at least 1|is not `",
}


def names_field(first: dict[str, str], pointer: str) -> bool:
    """Whether the message has the place of the field, or the place of its parent and its name."""
    holder, _, name = pointer.rpartition("/")
    named = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", first["message"])
    return first["place"] == pointer or (first["place"] == holder and named is not None)


def helps(first: dict[str, str] | None, wrong: list[list[str]]) -> bool:
    """Whether the message names one of the wrong fields and its error."""
    return first is not None and any(
        names_field(first, pointer) and re.search(NAMES[kind], first["message"], re.IGNORECASE) is not None
        for kind, pointer in wrong
    )


def helpful(messages: list[Any], mistakes: list[dict[str, Any]]) -> int:
    """Returns the number of helpful messages of a tool."""
    return sum(helps(said, mistake["wrong"]) for said, mistake in zip(messages, mistakes, strict=True))


def versions() -> dict[str, str]:
    """The versions of the tools, where they are pinned."""
    pins = {
        "ajv": ("schema/tests/node/package.json", r'"ajv": "(.*?)"'),
        "python-jsonschema": ("bindings-python/requirements.txt", r"^jsonschema==(.*)$"),
        "jsonschema (Rust)": ("Cargo.lock", r'name = "jsonschema"\nversion = "(.*?)"'),
        "networknt": ("schema/tests/java/pom.xml", r"validator</artifactId>\s*<version>(.*?)<"),
        "VS Code": ("schema/tests/node/package.json", r'"vscode-json-languageservice": "(.*?)"'),
    }
    found = {}
    for tool, (file, pattern) in pins.items():
        pin = re.search(pattern, (ROOT / file).read_text("utf-8"), re.MULTILINE)
        if pin is None:
            sys.exit(f"no version of {tool} in {file}")
        found[tool] = pin[1]
    return found


def cell(text: str, shown: int = SHOWN) -> str:
    """The text in a cell of a table, as it is."""
    text = text if len(text) <= shown else text[: shown - 1] + "…"
    return "`` " + text.replace("|", "\\|") + " ``"


def fragment(record: dict[str, Any], wrong: list[list[str]]) -> str:
    """Describes the wrong values."""
    parts = []
    for kind, pointer in wrong:
        value: Any = record
        for part in pointer.split("/")[1:]:
            value = value[int(part)] if isinstance(value, list) else value.get(part)
        shown = "is not there" if kind == "missing" else "is `" + json.dumps(value, ensure_ascii=False) + "`"
        parts.append(f"`{pointer}` {shown}")
    return "; ".join(parts)


def page(mistakes: list[dict[str, Any]], by_tool: dict[str, list[Any]]) -> str:
    """The text of the page."""
    pinned = ", ".join(f"{tool} {version}" for tool, version in versions().items())
    lines = [
        "# What the tools say of ordinary mistakes",
        "",
        "Made by `schema/tests/mistakes/run.sh --write`. The tools are " + pinned + ".",
        "",
        ABOUT.format(mistakes=len(mistakes), shown=SHOWN),
        "| tool | names the field and the mistake |",
        "|---|---|",
    ]
    for tool, messages in by_tool.items():
        lines.append(f"| {tool} | {helpful(messages, mistakes)} of {len(mistakes)} |")
    for i, mistake in enumerate(mistakes):
        lines += [
            "",
            f"## {i + 1}. {mistake['mistake']}",
            "",
            fragment(mistake["record"], mistake["wrong"]),
            "",
        ]
        lines += ["| tool | where | what |", "|---|---|---|"]
        for tool, messages in by_tool.items():
            said = messages[i] or {"place": "", "message": "(nothing)"}
            lines.append(f"| {tool} | `{said['place'] or '/'}` | {cell(said['message'])} |")
    return "\n".join(lines) + "\n"


def table(mistakes: list[dict[str, Any]], by_tool: dict[str, list[Any]]) -> str:
    """Returns a short table for the four validators."""
    tools = [tool for tool in TOOLS[:5] if tool != "python-jsonschema, first"]
    lines = [f"| | {' | '.join(tools)} |", "|---|" + "---|" * len(tools)]
    for i, mistake in enumerate(mistakes):
        said = [by_tool[tool][i] or {"place": "", "message": "(nothing)"} for tool in tools]
        cells = [f"{one['place'] or '/'} {one['message']}" for one in said]
        lines.append(f"| {mistake['mistake']} | {' | '.join(cell(text, BRIEF) for text in cells)} |")
    return "\n".join(lines) + "\n"


def designed(text: str) -> str:
    """Returns the text of schema/DESIGN.md with this table inserted."""
    marks = re.compile(r"(<!-- made by tests/mistakes -->\n\n).*?(\n<!-- to here -->)", re.DOTALL)
    return marks.sub(lambda found: found[1] + text + found[2], DESIGN.read_text("utf-8"))


def main() -> None:
    """Exits with 0 if every first message is helpful and the page is current."""
    mistakes = [json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    by_tool: dict[str, list[Any]] = {tool: [] for tool in TOOLS}
    for file in sorted(Path(sys.argv[2]).iterdir()):
        for line in file.read_text("utf-8").splitlines():
            for tool, said in json.loads(line).items():
                by_tool[tool].append(said)
    wrong = [
        f"{tool} does not name field and mistake: {mistake['mistake']}: {said}"
        for tool, messages in by_tool.items()
        for said, mistake in zip(messages, mistakes, strict=True)
        if not helps(said, mistake["wrong"])
    ]
    for file, text in ((PAGE, page(mistakes, by_tool)), (DESIGN, designed(table(mistakes, by_tool)))):
        if "--write" in sys.argv:
            file.write_text(text, "utf-8")
        elif not file.exists() or file.read_text("utf-8") != text:
            wrong.append(f"{file.relative_to(ROOT)} is stale: run `make generate`")
    for line in wrong:
        print(line, file=sys.stderr)
    for tool, messages in by_tool.items():
        print(
            f"{tool}: {helpful(messages, mistakes)} of {len(mistakes)} first messages name field and mistake"
        )
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
