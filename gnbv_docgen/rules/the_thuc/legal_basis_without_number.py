"""Căn cứ không ghi số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.citations import cites_document, has_number
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement


def legal_basis_without_number(document: Document) -> Iterator[Judgement]:
    """Căn cứ không ghi số, ký hiệu.

    Căn cứ: Căn cứ “được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng
    năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký
    hiệu, cơ quan ban hành)”.

    Vì sao: Không có số, ký hiệu thì không tìm được văn bản làm căn cứ.

    Cách sửa: Ghi đủ: Căn cứ Nghị định số …/…/NĐ-CP ngày … tháng … năm … của Chính phủ …;
    """
    for part in bases(document):
        text = document.text(part)
        if cites_document(text) and not has_number(text):
            yield Fault("không có số, ký hiệu", "số …/…", part.paragraph)
