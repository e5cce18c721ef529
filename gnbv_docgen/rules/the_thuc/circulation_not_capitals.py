"""Chỉ dẫn phạm vi lưu hành không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def circulation_not_capitals(document: Document) -> Iterator[Judgement]:
    """Chỉ dẫn phạm vi lưu hành không viết bằng chữ in hoa.

    Căn cứ: Chỉ dẫn “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” … “trình bày cân đối trong một khung
    hình chữ nhật viền đơn, bằng chữ in hoa, …, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen chỉ dẫn phạm vi lưu hành, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.CIRCULATION)
