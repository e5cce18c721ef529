"""Số trang không dùng chữ số Ả Rập."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

_SHOWN: Final = {
    "lowerRoman": "i, ii, iii, …", "upperRoman": "I, II, III, …",
    "lowerLetter": "a, b, c, …", "upperLetter": "A, B, C, …",
}  # fmt: skip


def page_number_not_arabic(document: Document) -> Iterator[Judgement]:
    """Số trang không dùng chữ số Ả Rập.

    Căn cứ: “Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt
    canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ
    nhất”.

    Vì sao: Số La Mã hay chữ cái làm người đọc tưởng là phần khác.

    Cách sửa: Insert > Page Number > Format Page Numbers, Number format chọn 1, 2, 3.
    """
    for section in document.view.sections:
        if section.page_numbers and section.number_format not in ("decimal", "numberInDash", ""):
            found = _SHOWN.get(section.number_format, f"kiểu {section.number_format}")
            yield Fault(found, "1, 2, 3, …", section=section.index)
