"""Tháng 1, tháng 2 không có số 0 phía trước."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement


def month_without_zero(document: Document) -> Iterator[Judgement]:
    """Tháng 1, tháng 2 không có số 0 phía trước.

    Căn cứ: “Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm
    dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số
    0 phía trước”.

    Vì sao: Tháng 1, 2 không có số 0 thì dễ bị thêm thành tháng 11, 12.

    Cách sửa: Viết tháng 01, tháng 02.
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue

        if line.month in ("1", "2"):
            yield Fault(f"tháng {line.month}", f"tháng 0{line.month}", part.paragraph)
