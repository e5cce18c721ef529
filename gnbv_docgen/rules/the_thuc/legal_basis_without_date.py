"""Căn cứ không ghi ngày ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.citations import cites_document, has_date, has_number
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement


def legal_basis_without_date(document: Document) -> Iterator[Judgement]:
    """Căn cứ không ghi ngày ban hành.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng
    năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký
    hiệu, cơ quan ban hành)”.

    Vì sao: Ngày ban hành giúp phân biệt các văn bản trùng số của các năm.

    Cách sửa: Ghi ngày … tháng … năm … sau số, ký hiệu.
    """
    for part in bases(document):
        text = document.text(part)
        if cites_document(text) and has_number(text) and not has_date(text):
            yield Fault("không có ngày ban hành", "ngày … tháng … năm …", part.paragraph)
