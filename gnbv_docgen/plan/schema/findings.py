"""From the errors of the validator to findings: one for each mistake, at its place, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.schema.guide import Guide
from gnbv_docgen.plan.schema.messages import told
from gnbv_docgen.plan.schema.problems import Path, Problem, problems
from gnbv_docgen.plan.schema.words import Case, is_key_like
from gnbv_docgen.plan.source.nodes import Map, Mark, Seq, label_of

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError


def findings_of(
    errors: Iterable[ValidationError], guide: Guide, root: Map, file: str
) -> list[Finding]:
    """The findings for ``errors`` of the file ``root``, by line."""
    found = _without_echoes(problems(errors), guide)
    found.sort(key=lambda problem: _order(problem, guide))
    findings = [_finding(problem, guide, root, file) for problem in found]
    return sorted(findings, key=lambda finding: (finding.place.line, finding.place.column))


def _order(problem: Problem, guide: Guide) -> int:
    """Missing keys in the order in which the schema has them, after all else."""
    if problem.keyword != "required":
        return -1
    keys = list(guide.known(problem.trail))
    return keys.index(problem.detail) if problem.detail in keys else len(keys)


def _without_echoes(found: list[Problem], guide: Guide) -> list[Problem]:
    """Without the missing keys that are there under another name.

    In a group below the top, a text with a colon was perhaps never meant to be a group.
    """
    unknown = [problem for problem in found if problem.keyword == "unknown"]
    there = {(one.path, Case(one, guide).meant_key) for one in unknown}
    no_groups = {one.path for one in unknown if one.path and not is_key_like(one.detail)}
    return [
        _as_blank(problem)
        for problem in found
        if problem.keyword != "required"
        or ((problem.path, problem.detail) not in there and problem.path not in no_groups)
    ]


def _finding(problem: Problem, guide: Guide, root: Map, file: str) -> Finding:
    path = problem.path
    if problem.keyword == "unknown" and not guide.known(problem.trail):
        problem = problem._replace(keyword="propertyNames")
    if problem.keyword in ("unknown", "propertyNames"):
        path = (*path, str(problem.detail))
    code, message = told(Case(problem, guide))
    place = Place(file, *_place(root, path, problem.keyword), label_of(path))
    return Finding(code, Severity.ERROR, message, place)


def _as_blank(problem: Problem) -> Problem:
    """A value that does not fit because it is not there at all is a blank."""
    value = problem.value
    nothing = value is None or (isinstance(value, str) and not value.strip())
    about_value = problem.keyword in ("type", "enum", "const", "pattern", "minLength")
    return problem._replace(keyword="blank") if nothing and about_value else problem


def _place(root: Map, path: Path, keyword: str) -> Mark:
    """Where the value at ``path`` stands; its key, where a key or a whole group is meant."""
    if not path:
        return next(iter(root.key_places.values()), (1, 1))
    container: Any = root
    for step in path[:-1]:
        container = container[step]
    last = path[-1]
    if isinstance(container, Seq):
        return container.places[int(last)]
    assert isinstance(container, Map)
    value = container[str(last)]
    group = isinstance(value, Map | Seq) and keyword != "type"
    if value is None or group or keyword in ("unknown", "propertyNames"):
        return container.key_places[str(last)]
    return container.value_places[str(last)]
