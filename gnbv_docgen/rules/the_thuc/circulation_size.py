"""Cỡ chữ của chỉ dẫn phạm vi lưu hành không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def circulation_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của chỉ dẫn phạm vi lưu hành không phải 13 hoặc 14.

    Căn cứ: Chỉ dẫn “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” … “trình bày cân đối trong một khung
    hình chữ nhật viền đơn, bằng chữ in hoa, …, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen chỉ dẫn phạm vi lưu hành, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.CIRCULATION)
