"""Gạch nối của Tiêu ngữ sai."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def motto_dashes(document: Document) -> Iterator[Judgement]:
    """Gạch nối của Tiêu ngữ sai.

    Căn cứ: Tiêu ngữ “bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh
    giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối
    (-), có cách chữ”.

    Vì sao: Giữa các cụm từ là gạch nối ngắn (-), hai bên có dấu cách; Word hay tự đổi thành
    gạch dài (–).

    Cách sửa: Xóa gạch dài, gõ lại dấu -; tắt File > Options > Proofing > AutoCorrect Options >
    Hyphens with dash.
    """
    for part in document.parts(Name.MOTTO):
        found = " ".join(document.text(part).split())
        between = re.split(r"[^\W_]+(?: [^\W_]+)*", found)[1:-1]
        if between and between != [" - ", " - "]:
            yield Fault(f"“{found}”", f"“{nd30.MOTTO}”", part.paragraph)
