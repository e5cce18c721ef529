"""A plan file against its JSON Schemas, in Vietnamese.

The schemas say what may stand where; this module finds, for each thing that does not fit, the
place in the file and the words. One mistake gives one finding.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.nodes import Map, Mark, Seq, label_of
from gnbv_docgen.plan.schema_guide import Guide
from gnbv_docgen.plan.schema_messages import told
from gnbv_docgen.plan.schema_problems import Path, Problem, problems
from gnbv_docgen.plan.schema_words import Case, is_key_like

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

_BASE = "https://gnbv.invalid/"
"""Where the schemas are said to live, so that they can refer to each other by file name."""


class PlanSchema:
    """The schemas of a file, kept ready: building the validator costs more than using it.

    ``documents`` maps file names to JSON Schemas (2020-12) that may refer to each other by file
    name; ``root`` names the one that a file must fit.
    """

    def __init__(
        self, documents: Mapping[str, Mapping[str, Any]], root: str = "ke_hoach.schema.json"
    ) -> None:
        self._documents = documents
        self._root = root
        self._guide = Guide(documents, root)

    def validate(self, root: Map, file: str) -> list[Finding]:
        """What does not fit, by line; ``file`` is what the findings call the file."""
        found = self._without_echoes(problems(self._validator.iter_errors(root)))
        found.sort(key=self._order)
        findings = [self._finding(problem, root, file) for problem in found]
        return sorted(findings, key=lambda finding: (finding.place.line, finding.place.column))

    def _order(self, problem: Problem) -> int:
        """Missing keys in the order in which the schema has them, after all else."""
        if problem.keyword != "required":
            return -1
        keys = list(self._guide.known(problem.trail))
        return keys.index(problem.detail) if problem.detail in keys else len(keys)

    @cached_property
    def _validator(self) -> Draft202012Validator:
        from jsonschema_rs import Draft202012Validator, Registry

        documents = {name: _unnamed(schema) for name, schema in self._documents.items()}
        registry = Registry([(_BASE + name, schema) for name, schema in documents.items()])
        return Draft202012Validator(
            documents[self._root], registry=registry, base_uri=_BASE + self._root, offline=True
        )

    def _without_echoes(self, found: list[Problem]) -> list[Problem]:
        """Without the missing keys that are there under another name.

        In a group below the top, a text with a colon was perhaps never meant to be a group.
        """
        unknown = [problem for problem in found if problem.keyword == "unknown"]
        there = {(one.path, Case(one, self._guide).meant_key) for one in unknown}
        no_groups = {one.path for one in unknown if one.path and not is_key_like(one.detail)}
        return [
            _as_blank(problem)
            for problem in found
            if problem.keyword != "required"
            or ((problem.path, problem.detail) not in there and problem.path not in no_groups)
        ]

    def _finding(self, problem: Problem, root: Map, file: str) -> Finding:
        path = problem.path
        if problem.keyword == "unknown" and not self._guide.known(problem.trail):
            problem = problem._replace(keyword="propertyNames")
        if problem.keyword in ("unknown", "propertyNames"):
            path = (*path, str(problem.detail))
        code, message = told(Case(problem, self._guide))
        place = Place(file, *_place(root, path, problem.keyword), label_of(path))
        return Finding(code, Severity.ERROR, message, place)


def _unnamed(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without its ``$id``: its file name is the name that the others use."""
    return {key: value for key, value in schema.items() if key != "$id"}


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
