"""Thông tin chữ ký số không ở góc trên, bên phải trang đầu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# What may stand above it on the page.
_ABOVE: Final = frozenset(
    {Name.DIGITAL_SIGNATURE, Name.BLANK, Name.URGENCY, Name.SECRECY, Name.CIRCULATION, Name.DRAFT}
)


def _first_texts(document: Document) -> dict[int, int]:
    """The first paragraph with text of its own, of the document (0) and each appendix."""
    found: dict[int, int] = {}
    for part in document.segments.parts:
        if part.name not in _ABOVE:
            found.setdefault(part.appendix, part.paragraph)
    return found


def digital_signature_not_at_the_right(document: Document) -> Iterator[Judgement]:
    """Thông tin chữ ký số không ở góc trên, bên phải trang đầu.

    Căn cứ: Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo và trên bản sao điện tử: vị
    trí ở “góc trên, bên phải, trang đầu”; thông tin “được trình bày bằng phông chữ Times
    New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen”.

    Vì sao: Người nhận tìm thông tin chữ ký số ở một chỗ, không lẫn với nội dung.

    Cách sửa: Chuyển dòng đó lên đầu trang thứ nhất, Ctrl+R để canh phải.
    """
    texts = _first_texts(document)
    wanted = "góc trên, bên phải, trang đầu"
    for part in document.parts(Name.DIGITAL_SIGNATURE, appendix=None):
        paragraph = document.paragraph(part)
        if marks.is_loose(paragraph) or paragraph.table is not None or paragraph.alignment is None:
            yield Unknown("dòng nằm trong khung hoặc bảng, tệp không cho biết đứng ở đâu")
        elif texts.get(part.appendix, part.paragraph) < part.paragraph:
            yield Fault("ở dưới nội dung khác", wanted, part.paragraph)
        elif paragraph.alignment != "right":
            yield Fault(lettering.ALIGNMENTS[paragraph.alignment], wanted, part.paragraph)
