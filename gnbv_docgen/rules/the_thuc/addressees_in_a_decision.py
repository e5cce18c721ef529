"""Văn bản loại này không có phần Kính gửi."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

# Plans are left alone: offices do send them to someone, and the decree leaves room.
_WITHOUT: Final = frozenset({"quyết định", "nghị quyết", "chỉ thị", "quy chế", "quy định"})


def addressees_in_a_decision(document: Document) -> Iterator[Judgement]:
    """Văn bản loại này không có phần Kính gửi.

    Căn cứ: Ô 9a “áp dụng đối với Tờ trình, Báo cáo của cơ quan, tổ chức cấp dưới gửi cơ quan,
    tổ chức cấp trên và Công văn”: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng; “sau từ “Kính
    gửi” có dấu hai chấm (:)”.

    Vì sao: Quyết định, nghị quyết, chỉ thị, quy chế, quy định có hiệu lực chung, không gửi
    riêng ai; nơi nhận ghi ở cuối.

    Cách sửa: Xóa phần Kính gửi, ghi các nơi nhận vào mục Nơi nhận.
    """
    if document.kind in _WITHOUT:
        part = document.parts(Name.ADDRESSEES)[0]
        yield Fault(f"Kính gửi trong {document.kind}", "không có Kính gửi", part.paragraph)
