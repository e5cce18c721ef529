"""Kiểu chữ của chỉ dẫn phạm vi lưu hành không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def circulation_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của chỉ dẫn phạm vi lưu hành không phải chữ đứng, đậm.

    Căn cứ: Chỉ dẫn “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” … “trình bày cân đối trong một khung
    hình chữ nhật viền đơn, bằng chữ in hoa, …, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen chỉ dẫn phạm vi lưu hành, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.CIRCULATION)
