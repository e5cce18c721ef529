"""Dòng địa danh, thời gian viết sai mẫu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line
from gnbv_docgen.rules.rule import Fault, Judgement


def date_line_form(document: Document) -> Iterator[Judgement]:
    """Dòng địa danh, thời gian viết sai mẫu.

    Căn cứ: “Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm
    dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số
    0 phía trước”. Sau địa danh có dấu phẩy.

    Vì sao: Viết đủ ngày, tháng, năm để không ai hiểu khác.

    Cách sửa: Viết theo mẫu: An Bình, ngày 05 tháng 01 năm 2026.
    """
    for part in document.parts(Name.PLACE_DATE):
        text = " ".join(document.text(part).split())
        line = date_line(text)
        if line is None:
            wrong = "không đủ “ngày … tháng … năm …”"
        elif not line.place:
            wrong = "thiếu địa danh"
        elif not line.comma:
            wrong = "thiếu dấu phẩy sau địa danh"
        elif not line.spaced:
            wrong = "thiếu dấu cách giữa chữ và số"
        else:
            continue
        yield Fault(f"“{text}” ({wrong})", "An Bình, ngày 05 tháng 01 năm 2026", part.paragraph)
