"""Prints the first message of jsonschema and of its `best_match` for each mistake.

`python mistakes.py SCHEMA MISTAKES`
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match


def described(error: ValidationError | None) -> dict[str, str] | None:
    """Where the error is, and its message."""
    return error and {"place": "".join(f"/{part}" for part in error.absolute_path), "message": error.message}


def main() -> None:
    """Writes a line of JSON for each mistake."""
    schema, mistakes = (Path(path).read_text(encoding="utf-8") for path in sys.argv[1:])
    validator = Draft202012Validator(json.loads(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for line in mistakes.splitlines():
        errors = list(validator.iter_errors(json.loads(line)["record"]))
        first, best = described(next(iter(errors), None)), described(best_match(errors))
        print(json.dumps({"python-jsonschema, first": first, "python-jsonschema, best_match": best}))


if __name__ == "__main__":
    main()
