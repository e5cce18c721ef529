"""Số, ký hiệu trong căn cứ không có chữ “số”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement

_BARE: Final = re.compile(
    r"Căn cứ\s+(?P<kind>Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn)\s+"
    r"(?P<number>\d+\S*[/-]\S+)"
)


def number_cited_without_word(document: Document) -> Iterator[Judgement]:
    """Số, ký hiệu trong căn cứ không có chữ “số”.

    Căn cứ: Nghị định luôn viết “Nghị định số 30/2020/NĐ-CP”; không có câu nào quy định riêng.

    Vì sao: Chữ “số” tách tên loại với con số.

    Cách sửa: Viết Nghị định số …, Kế hoạch số ….
    """
    for part in bases(document):
        found = _BARE.match(document.text(part))
        if found:
            kind, number = found["kind"], found["number"]
            yield Fault(f"“{kind} {number}”", f"“{kind} số {number}”", part.paragraph)
