"""No modules of the package import each other in a circle, for types or otherwise."""

from __future__ import annotations

import ast
from pathlib import Path

import udvej

PACKAGE = Path(udvej.__file__).parent


def imports(folder: Path, package: str) -> dict[str, set[str]]:
    """Return the modules that each module of a package imports, for types only or otherwise."""
    names = {}
    for file in folder.rglob("*.py"):
        parts = [package, *file.relative_to(folder).with_suffix("").parts]
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    found: dict[str, set[str]] = {}
    for name, file in names.items():
        imported = set()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                submodules = {f"{node.module}.{alias.name}" for alias in node.names} & names.keys()
                imported |= submodules or {node.module}
        found[name] = (imported & names.keys()) - {name}
    return found


def circle(found: dict[str, set[str]]) -> list[str]:
    """Return modules that import each other in a circle, or nothing."""
    left = {name: set(imported) for name, imported in found.items()}
    while True:
        free = {name for name, imported in left.items() if not imported & left.keys()}
        if not free:
            return sorted(left)
        left = {name: imported for name, imported in left.items() if name not in free}


def test_no_modules_import_each_other_in_a_circle() -> None:
    """The modules can be read from the ground up."""
    assert circle(imports(PACKAGE, "udvej")) == []


def test_a_circle_for_types_only_is_found(tmp_path: Path) -> None:
    """An import under TYPE_CHECKING counts."""
    (tmp_path / "__init__.py").write_text("from p.one import One\n")
    (tmp_path / "one.py").write_text("if TYPE_CHECKING:\n    from p.two import Two\n")
    (tmp_path / "two.py").write_text("from p import one\n")
    assert circle(imports(tmp_path, "p")) == ["p", "p.one", "p.two"]
