"""Công văn, tờ trình không có phần Kính gửi."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement, NotApplicable


def letter_without_addressees(document: Document) -> Iterator[Judgement]:
    """Công văn, tờ trình không có phần Kính gửi.

    Căn cứ: Ô 9a “áp dụng đối với Tờ trình, Báo cáo của cơ quan, tổ chức cấp dưới gửi cơ quan,
    tổ chức cấp trên và Công văn”: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng; “sau từ “Kính
    gửi” có dấu hai chấm (:)”.

    Vì sao: Công văn, tờ trình phải cho biết gửi ai giải quyết.

    Cách sửa: Thêm Kính gửi: … dưới phần đầu, trước nội dung.
    """
    if document.is_letter or document.kind == "tờ trình":
        yield from presence.absent(document, "Kính gửi: …", Name.ADDRESSEES)
    else:
        yield NotApplicable("không phải công văn, tờ trình")
