"""Luật, Pháp lệnh trong căn cứ ghi cả số, ký hiệu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement

_LAW: Final = re.compile(
    r"(?:Căn cứ\s+)?(?:Bộ luật|Luật|Pháp lệnh)\b[^;(]*?\b(?P<number>số\s+\d+\S*)", re.IGNORECASE
)


def law_cited_with_number(document: Document) -> Iterator[Judgement]:
    """Luật, Pháp lệnh trong căn cứ ghi cả số, ký hiệu.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng
    năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký
    hiệu, cơ quan ban hành)”.

    Vì sao: Luật, Pháp lệnh nhận ra bằng tên và ngày. Thực tế nhiều nơi vẫn ghi số nên đây là
    cảnh báo.

    Cách sửa: Bỏ số: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    """
    for part in bases(document):
        found = _LAW.match(document.text(part))
        if found:
            yield Fault(f"“{found['number']}”", "tên luật và ngày, không ghi số", part.paragraph)
