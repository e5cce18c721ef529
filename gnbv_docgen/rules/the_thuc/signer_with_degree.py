"""Trước họ tên người ký có học hàm, học vị, danh hiệu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable

_DEGREE: Final = re.compile(
    r"(GS|PGS|TS|Th\.?S|KS|CN|BS|BSCKI+|DS|LS|NGƯT|NGND|NSƯT|NSND|AHLĐ)\b|"
    r"(Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân|Bác sĩ|Dược sĩ|Luật sư|Nhà giáo|"
    r"Nghệ sĩ|Anh hùng|Đại tướng|Thượng tướng|(Đại|Thượng|Trung|Thiếu) (tá|úy|tướng))\b"
)
_EXEMPT: Final = re.compile(
    r"CÔNG AN|QUÂN SỰ|BỘ ĐỘI|QUÂN KHU|BIÊN PHÒNG|TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|Y TẾ|VIỆN|GIÁO DỤC"
)


def signer_with_degree(document: Document) -> Iterator[Judgement]:
    """Trước họ tên người ký có học hàm, học vị, danh hiệu.

    Căn cứ: “Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự
    khác”; ngoại lệ cho đơn vị vũ trang và tổ chức sự nghiệp giáo dục, y tế, khoa học.

    Vì sao: Người ký chịu trách nhiệm theo chức vụ, không theo học vị.

    Cách sửa: Xóa học hàm, học vị, danh hiệu trước họ tên.
    """
    issuer = document.lines_of(Name.PARENT_BODY, Name.ISSUER).upper()
    if _EXEMPT.search(issuer):
        yield NotApplicable("đơn vị vũ trang, giáo dục, y tế, khoa học có quy định riêng")
        return
    for part in document.parts(Name.SIGNER):
        text = document.text(part)
        if _DEGREE.match(text):
            yield Fault(f"“{text}”", "chỉ họ và tên", part.paragraph)
