"""Cỡ chữ của dòng địa chỉ liên hệ không phải 11 hoặc 12."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def contact_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của dòng địa chỉ liên hệ không phải 11 hoặc 12.

    Căn cứ: Địa chỉ, thư điện tử, trang thông tin, số điện thoại, số Fax “ở trang thứ nhất của
    văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền
    kéo dài hết chiều ngang của vùng trình bày văn bản”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen dòng địa chỉ liên hệ, Home > Font Size 11 hoặc 12.
    """
    return lettering.size(document, Name.CONTACT)
