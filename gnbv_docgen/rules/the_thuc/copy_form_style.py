"""Kiểu chữ của hình thức sao không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def copy_form_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của hình thức sao không phải chữ đứng, đậm.

    Căn cứ: Bản sao sang định dạng giấy: “Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được
    trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen hình thức sao, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.COPY_FORM, appendix=None)
