"""Sau từ “Kính gửi” không có dấu hai chấm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def addressees_without_colon(document: Document) -> Iterator[Judgement]:
    """Sau từ “Kính gửi” không có dấu hai chấm.

    Căn cứ: Ô 9a “áp dụng đối với Tờ trình, Báo cáo của cơ quan, tổ chức cấp dưới gửi cơ quan,
    tổ chức cấp trên và Công văn”: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng; “sau từ “Kính
    gửi” có dấu hai chấm (:)”.

    Vì sao: Dấu hai chấm mở phần tên nơi nhận.

    Cách sửa: Gõ dấu : ngay sau Kính gửi.
    """
    part = document.parts(Name.ADDRESSEES)[0]
    text = document.text(part)
    if re.match(r"kính gửi(?!\s*:)", text, re.IGNORECASE):
        yield Fault(f"“{text}”", "“Kính gửi: …”", part.paragraph)
    elif re.match(r"kính gửi\s+:", text, re.IGNORECASE):
        yield Fault("dấu cách trước dấu hai chấm", "“Kính gửi:”", part.paragraph)
