"""From the errors of a JSON Schema validator to the few problems that a person has to mend.

A validator says that none of three alternatives fits, and why for each. A person meant one of
them; its errors are the problems, those of the others are noise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Path = tuple[str | int, ...]

_CHOICES = ("anyOf", "oneOf")
_VALUE_KEYWORDS = ("enum", "const", "pattern", "minLength", "maxLength", "format", "not")


class Problem(NamedTuple):
    """One thing that does not fit.

    ``path`` leads to the value in the file, ``trail`` through the schemas (with ``$ref`` steps)
    to the keyword; ``detail`` is what the keyword wanted: a list of types or options, a limit,
    a key.
    """

    keyword: str
    path: Path
    trail: Path
    detail: Any
    value: Any


def problems(errors: Iterable[ValidationError]) -> list[Problem]:
    """The problems behind ``errors``; each value is told once."""
    found = [problem for error in errors for problem in _leaves(error)]
    wrong_type = {problem.path for problem in found if problem.keyword == "type"}
    told = set()
    kept = []
    for problem in found:
        if problem.keyword in _VALUE_KEYWORDS and problem.path in wrong_type:
            continue
        mark = (problem.keyword, problem.path, repr(problem.detail))
        if mark not in told:
            told.add(mark)
            kept.append(problem)
    return kept


def _leaves(error: ValidationError) -> Iterator[Problem]:
    kind = error.kind
    path = tuple(error.instance_path)
    trail = tuple(error.evaluation_path)
    if kind.name in _CHOICES:
        yield from _chosen(error, path, trail)
    elif kind.name in ("additionalProperties", "unevaluatedProperties"):
        for key in kind.value:
            yield Problem("unknown", path, trail, key, error.instance)
    elif kind.name == "propertyNames":
        yield Problem("propertyNames", path, trail, _name_of(error), None)
    else:
        # The keyword stands at the end of the trail; a required key can come from three keywords.
        keyword = str(trail[-1]) if trail and trail[-1] == "dependentRequired" else kind.name
        yield Problem(keyword, path, trail, kind.value, error.instance)


def _chosen(error: ValidationError, path: Path, trail: Path) -> Iterator[Problem]:
    """The problems of the alternative that was meant: the one that fits the value's type."""
    branches: list[list[ValidationError]] = error.kind.context  # type: ignore[attr-defined]
    if not all(branches):
        yield Problem("oneOf", path, trail, None, error.instance)
        return
    fitting = [branch for branch in branches if not _wrong_type(branch, path)]
    if not fitting:
        types = list(dict.fromkeys(_types(branches, path)))
        yield Problem("type", path, trail, types, error.instance)
        return
    told = [[leaf for found in branch for leaf in _leaves(found)] for branch in fitting]
    yield from min(told, key=lambda leaves: _distance(leaves, path))


def _wrong_type(branch: list[ValidationError], path: Path) -> bool:
    """Whether an alternative is for another type of value."""
    for error in branch:
        if tuple(error.instance_path) != path:
            continue
        if error.kind.name == "type":
            return True
        if error.kind.name in _CHOICES:
            inner: list[list[ValidationError]] = error.kind.context  # type: ignore[attr-defined]
            if all(_wrong_type(branch, path) for branch in inner):
                return True
    return False


def _types(branches: list[list[ValidationError]], path: Path) -> Iterator[str]:
    for error in (error for branch in branches for error in branch):
        if tuple(error.instance_path) == path:
            if error.kind.name == "type":
                yield from error.kind.value
            elif error.kind.name in _CHOICES:
                yield from _types(error.kind.context, path)  # type: ignore[attr-defined]


def _distance(leaves: list[Problem], path: Path) -> tuple[int, int]:
    """How far a value is from an alternative: keys it does not know first, then all problems."""
    unknown = sum(leaf.keyword == "unknown" and leaf.path == path for leaf in leaves)
    return unknown, len(leaves)


def _name_of(error: ValidationError) -> str:
    inner: ValidationError = error.kind.error  # type: ignore[attr-defined]
    return str(inner.instance)
