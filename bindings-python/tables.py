"""Writes TABLES.md, the description of the tables, from the module; with --check, fails if it is stale."""

import sys
from pathlib import Path

import udvej

HEAD = """# The tables

Made from the module by `tables.py`; `udvej.tables()` gives the same to a program, and the Arrow schema of a
table carries it as the metadata `description` and `unit` of its fields.

A table is an attribute of what `udvej.read` gives: `reading.contacts`. Every kind of value has its type:

| kind | Arrow | what it is |
|---|---|---|
| text | `Utf8`, `LargeUtf8` | a text |
| name | `Dictionary(Int32, Utf8)` | a text of which there are few |
| code of `…` | `Dictionary(Int8, Utf8)` | a code; the dictionary is the whole list in its order |
| codes of `…`, texts | `List(Utf8)` | any number of them; empty if there are none |
| day | `Date32` | a day; a period runs up to, but not including, its `to` |
| count, number | `Int64`, `Int32` | a whole number |
| flag | `Boolean` | yes or no |

`udvej.labels` says what people read for a code. A value can be missing only where *null* stands. Columns
called `from` and `to` have to be quoted in SQL.
"""

FILE = Path(__file__).with_name("TABLES.md")


def page() -> str:
    """Return the whole page."""
    parts = [HEAD]
    for table in udvej.tables():
        parts.append(
            f"\n## `{table.name}`\n\n{table.meaning}\n\n| column | kind | | meaning |\n|---|---|---|---|\n"
        )
        for column in table.columns:
            meaning = column.meaning + (f" Unit: {column.unit}." if column.unit else "")
            null = "null" if column.nullable else ""
            parts.append(f"| `{column.name}` | {column.kind} | {null} | {meaning} |\n")
    return "".join(parts)


def main(arguments: list[str]) -> int:
    """Write the page, or compare it with the one that is committed."""
    if arguments == ["--check"]:
        if FILE.is_file() and FILE.read_text(encoding="utf-8") == page():
            return 0
        print("bindings-python/TABLES.md is stale: run bindings-python/tables.py", file=sys.stderr)
        return 1
    if arguments:
        print("usage: tables.py [--check]", file=sys.stderr)
        return 2
    FILE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
