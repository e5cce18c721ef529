"""Căn cứ không ghi ngày ban hành."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement

_CITED: Final = re.compile(
    r"Căn cứ\s+(?:các\s+)?(?:Nghị định|Nghị quyết(?! Đại hội)|Quyết định|Thông tư|Chỉ thị|"
    r"Kế hoạch|Công văn|Hướng dẫn|Chương trình)\b"
)
_NUMBER: Final = re.compile(r"\d+\s*[/-]\s*[\dA-ZĐ]")
_DAY: Final = re.compile(r"\bngày[\s\d.…_]*tháng|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def legal_basis_without_date(document: Document) -> Iterator[Judgement]:
    """Căn cứ không ghi ngày ban hành.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng
    năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký
    hiệu, cơ quan ban hành)”.

    Vì sao: Ngày ban hành giúp phân biệt các văn bản trùng số của các năm.

    Cách sửa: Ghi ngày … tháng … năm … sau số, ký hiệu.
    """
    for part in bases(document):
        text = document.text(part)
        if _CITED.match(text) and _NUMBER.search(text) and not _DAY.search(text):
            yield Fault("không có ngày ban hành", "ngày … tháng … năm …", part.paragraph)
