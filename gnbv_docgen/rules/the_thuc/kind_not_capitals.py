"""Tên loại không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def kind_not_capitals(document: Document) -> Iterator[Judgement]:
    """Tên loại không viết bằng chữ in hoa.

    Căn cứ: “Tên loại văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ
    đứng, đậm”, “đặt canh giữa theo chiều ngang văn bản”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen tên loại, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.KIND)
