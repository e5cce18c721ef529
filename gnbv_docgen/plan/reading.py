"""A plan file from bytes to outline: source, schema, model, numbered blocks, findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple

from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.blocks import Outline
from gnbv_docgen.plan.decode import decode
from gnbv_docgen.plan.kinds import Kind, parse_kind
from gnbv_docgen.plan.model import Plan
from gnbv_docgen.plan.outline import outline
from gnbv_docgen.plan.placeholders import review
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source import parse

PLAN_SCHEMA = "ke_hoach.schema.json"
KIND_SCHEMA = "bo_cuc.schema.json"


class Library:
    """What every plan is read against: the schemas, the kinds and a register of documents.

    ``schemas`` maps a file name to its JSON Schema; ``kinds`` maps the name of a kind to its
    layout file and its starter file; ``register`` gives, when it is first asked, the documents for
    plans that have no register of their own.
    """

    def __init__(
        self,
        schemas: Mapping[str, Mapping[str, object]],
        kinds: Mapping[str, tuple[bytes, str]],
        register: Callable[[], Register] = Register,
    ) -> None:
        self._schemas = schemas
        self._layouts = kinds
        self._kinds: dict[str, Kind] = {}
        self._register = register
        self.schema = PlanSchema(schemas, PLAN_SCHEMA)

    @cached_property
    def register(self) -> Register:
        """The documents that a plan may cite."""
        return self._register()

    @property
    def kind_names(self) -> list[str]:
        """The names of the kinds, in order."""
        return sorted(self._layouts)

    def kind(self, name: str) -> Kind:
        """The kind ``name``; raises :class:`FatalError` when its layout is missing or broken."""
        if name not in self._kinds:
            if name not in self._layouts:
                raise FatalError(
                    f"Không có bố cục của loại kế hoạch “{name}”. Các loại có: "
                    f"{', '.join(self.kind_names)}."
                )
            layout, starter = self._layouts[name]
            schema = PlanSchema(self._schemas, KIND_SCHEMA)
            self._kinds[name] = parse_kind(name, layout, starter, schema)
        return self._kinds[name]


class Reading(NamedTuple):
    """What a file gave: the plan and its outline where there was no error, and all findings."""

    plan: Plan | None
    outline: Outline | None
    findings: tuple[Finding, ...]


def read_plan(
    data: bytes, file: str, library: Library, register: Register | None = None
) -> Reading:
    """Read and check one plan file; ``file`` is its name in findings.

    The plan cites documents of ``register``; of the library's own where none is given.
    """
    register = library.register if register is None else register
    parsed = parse(data, file)
    findings = list(parsed.findings)
    if parsed.root is None or _broken(findings):
        return Reading(None, None, _in_order(findings))
    findings += library.schema.validate(parsed.root, file)
    if _broken(findings):
        return Reading(None, None, _in_order(findings))
    plan, found = decode(parsed.root, file)
    findings += found
    open_places = review(parsed.root, file, data, register)
    findings += open_places.findings
    printed = None
    if not open_places.endless:
        printed, found = outline(plan, library.kind(plan.kind), register)
        findings += found
    return Reading(plan, None if _broken(findings) else printed, _in_order(findings))


def _broken(findings: list[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda found: (found.place.line, found.place.column)))
