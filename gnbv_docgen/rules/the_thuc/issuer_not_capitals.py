"""Tên cơ quan ban hành không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def issuer_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tên cơ quan ban hành không viết bằng chữ in hoa.

    Căn cứ: Tên cơ quan, tổ chức ban hành “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng,
    đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen tên cơ quan ban hành, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.ISSUER)
