"""Tên cơ quan chủ quản không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def parent_body_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tên cơ quan chủ quản không viết bằng chữ in hoa.

    Căn cứ: Tên cơ quan, tổ chức chủ quản trực tiếp “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu
    chữ đứng”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen tên cơ quan chủ quản, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.PARENT_BODY)
