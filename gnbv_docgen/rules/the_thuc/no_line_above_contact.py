"""Trên dòng địa chỉ liên hệ không có đường kẻ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import across
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_line_above_contact(document: Document) -> Iterator[Judgement]:
    """Trên dòng địa chỉ liên hệ không có đường kẻ.

    Căn cứ: Địa chỉ, thư điện tử, trang thông tin, số điện thoại, số Fax “ở trang thứ nhất
    của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ
    nét liền kéo dài hết chiều ngang của vùng trình bày văn bản”.

    Vì sao: Đường kẻ tách địa chỉ của cơ quan với văn bản.

    Cách sửa: Đặt con trỏ ở dòng địa chỉ đầu tiên, Home > Borders > Top Border.
    """
    return across.missing(document, document.parts(Name.CONTACT)[0])
