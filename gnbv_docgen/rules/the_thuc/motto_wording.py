"""Tiêu ngữ viết sai chữ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import same_letters
from gnbv_docgen.rules.rule import Fault, Judgement


def words(text: str) -> list[str]:
    """The words of a motto, whatever stands between them; the new tone marks for the old."""
    return re.findall(r"[^\W_]+", same_letters(text))


def motto_wording(document: Document) -> Iterator[Judgement]:
    """Tiêu ngữ viết sai chữ.

    Căn cứ: Tiêu ngữ “bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh
    giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối
    (-), có cách chữ”.

    Vì sao: Tiêu ngữ phải đúng từng chữ, đúng chữ hoa đầu mỗi cụm từ.

    Cách sửa: Gõ lại: Độc lập - Tự do - Hạnh phúc.
    """
    for part in document.parts(Name.MOTTO):
        found = " ".join(document.text(part).split())
        if words(found) != words(nd30.MOTTO):
            yield Fault(f"“{found}”", f"“{nd30.MOTTO}”", part.paragraph)
