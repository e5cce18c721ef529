"""Cỡ chữ tiêu đề của mục (I., II., …) ngoài 13 đến 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import headline, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def section_heading_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ tiêu đề của mục (I., II., …) ngoài 13 đến 14.

    Căn cứ: Bảng mẫu chữ, dòng “Số thứ tự và tiêu đề của mục”: in hoa, cỡ 13 - 14, đứng, đậm, ví
    dụ “I. NHỮNG KẾT QUẢ...”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen tiêu đề, Home > Font Size 13 hoặc 14.
    """
    sorts = ("la mã", "phần", "chương", "mục", "tiểu mục")
    return headline.size_within(document, nd30.LETTERING[Name.HEADING].sizes, sorts)
