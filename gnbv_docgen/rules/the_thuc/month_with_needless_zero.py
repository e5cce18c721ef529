"""Tháng 3 đến tháng 9 có số 0 phía trước."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement


def month_with_needless_zero(document: Document) -> Iterator[Judgement]:
    """Tháng 3 đến tháng 9 có số 0 phía trước.

    Căn cứ: “Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm
    dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số
    0 phía trước”. Ví dụ trong bảng mẫu chữ viết “tháng 6”.

    Vì sao: Nghị định chỉ đòi số 0 cho ngày nhỏ hơn 10 và tháng 1, 2; các mẫu viết tháng 3,
    tháng 6.

    Cách sửa: Viết tháng 3 thay cho tháng 03.
    """
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        if line is None:
            continue

        if len(line.month) == 2 and line.month[0] == "0" and line.month[1] in "3456789":
            yield Fault(f"tháng {line.month}", f"tháng {line.month[1]}", part.paragraph)
