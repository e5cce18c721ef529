"""Dấu chỉ mức độ khẩn không nằm bên trái, dưới số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def urgency_not_below_number(document: Document) -> Iterator[Judgement]:
    """Dấu chỉ mức độ khẩn không nằm bên trái, dưới số, ký hiệu.

    Căn cứ: Mức độ khẩn: “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, … “Dấu chỉ mức độ khẩn được
    đóng vào ô số 10b Mục IV Phần I Phụ lục này”.

    Vì sao: Người nhận tìm mức độ khẩn ở một chỗ: bên trái, dưới số, ký hiệu (dưới trích yếu
    nếu là công văn).

    Cách sửa: Chuyển dấu xuống dưới số, ký hiệu (hoặc dưới V/v), ở cột bên trái.
    """
    return marks.below_number(document, Name.URGENCY)
