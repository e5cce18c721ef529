"""Dòng địa chỉ liên hệ viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def contact_in_capitals(document: Document) -> Iterator[Judgement]:
    """Dòng địa chỉ liên hệ viết toàn chữ in hoa.

    Căn cứ: Địa chỉ, thư điện tử, trang thông tin, số điện thoại, số Fax “ở trang thứ nhất
    của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ; dùng ở đây làm sai
    thứ bậc của trang.

    Cách sửa: Bôi đen dòng địa chỉ liên hệ, Shift+F3 đến khi thành chữ in thường, rồi viết
    hoa chữ cái đầu và tên riêng.
    """
    return lettering.lower(document, Name.CONTACT)
