"""Nhiều căn cứ viết liền trong một đoạn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement


def legal_bases_in_one_paragraph(document: Document) -> Iterator[Judgement]:
    """Nhiều căn cứ viết liền trong một đoạn.

    Căn cứ: Căn cứ “trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, …; sau
    mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu
    chấm (.)”.

    Vì sao: Mỗi căn cứ một dòng thì mới đọc và đối chiếu được.

    Cách sửa: Đặt con trỏ sau dấu chấm phẩy, nhấn Enter.
    """
    for part in bases(document):
        inner = re.findall(r";[^\S\n]*căn cứ\b", document.text(part), re.IGNORECASE)
        if inner:
            count = len(inner) + 1
            yield Fault(f"{count} căn cứ trong một đoạn", "mỗi căn cứ một đoạn", part.paragraph)
