"""Căn cứ không ghi số, ký hiệu."""

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


def legal_basis_without_number(document: Document) -> Iterator[Judgement]:
    """Căn cứ không ghi số, ký hiệu.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng
    năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký
    hiệu, cơ quan ban hành)”.

    Vì sao: Không có số, ký hiệu thì không tìm được văn bản làm căn cứ.

    Cách sửa: Ghi đủ: Căn cứ Nghị định số …/…/NĐ-CP ngày … tháng … năm … của Chính phủ …;
    """
    for part in bases(document):
        text = document.text(part)
        if _CITED.match(text) and not _NUMBER.search(text):
            yield Fault("không có số, ký hiệu", "số …/…", part.paragraph)
