"""Số trang của phụ lục không đánh riêng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def _shared(document: Document, part: Part) -> bool:
    """Whether something outside the appendix stands in the section where it begins."""
    index = document.paragraph(part).section
    return any(
        other.appendix != part.appendix
        and other.paragraph < part.paragraph
        and other.name not in (Name.BLANK, Name.DIGITAL_SIGNATURE)
        and document.paragraph(other).section == index
        for other in document.segments.parts
    )


def appendix_pages_not_numbered_apart(document: Document) -> Iterator[Judgement]:
    """Số trang của phụ lục không đánh riêng.

    Căn cứ: “Số trang của Phụ lục được đánh số riêng theo từng Phụ lục”.

    Vì sao: Mỗi phụ lục có thể tách khỏi văn bản chính, nên đếm trang riêng.

    Cách sửa: Trước phụ lục chèn Layout > Breaks > Next Page, rồi Insert > Page Number > Format
    Page Numbers, Start at: 1.
    """
    labels = document.parts(Name.APPENDIX_LABEL, appendix=None)
    if not labels:
        yield NotApplicable("văn bản không có phụ lục")
    for part in labels:
        appendix = part.appendix
        section = document.section(part)
        if document.appendix_sections.get(section.index) != appendix or _shared(document, part):
            found = "chung phần (section) với trang trước, đếm tiếp số trang"
            yield Fault(found, "phần riêng, số trang đếm từ 1", part.paragraph)
        elif section.starts != 1 and section.page_numbers and section.index:
            yield Fault("đếm tiếp số trang", "số trang đếm lại từ 1", part.paragraph)
