"""Trích yếu công văn không cách số, ký hiệu 6 pt."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30, spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def letter_subject_too_near(document: Document) -> Iterator[Judgement]:
    """Trích yếu công văn không cách số, ký hiệu 6 pt.

    Căn cứ: Công văn: trích yếu “sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ
    đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản”.

    Vì sao: Khoảng hở tách trích yếu khỏi số, ký hiệu.

    Cách sửa: Đặt con trỏ ở dòng V/v, Layout > Spacing > Before: 6 pt.
    """
    subject, number = document.parts(Name.LETTER_SUBJECT)[0], document.first(Name.NUMBER)
    if number is None or subject.paragraph != number.paragraph + 1:
        return
    found = spacing.gap(document.paragraph(number), document.paragraph(subject))
    if found is None:
        yield Unknown("tệp không cho biết khoảng cách đoạn")
    elif found < nd30.LEAST_GAP:
        yield Fault(f"cách {spacing.shown_gap(found)}", "cách 6 pt", subject.paragraph)
