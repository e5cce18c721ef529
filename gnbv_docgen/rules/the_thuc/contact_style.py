"""Kiểu chữ của dòng địa chỉ liên hệ không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def contact_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của dòng địa chỉ liên hệ không phải chữ đứng, không đậm.

    Căn cứ: Địa chỉ, thư điện tử, trang thông tin, số điện thoại, số Fax “ở trang thứ nhất của
    văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền
    kéo dài hết chiều ngang của vùng trình bày văn bản”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen dòng địa chỉ liên hệ, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.CONTACT)
