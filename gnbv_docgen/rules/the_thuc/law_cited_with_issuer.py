"""Luật, Pháp lệnh trong căn cứ ghi cả cơ quan ban hành."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement

_LAW: Final = re.compile(
    r"Căn cứ\s+(?:Bộ luật|Luật|Pháp lệnh)\b[^;(]*?\b"
    r"(?P<issuer>của\s+(?:Quốc hội|Ủy ban Thường vụ Quốc hội))",
    re.IGNORECASE,
)


def law_cited_with_issuer(document: Document) -> Iterator[Judgement]:
    """Luật, Pháp lệnh trong căn cứ ghi cả cơ quan ban hành.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày
    tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không
    ghi số, ký hiệu, cơ quan ban hành)”.

    Vì sao: Luật nào cũng do Quốc hội ban hành, Pháp lệnh nào cũng do Ủy ban Thường vụ Quốc
    hội ban hành.

    Cách sửa: Bỏ “của Quốc hội”: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6
    năm 2025;
    """
    for part in bases(document):
        found = _LAW.match(document.text(part))
        if found:
            yield Fault(f"“{found['issuer']}”", "tên luật và ngày", part.paragraph)
