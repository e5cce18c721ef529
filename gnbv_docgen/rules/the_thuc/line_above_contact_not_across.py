"""Đường kẻ trên dòng địa chỉ liên hệ không liền hoặc không hết chiều ngang."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import across
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def line_above_contact_not_across(document: Document) -> Iterator[Judgement]:
    """Đường kẻ trên dòng địa chỉ liên hệ không liền hoặc không hết chiều ngang.

    Căn cứ: Địa chỉ, thư điện tử, trang thông tin, số điện thoại, số Fax “ở trang thứ nhất
    của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ
    nét liền kéo dài hết chiều ngang của vùng trình bày văn bản”.

    Vì sao: Đường kẻ tách địa chỉ của cơ quan với văn bản.

    Cách sửa: Bỏ nét vẽ cũ, đặt con trỏ ở dòng địa chỉ đầu tiên, Home > Borders > Top
    Border; lùi trái, phải của đoạn bằng 0.
    """
    return across.length(document, document.parts(Name.CONTACT)[0])
