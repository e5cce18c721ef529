"""Căn cứ không kết thúc bằng dấu chấm phẩy."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement


def legal_basis_without_semicolon(document: Document) -> Iterator[Judgement]:
    """Căn cứ không kết thúc bằng dấu chấm phẩy.

    Căn cứ: Căn cứ “trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, …; sau
    mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu
    chấm (.)”.

    Vì sao: Các căn cứ là một danh sách, ngăn nhau bằng dấu chấm phẩy.

    Cách sửa: Thêm dấu ; ở cuối mỗi căn cứ, trừ căn cứ cuối.
    """
    for part in bases(document)[:-1]:
        text = document.text(part)
        if not text.endswith(";"):
            yield Fault(f"cuối dòng là “{text[-1:]}”", "dấu ;", part.paragraph)
