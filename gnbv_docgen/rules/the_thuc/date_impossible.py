"""Ngày tháng không có trong lịch."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement


def _is_real(day: str, month: str, year: str) -> bool:
    try:
        datetime.date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def date_impossible(document: Document) -> Iterator[Judgement]:
    """Ngày tháng không có trong lịch.

    Căn cứ: “Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm
    dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số
    0 phía trước”.

    Vì sao: Ngày không có thật làm văn bản không xác định được thời gian.

    Cách sửa: Sửa lại ngày, tháng, năm ban hành.
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue

        if line.day and line.month and line.year and not _is_real(line.day, line.month, line.year):
            yield Fault(f"{line.day}/{line.month}/{line.year}", "một ngày có thật", part.paragraph)
