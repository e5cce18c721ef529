"""Tiêu ngữ không canh giữa dưới Quốc hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules import lettering
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Judgement


def motto_not_centred_under_national_name(document: Document) -> Iterator[Judgement]:
    """Tiêu ngữ không canh giữa dưới Quốc hiệu.

    Căn cứ: Tiêu ngữ “bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh
    giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối
    (-), có cách chữ”.

    Vì sao: Hai dòng cùng một trục thì khối bên phải mới cân.

    Cách sửa: Đặt Quốc hiệu và Tiêu ngữ trong một ô, cả hai Ctrl+E.
    """
    return lettering.aligned(document, "centre", Name.MOTTO_STATE, Name.MOTTO)
