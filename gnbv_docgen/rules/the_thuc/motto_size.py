"""Cỡ chữ của Tiêu ngữ không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def motto_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của Tiêu ngữ không phải 13 hoặc 14.

    Căn cứ: Tiêu ngữ “bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh
    giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối
    (-), có cách chữ”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen Tiêu ngữ, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.MOTTO)
