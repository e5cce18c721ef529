"""Từ “Phụ lục” và tên phụ lục nằm chung một dòng."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document, plain
from gnbv_docgen.rules.rule import Fault, Judgement


def appendix_label_not_on_its_own_line(document: Document) -> Iterator[Judgement]:
    """Từ “Phụ lục” và tên phụ lục nằm chung một dòng.

    Căn cứ: “Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh
    giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm; tên Phụ lục (nếu có) được trình bày
    canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Nhãn một dòng, tên ở dòng dưới.

    Cách sửa: Đặt con trỏ trước tên phụ lục, nhấn Enter, xóa dấu hai chấm.
    """
    for part in document.parts(Name.APPENDIX_LABEL, appendix=None):
        line = plain(document.paragraph(part).text[part.start :]).strip().split("\n")[0]
        if not re.fullmatch(r"phụ lục(\s+(số\s+)?[\dA-Z.…]+)?\s*[.:]?", line, re.IGNORECASE):
            yield Fault(f"“{line}”", "“Phụ lục I”, xuống dòng rồi tên phụ lục", part.paragraph)
