"""Tiêu đề của mục (I., II., …) không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def section_heading_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của mục (I., II., …) không viết bằng chữ in hoa.

    Căn cứ: Bảng mẫu chữ, dòng “Số thứ tự và tiêu đề của mục”: in hoa, cỡ 13 - 14, đứng, đậm, ví
    dụ “I. NHỮNG KẾT QUẢ...”.

    Vì sao: Chữ in hoa cho thấy đây là mục lớn nhất của văn bản.

    Cách sửa: Bôi đen tiêu đề, Shift+F3 đến khi thành chữ in hoa.
    """
    faults = [
        Fault("chữ in thường", "chữ in hoa", part.paragraph)
        for part, found in prose.headings(document, "la mã")
        if (text := lettering.seen(document, part)) != text.upper() and found.rest
    ]
    yield from lettering.grouped(faults)
