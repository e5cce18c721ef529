"""Cỡ chữ của phần Kính gửi không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import addressees
from gnbv_docgen.rules.rule import Judgement


def addressees_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của phần Kính gửi không phải 13 hoặc 14.

    Căn cứ: Ô 9a “áp dụng đối với Tờ trình, Báo cáo của cơ quan, tổ chức cấp dưới gửi cơ quan,
    tổ chức cấp trên và Công văn”: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng; “sau từ “Kính
    gửi” có dấu hai chấm (:)”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen phần Kính gửi, Home > Font Size 13 hoặc 14.
    """
    return lettering.size_of(document, addressees(document))
