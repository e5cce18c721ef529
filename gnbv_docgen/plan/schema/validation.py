"""A plan file against its JSON Schemas, in Vietnamese.

The schemas say what may stand where. What does not fit is put into words elsewhere, which a file
without faults never imports.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.nodes import Map

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

    from gnbv_docgen.plan.schema.guide import Guide

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

    def validate(self, root: Map, file: str) -> list[Finding]:
        """What does not fit, by line; ``file`` is what the findings call the file.

        Raises ``ValueError`` when the schemas refer to what is not among them.
        """
        errors = list(self._validator.iter_errors(root))
        if not errors:
            return []
        from gnbv_docgen.plan.schema.findings import findings_of

        return findings_of(errors, self._guide, root, file)

    @cached_property
    def _validator(self) -> Draft202012Validator:
        from jsonschema_rs import Draft202012Validator, Registry

        documents = {name: _unnamed(schema) for name, schema in self._documents.items()}
        registry = Registry([(_BASE + name, schema) for name, schema in documents.items()])
        return Draft202012Validator(
            documents[self._root], registry=registry, base_uri=_BASE + self._root, offline=True
        )

    @cached_property
    def _guide(self) -> Guide:
        from gnbv_docgen.plan.schema.guide import Guide

        return Guide(self._documents, self._root)


def _unnamed(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without its ``$id``: its file name is the name that the others use."""
    return {key: value for key, value in schema.items() if key != "$id"}
