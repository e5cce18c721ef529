"""Kiểu chữ của tên loại không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def kind_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của tên loại không phải chữ đứng, đậm.

    Căn cứ: “Tên loại văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ
    đứng, đậm”, “đặt canh giữa theo chiều ngang văn bản”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen tên loại, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.KIND)
