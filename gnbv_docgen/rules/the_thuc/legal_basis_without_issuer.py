"""Căn cứ không ghi cơ quan ban hành."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement
from gnbv_docgen.viet.grammar.citations import citations


def legal_basis_without_issuer(document: Document) -> Iterator[Judgement]:
    """Căn cứ không ghi cơ quan ban hành.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày
    tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không
    ghi số, ký hiệu, cơ quan ban hành)”.

    Vì sao: Cùng một ký hiệu có thể là của nhiều cơ quan; có tên cơ quan mới tìm đúng văn
    bản.

    Cách sửa: Ghi thêm: … của Ủy ban nhân dân tỉnh …, sau ngày tháng.
    """
    for part in bases(document):
        text = document.text(part)
        cited = citations(text)[:1]
        if text.startswith("Căn cứ") and cited and not cited[0].is_law and cited[0].date:
            symbol = cited[0].symbol
            named = cited[0].issuer or re.match(r"[\s,]*(?:của|do)\b", text[cited[0].end :])
            if symbol is not None and not named:
                found = f"{symbol.key} không có cơ quan ban hành"
                yield Fault(found, "… của <cơ quan ban hành>", part.paragraph)
