"""Sau số La Mã của mục không có dấu chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def section_number_punctuation(document: Document) -> Iterator[Judgement]:
    """Sau số La Mã của mục không có dấu chấm.

    Căn cứ: Bảng mẫu chữ, dòng “Số thứ tự và tiêu đề của mục”: in hoa, cỡ 13 - 14, đứng, đậm, ví
    dụ “I. NHỮNG KẾT QUẢ...”.

    Vì sao: Mẫu viết I. chứ không viết I/ hay I).

    Cách sửa: Đổi dấu sau số La Mã thành dấu chấm.
    """
    for part, found in prose.headings(document, "la mã"):
        if found.sign != ".":
            yield Fault(f"{found.number}{found.sign}", f"{found.number}.", part.paragraph)
