"""Kiểu chữ của tên cơ quan chủ quản không phải chữ đứng, không đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def parent_body_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của tên cơ quan chủ quản không phải chữ đứng, không đậm.

    Căn cứ: Tên cơ quan, tổ chức chủ quản trực tiếp “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu
    chữ đứng”.

    Vì sao: Đậm hay nghiêng dành cho thành phần khác; dùng sai chỗ làm mờ thứ bậc của trang đầu.

    Cách sửa: Bôi đen tên cơ quan chủ quản, tắt đậm (Ctrl+B) và nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.PARENT_BODY)
