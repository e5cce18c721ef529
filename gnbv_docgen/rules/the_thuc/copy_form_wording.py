"""Hình thức sao viết sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def copy_form_wording(document: Document) -> Iterator[Judgement]:
    """Hình thức sao viết sai chữ.

    Căn cứ: Bản sao sang định dạng giấy có hình thức sao là “SAO Y” hoặc “SAO LỤC” hoặc
    “TRÍCH SAO”, “được trình bày bằng chữ in hoa”.

    Vì sao: Chỉ có ba hình thức sao; “SAO Y BẢN CHÍNH” là cách ghi của quy định cũ.

    Cách sửa: Viết SAO Y, SAO LỤC hoặc TRÍCH SAO.
    """
    for part in document.parts(Name.COPY_FORM, appendix=None):
        text = " ".join(lettering.seen(document, part).split())
        if text not in nd30.COPY_FORMS:
            yield Fault(f"“{text}”", "SAO Y, SAO LỤC hoặc TRÍCH SAO", part.paragraph)
