"""Tên phụ lục không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def appendix_title_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tên phụ lục không viết bằng chữ in hoa.

    Căn cứ: “Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh
    giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm; tên Phụ lục (nếu có) được trình bày
    canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen tên phụ lục, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.APPENDIX_TITLE, appendix=None)
