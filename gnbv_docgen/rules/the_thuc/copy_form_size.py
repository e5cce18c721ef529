"""Cỡ chữ của hình thức sao không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def copy_form_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của hình thức sao không phải 13 hoặc 14.

    Căn cứ: Bản sao sang định dạng giấy: “Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được
    trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là
    thấy ngay.

    Cách sửa: Bôi đen hình thức sao, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.COPY_FORM, appendix=None)
