"""Kính gửi hoặc tên nơi gửi viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def addressees_in_capitals(document: Document) -> Iterator[Judgement]:
    """Kính gửi hoặc tên nơi gửi viết toàn chữ in hoa.

    Căn cứ: “Từ “Kính gửi” và tên các cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình
    bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng”.

    Vì sao: Chữ in hoa cả dòng dành cho tên loại, tên cơ quan, chức vụ; dùng ở đây làm sai
    thứ bậc của trang.

    Cách sửa: Bôi đen dòng Kính gửi, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ
    cái đầu và tên riêng.
    """
    return lettering.lower(document, Name.ADDRESSEES)
