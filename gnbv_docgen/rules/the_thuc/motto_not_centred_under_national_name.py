"""Tiêu ngữ không canh giữa dưới Quốc hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def motto_not_centred_under_national_name(document: Document) -> Iterator[Judgement]:
    """Tiêu ngữ không canh giữa dưới Quốc hiệu.

    Căn cứ: Tiêu ngữ “bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh
    giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối
    (-), có cách chữ”.

    Vì sao: Hai dòng cùng một trục thì khối bên phải mới cân.

    Cách sửa: Đặt Quốc hiệu và Tiêu ngữ trong một ô, cả hai Ctrl+E.
    """
    motto = document.parts(Name.MOTTO)[0]
    above = document.first(Name.MOTTO_STATE)
    if lettering.shares_line(document, motto) and above and above.paragraph != motto.paragraph:
        yield Unknown("nằm chung dòng với thành phần khác, cách nhau bằng tab hay dấu cách")
        return
    if above is None or above.paragraph == motto.paragraph:
        yield from lettering.aligned(document, "centre", Name.MOTTO)
        return
    middles = [lines.middle(document, part) for part in (above, motto)]
    if middles[0] is None or middles[1] is None or lettering.shares_line(document, above):
        yield Unknown("tệp không cho biết chỗ đứng của hai dòng")
    elif abs(middles[0] - middles[1]) > lines.UNSEEN:
        off = lines.millimetres(abs(middles[0] - middles[1]))
        alignment = document.paragraph(motto).alignment
        found = "" if alignment in (None, "centre") else f"{lettering.ALIGNMENTS[alignment]}, "
        yield Fault(f"{found}lệch {off} so với Quốc hiệu", "giữa dưới Quốc hiệu", motto.paragraph)
