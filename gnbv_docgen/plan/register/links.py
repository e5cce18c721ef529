"""What entries of the register say of each other: identifiers used twice, unknown, in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.plan.register.symbols import normal, year_of

UNKNOWN = "VB007"
_LINKS = (("thay_the_boi", "replaced_by"), ("sua_doi_boi", "amended_by"))


def findings_of(documents: Sequence[Document], register: Register) -> list[Finding]:
    """What is wrong between ``documents`` (of one folder), which ``register`` holds with others."""
    return [
        *_twice(documents),
        *_same_document(documents),
        *_years(documents),
        *(found for document in documents for found in _unknown(document, register)),
        *_circles(documents, register),
    ]


def _twice(documents: Sequence[Document]) -> Iterator[Finding]:
    first: dict[str, Document] = {}
    for document in documents:
        other = first.setdefault(document.identifier, document)
        if other is not document:
            yield _finding(
                "VB004",
                document,
                f"Mã {document.identifier} đã có ở {_where(other)}. Mỗi mã chỉ dùng cho một văn "
                "bản; hãy xóa một mục, hoặc đặt mã khác.",
            )


def _same_document(documents: Sequence[Document]) -> Iterator[Finding]:
    first: dict[tuple[object, ...], Document] = {}
    for document in documents:
        if not document.symbol or document.date is None:
            continue
        facts = (document.kind.lower(), normal(document.symbol), document.date, document.issuer)
        other = first.setdefault(facts, document)
        if other.identifier != document.identifier:
            yield _finding(
                "VB005",
                document,
                f"{document.title} đã có trong sổ với mã {other.identifier} ({_where(other)}). Hãy "
                "giữ một mục.",
                Severity.WARNING,
            )


def _years(documents: Sequence[Document]) -> Iterator[Finding]:
    for document in documents:
        year = year_of(document.symbol)
        date = document.date
        if year and date and date.year and date.year != year:
            yield _finding(
                "VB006",
                document,
                f"Số, ký hiệu {document.symbol} có năm {year}, ngày ban hành ghi năm {date.year}. "
                "Hãy tra lại.",
            )


def _unknown(document: Document, register: Register) -> Iterator[Finding]:
    for key, attribute in _LINKS:
        for identifier in getattr(document, attribute):
            if identifier == document.identifier:
                message = f"{key} của {identifier} nêu chính nó. Hãy ghi mã của văn bản kia."
                yield _finding(UNKNOWN, document, message)
            elif identifier not in register:
                near = register.nearest_id(identifier)
                offer = f" Có phải ý bạn là “{near}”?" if near else " Hãy thêm văn bản ấy vào sổ."
                message = f"{key} nêu “{identifier}”, sổ văn bản không có mã này.{offer}"
                yield _finding(UNKNOWN, document, message)


def _circles(documents: Sequence[Document], register: Register) -> Iterator[Finding]:
    """Documents that replace each other; each circle is told once, at its first document."""
    told: set[str] = set()
    for document in documents:
        way = _circle(document, register)
        if way and not told & set(way):
            told |= set(way)
            yield _finding(
                "VB008",
                document,
                f"Các văn bản thay thế lẫn nhau thành vòng: {' → '.join((*way, way[0]))}. Hãy tra "
                "lại văn bản nào thay văn bản nào.",
            )


def _circle(start: Document, register: Register) -> tuple[str, ...]:
    """The way from a document over what replaces it back to itself, of two steps at least."""
    came_by: dict[str, tuple[str, ...]] = {}
    waiting: list[tuple[Document, tuple[str, ...]]] = [(start, (start.identifier,))]
    while waiting:
        document, way = waiting.pop()
        for after in register.named(document.replaced_by):
            if after.identifier == start.identifier and len(way) > 1:
                return way
            if after.identifier not in came_by and after.identifier != start.identifier:
                came_by[after.identifier] = (*way, after.identifier)
                waiting.append((after, came_by[after.identifier]))
    return ()


def _where(document: Document) -> str:
    return f"{document.place.file}:{document.place.line}"


def _finding(
    code: str, document: Document, message: str, severity: Severity = Severity.ERROR
) -> Finding:
    return Finding(code, severity, message, document.place)
