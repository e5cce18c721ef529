"""Số trang không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def page_number_not_centred(document: Document) -> Iterator[Judgement]:
    """Số trang không canh giữa.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Số trang đặt giữa lề trên để lật trang nào cũng thấy ở một chỗ.

    Cách sửa: Nháy đúp vào lề trên, đặt con trỏ ở số trang, Ctrl+E.
    """
    for section, number in pages.numbers(document):
        alignment = number.paragraph.alignment
        if alignment is None:
            yield Unknown("tệp không cho biết cách canh của số trang")
        elif alignment != "centre":
            found = lettering.ALIGNMENTS[alignment]
            yield Fault(found, "canh giữa", section=section)
