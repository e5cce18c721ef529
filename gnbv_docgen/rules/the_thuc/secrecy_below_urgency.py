"""Dấu chỉ độ mật nằm dưới mức độ khẩn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def secrecy_below_urgency(document: Document) -> Iterator[Judgement]:
    """Dấu chỉ độ mật nằm dưới mức độ khẩn.

    Căn cứ: “Dấu chỉ độ mật được đóng vào ô số 10a”, “dấu chỉ mức độ khẩn được đóng vào ô số
    10b Mục IV Phần I Phụ lục này”; theo sơ đồ, ô 10a ở trên ô 10b.

    Vì sao: Thứ tự cố định thì nhìn là biết văn bản mật hay chỉ khẩn.

    Cách sửa: Chuyển độ mật lên trên mức độ khẩn.
    """
    placed = [
        part
        for part in document.parts(Name.SECRECY, Name.URGENCY)
        if not marks.is_loose(document.paragraph(part))
    ]
    for above, part in pairwise(placed):
        upper, lower = document.paragraph(above), document.paragraph(part)
        same_column = (upper.table, upper.column) == (lower.table, lower.column)
        if same_column and (above.name, part.name) == (Name.URGENCY, Name.SECRECY):
            yield Fault("ở dưới mức độ khẩn", "ở trên mức độ khẩn", part.paragraph)
