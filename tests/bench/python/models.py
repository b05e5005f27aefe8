"""Models of msgspec and pydantic, made from the published schema of a record.

So they are as complete as the schema: every type of record by its tag, every field, required or not, codes as
literals, days as dates, and no unknown field. ``whole`` adds what the schema asks of texts and numbers, their
patterns and ranges, and that of several ways to name a client there is exactly one; a decoder is often used
without these, and is faster so.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Protocol, Union

import msgspec
import pydantic

Node = dict[str, Any]
#: A field: its name, its type, whether it must be there, and what it is otherwise.
Field = tuple[str, Any, bool, Any]

#: No more text. The regular expressions of Rust, which pydantic uses, have another way to say it.
NO_MORE = r"(?![\s\S])"


class Kit(Protocol):
    """What a library makes its models from."""

    def text(self, pattern: str) -> Any:
        """Return a text that matches a pattern."""

    def number(self, least: int, most: int) -> Any:
        """Return a number in a range."""

    def struct(self, name: str, fields: list[Field], tag: str | None) -> Any:
        """Return an object that has these fields and no others."""

    def choice(self, name: str, alternatives: list[tuple[str, Any]]) -> Any:
        """Return an object that has exactly one of these fields."""

    def union(self, tagged: list[Any]) -> Any:
        """Return one of the structs, by the tag."""


class Msgspec:
    """Models of msgspec."""

    def __init__(self, *, whole: bool) -> None:
        self.whole = whole

    def text(self, pattern: str) -> Any:
        return Annotated[str, msgspec.Meta(pattern=pattern)] if self.whole else str

    def number(self, least: int, most: int) -> Any:
        return Annotated[int, msgspec.Meta(ge=least, le=most)] if self.whole else int

    def struct(self, name: str, fields: list[Field], tag: str | None) -> Any:
        def field(of: Field) -> Any:
            # The name in the text may be a keyword of Python.
            key, kind, required, default = of
            if required:
                return f"{key}_", kind, msgspec.field(name=key)
            if isinstance(default, list):
                return f"{key}_", kind, msgspec.field(name=key, default_factory=list)
            return f"{key}_", kind, msgspec.field(name=key, default=default)

        return msgspec.defstruct(
            name,
            [field(of) for of in fields],
            forbid_unknown_fields=True,
            tag_field="record" if tag else None,
            tag=tag,
            kw_only=True,
        )

    def choice(self, name: str, alternatives: list[tuple[str, Any]]) -> Any:
        # msgspec allows no structs without a tag in a union.
        keys = [f"{key}_" for key, _ in alternatives]

        def exactly_one(made: Any) -> None:
            if sum(getattr(made, key) is not None for key in keys) != 1:
                raise ValueError(name)

        return msgspec.defstruct(
            name,
            [(f"{key}_", kind | None, msgspec.field(name=key, default=None)) for key, kind in alternatives],
            forbid_unknown_fields=True,
            namespace={"__post_init__": exactly_one} if self.whole else None,
        )

    def union(self, tagged: list[Any]) -> Any:
        return Union[tuple(tagged)]  # noqa: UP007


class Pydantic:
    """Models of pydantic."""

    def __init__(self, *, whole: bool) -> None:
        self.whole = whole

    def text(self, pattern: str) -> Any:
        if not self.whole:
            return str
        return Annotated[str, pydantic.StringConstraints(pattern=pattern.replace(NO_MORE, r"\z"))]

    def number(self, least: int, most: int) -> Any:
        return Annotated[int, pydantic.Field(ge=least, le=most)] if self.whole else int

    def struct(self, name: str, fields: list[Field], tag: str | None) -> Any:
        made: dict[str, Any] = {key: (kind, ... if must else default) for key, kind, must, default in fields}
        if tag:
            made = {"record": (Literal[tag], ...), **made}
        return pydantic.create_model(name, __config__=self._config(), **made)

    def choice(self, name: str, alternatives: list[tuple[str, Any]]) -> Any:
        made = [
            pydantic.create_model(f"{name}_{key}", __config__=self._config(), **{key: (kind, ...)})  # type: ignore[call-overload]
            for key, kind in alternatives
        ]
        return Union[tuple(made)]  # noqa: UP007

    def union(self, tagged: list[Any]) -> Any:
        return Annotated[Union[tuple(tagged)], pydantic.Field(discriminator="record")]  # noqa: UP007

    @staticmethod
    def _config() -> pydantic.ConfigDict:
        return pydantic.ConfigDict(extra="forbid", strict=True)


class Models:
    """Makes the model of every part of a schema, once."""

    def __init__(self, schema: Node, kit: Kit) -> None:
        self._schema = schema
        self._kit = kit
        self._made: dict[str, Any] = {}

    def record(self) -> Any:
        """Any record."""
        names = [part["then"]["$ref"].rsplit("/", 1)[1] for part in self._schema["allOf"]]
        parts = [self._schema["$defs"][name] for name in names]
        return self._kit.union([self._object(part["properties"]["record"]["const"], part) for part in parts])

    def _object(self, name: str, node: Node) -> Any:
        required = node.get("required", [])
        tag = name if "record" in node["properties"] else None
        fields = [
            (key, self._type(key, part), key in required, self._default(part))
            for key, part in node["properties"].items()
            if "const" not in part
        ]
        return self._kit.struct(name, fields, tag)

    @staticmethod
    def _default(node: Node) -> Any:
        # A yes or no that is not there is a no; any other value that is not there is none.
        plain = {"array": [], "boolean": False}.get(str(node.get("type")))
        return node.get("default", plain)

    def _type(self, name: str, node: Node) -> Any:  # noqa: PLR0911
        if "$ref" in node:
            return self._named(node["$ref"].rsplit("/", 1)[1])
        if "if" in node:
            # A text, which is one of some codes, or an object.
            return Union[Literal[tuple(node["then"]["enum"])], self._type(name, node["else"])]  # noqa: UP007
        kind = node["type"]
        if isinstance(kind, list):
            codes = {"enum": [code for code in node["enum"] if code is not None]} if "enum" in node else {}
            return self._type(name, {**node, **codes, "type": kind[0]}) | None
        if "enum" in node:
            return Literal[tuple(node["enum"])]
        if any(part.get("format") == "date" for part in node.get("allOf", [])):
            return date
        if kind == "string":
            return self._kit.text(node["pattern"])
        if kind == "integer":
            return self._kit.number(node["minimum"], node["maximum"])
        if kind == "boolean":
            return bool
        if kind == "array":
            return list[self._type(name, node["items"])]  # type: ignore[misc]
        if node.get("maxProperties") == 1:
            ways = [(key, self._type(key, of)) for key, of in node["properties"].items()]
            return self._kit.choice(name, ways)
        return self._object(name, node)

    def _named(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = self._type(name, self._schema["$defs"][name])
        return self._made[name]
