"""Trang ngang mà không có bảng, biểu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def landscape_without_table(document: Document) -> Iterator[Judgement]:
    """Trang ngang mà không có bảng, biểu.

    Căn cứ: “Theo chiều dài của khổ A4”; được trình bày theo chiều rộng khi nội dung có bảng,
    biểu không làm thành phụ lục riêng.

    Vì sao: Lời văn trên trang ngang có dòng quá dài, khó đọc.

    Cách sửa: Layout > Orientation > Portrait cho phần đó; chỉ để ngang phần có bảng hoặc phụ
    lục.
    """
    with_table = {table.section for table in document.view.tables if table.bordered is not False}
    for section in document.view.sections:
        in_appendix = section.index in document.appendix_sections
        if section.landscape and section.index not in with_table and not in_appendix:
            yield Fault("trang ngang", "trang dọc", section=section.index)
