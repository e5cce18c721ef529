"""Cỡ chữ của từ “Phụ lục” không phải 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_label_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của từ “Phụ lục” không phải 14.

    Căn cứ: “Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh
    giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm; tên Phụ lục (nếu có) được trình bày
    canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen từ “Phụ lục”, Home > Font Size 14.
    """
    return lettering.size(document, Name.APPENDIX_LABEL, appendix=None)
