"""Ký hiệu bản sao không theo hình thức sao."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import number_line
from gnbv_docgen.rules.rule import Fault, Judgement


def symbol_of_another_copy_form(document: Document) -> Iterator[Judgement]:
    """Ký hiệu bản sao không theo hình thức sao.

    Căn cứ: “Số, ký hiệu bản sao bao gồm số thứ tự đăng ký … và chữ viết tắt tên loại bản
    sao theo Bảng chữ viết tắt”: sao y SY, trích sao TrS, sao lục SL.

    Vì sao: Bản sao có sổ riêng; nhìn ký hiệu phải biết hình thức sao.

    Cách sửa: Viết Số: 03/SY-UBND cho bản sao y, TrS cho bản trích sao, SL cho bản sao lục.
    """
    form = document.parts(Name.COPY_FORM, appendix=None)[0]
    name = " ".join(lettering.seen(document, form).upper().split())
    wanted = next((short for form, short in nd30.COPY_FORMS.items() if name.startswith(form)), "")
    for part in document.parts(Name.NUMBER, appendix=form.appendix or None):
        groups = number_line(document.text(part)).groups
        if groups and groups[0] != wanted:
            yield Fault(f"ký hiệu {'-'.join(groups)}", f"{wanted}-<cơ quan sao>", part.paragraph)
