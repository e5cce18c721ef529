"""From a register file that its schema has found valid to documents."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.force import before
from gnbv_docgen.plan.source import Map
from gnbv_docgen.viet.dates import short


def decode(root: Map, file: str) -> tuple[list[Document], list[Finding]]:
    """The documents of a register file, and what is wrong with single entries."""
    findings: list[Finding] = []
    documents = []
    for identifier in root:
        # An entry is spoken of by its identifier, so that is where it stands.
        place = Place(file, *root.key_places[identifier], identifier)
        cursor = Cursor(root[identifier], place, findings)
        document = _document(identifier, cursor)
        _report_contradictions(cursor)
        _report_dates(document, cursor)
        documents.append(document)
    return documents, findings


def _document(identifier: str, cursor: Cursor) -> Document:
    def words(key: str) -> str:
        text = cursor.text(key)
        return "" if text is None else text.raw

    def many(key: str) -> tuple[str, ...]:
        return tuple(text.raw for text in cursor.texts(key))

    return Document(
        identifier=identifier,
        place=cursor.place,
        kind=cursor.need("loai_van_ban").raw,
        symbol=words("so_ky_hieu"),
        date=cursor.date("ngay_van_ban"),
        issuer=words("co_quan_ban_hanh"),
        subject=words("trich_yeu"),
        field=words("linh_vuc"),
        in_force=cursor.date("hieu_luc_tu"),
        until=cursor.date("hieu_luc_den"),
        replaced_by=many("thay_the_boi"),
        amended_by=many("sua_doi_boi"),
        sources=many("nguon_tra_cuu"),
        verified=cursor.date("ngay_kiem_tra"),
        one_source=frozenset(many("mot_nguon")),
        unknown=frozenset(many("chua_ro")),
        note=words("ghi_chu"),
    )


def _report_contradictions(cursor: Cursor) -> None:
    """A fact cannot be both given and unknown, nor come from a source when it is blank."""
    for text in cursor.texts("chua_ro"):
        if text.raw in cursor:
            cursor.report(
                "VB001",
                f"{text.raw} đã ghi mà vẫn nằm trong chua_ro. Hãy bỏ một trong hai.",
                text.place,
            )
    for text in cursor.texts("mot_nguon"):
        if text.raw not in cursor:
            cursor.report(
                "VB002",
                f"{text.raw} nằm trong mot_nguon nhưng chưa ghi nội dung. Hãy ghi {text.raw}, hoặc "
                "chuyển tên này sang chua_ro.",
                text.place,
            )


def _report_dates(document: Document, cursor: Cursor) -> None:
    """Issued, then in force, then out of force."""
    for key, earlier, later, words in (
        ("hieu_luc_tu", document.date, document.in_force, "ngày ban hành"),
        ("hieu_luc_den", document.in_force or document.date, document.until, "ngày có hiệu lực"),
    ):
        if earlier is not None and later is not None and before(later, earlier):
            cursor.report(
                "VB003",
                f"{key} ({short(later)}) đứng trước {words} ({short(earlier)}). Hãy tra lại hai "
                "ngày.",
                cursor.at(key),
                Severity.ERROR,
            )
