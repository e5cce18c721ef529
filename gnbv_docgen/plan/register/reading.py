"""The register from the bytes of its files: source, schema, documents, what joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.register import links
from gnbv_docgen.plan.register.decode import decode
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source import parse
from gnbv_docgen.plan.source.messages import FAULTS

REGISTER_SCHEMA = "van_ban.schema.json"


class RegisterReading(NamedTuple):
    """The register, and everything that was found in its files."""

    register: Register
    findings: tuple[Finding, ...]


def read_register(
    files: Iterable[tuple[str, bytes]], schema: PlanSchema, known: Iterable[Document] = ()
) -> RegisterReading:
    """Read the files of one folder, each a name for findings and its bytes.

    ``known`` are documents that the folder may refer to and may say otherwise of; its own come
    first. A file with an error in its form gives no documents and is named as broken.
    """
    findings: list[Finding] = []
    own: list[Document] = []
    broken = []
    for file, data in files:
        documents, found = _read_file(data, file, schema)
        findings += found
        if documents is None:
            broken.append(file)
        else:
            own += documents
    register = Register([*own, *known], tuple(broken))
    # What a broken file would have held cannot be missed.
    joined = links.findings_of(own, register)
    findings += [found for found in joined if not (broken and found.code == links.UNKNOWN)]
    return RegisterReading(register, _in_order(findings))


def _read_file(
    data: bytes, file: str, schema: PlanSchema
) -> tuple[list[Document] | None, list[Finding]]:
    parsed = parse(data, file)
    findings = [_in_register(found) for found in parsed.findings]
    if parsed.root is not None:
        findings += schema.validate(parsed.root, file)
    if parsed.root is None or any(found.severity is Severity.ERROR for found in findings):
        return None, findings
    documents, found = decode(parsed.root, file)
    return documents, [*findings, *found]


def _in_register(found: Finding) -> Finding:
    """A finding of the source stage; what it says of plans is said of registers."""
    if found.code not in (FAULTS["empty"].code, FAULTS["not_map"].code):
        return found
    return found._replace(
        code="VB009",
        message="Tệp của sổ văn bản gồm các khối, mỗi văn bản một khối: dòng “qd-90-2022-ttg:” "
        "(mã của văn bản), rồi các dòng “khóa: giá trị” thụt vào hai dấu cách.",
    )


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    def order(found: Finding) -> tuple[str, int, int]:
        return found.place.file, found.place.line, found.place.column

    return tuple(sorted(findings, key=order))
