"""Phần, chương, mục hoặc tiêu đề của nó không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import division_titles, divisions
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def division_not_centred(document: Document) -> Iterator[Judgement]:
    """Phần, chương, mục hoặc tiêu đề của nó không canh giữa.

    Căn cứ: “Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng
    riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của
    phần, chương dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh
    giữa, bằng chữ in hoa”; mục, tiểu mục cũng vậy, dùng chữ số Ả Rập.

    Vì sao: Phần, chương, mục chia cả văn bản nên đặt giữa dòng.

    Cách sửa: Đặt con trỏ ở dòng đó, Ctrl+E.
    """
    parts = [part for part, _ in divisions(document)] + division_titles(document)
    for part in sorted(parts, key=lambda each: each.paragraph):
        alignment = document.paragraph(part).alignment
        if alignment is None:
            yield Unknown("tệp không cho biết cách canh lề")
        elif alignment != "centre":
            yield Fault(lettering.ALIGNMENTS[alignment], "canh giữa", part.paragraph)
