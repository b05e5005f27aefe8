"""Every public thing has a docstring, and every example in one is right."""

import doctest
import inspect
from collections.abc import Iterator

import pytest
import udvej
from udvej import analysis


def public() -> Iterator[tuple[str, object]]:
    yield "udvej", udvej
    for name in udvej.__all__:
        thing = getattr(udvej, name)
        if isinstance(thing, str):
            continue
        yield name, thing
        if inspect.isclass(thing) and not issubclass(thing, Exception):
            for member in vars(thing):
                if not member.startswith("_"):
                    yield f"{name}.{member}", getattr(thing, member)


def analysis_public() -> Iterator[tuple[str, object]]:
    yield "udvej.analysis", analysis
    for name in analysis.__all__:
        thing = getattr(analysis, name)
        yield f"analysis.{name}", thing
        if inspect.isclass(thing):
            for member, value in vars(thing).items():
                if not member.startswith("_") and isinstance(value, property):
                    yield f"analysis.{name}.{member}", value


PUBLIC = [*public(), *analysis_public()]


@pytest.mark.parametrize(("name", "thing"), PUBLIC, ids=[name for name, _ in PUBLIC])
def test_docstring(name: str, thing: object) -> None:
    text = inspect.getdoc(thing)
    assert text, f"{name} has no docstring"
    summary = text.splitlines()[0]
    assert summary.endswith("."), f"the first line of the docstring of {name} is no sentence"
    if callable(thing) and not isinstance(thing, type):
        assert "Examples\n--------" in text, f"{name} has no example"
        assert "Returns\n-------" in text, f"{name} does not say what it returns"
        for parameter in inspect.signature(thing).parameters.values():
            if parameter.name != "self":
                assert f"\n{parameter.name} : " in text, f"{name} does not say what `{parameter.name}` is"
    examples = doctest.DocTestParser().get_doctest(text, {}, name, None, None)
    result = doctest.DocTestRunner(verbose=False).run(examples)
    assert result.failed == 0, f"an example of {name} is wrong"
