"""Ngày nhỏ hơn 10 không có số 0 phía trước."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement


def day_without_zero(document: Document) -> Iterator[Judgement]:
    """Ngày nhỏ hơn 10 không có số 0 phía trước.

    Căn cứ: “Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm
    dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số
    0 phía trước”.

    Vì sao: Số 0 phía trước để không ai viết thêm chữ số vào được.

    Cách sửa: Viết ngày 05 thay cho ngày 5.
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue

        if len(line.day) == 1:
            yield Fault(f"ngày {line.day}", f"ngày 0{line.day}", part.paragraph)
