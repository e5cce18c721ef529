"""Cỡ chữ của căn cứ ngoài 13 đến 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Judgement


def legal_basis_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của căn cứ ngoài 13 đến 14.

    Căn cứ: Căn cứ “trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, …; sau
    mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu
    chấm (.)”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen các căn cứ, Home > Font Size 13 hoặc 14.
    """
    return lettering.size_of(document, bases(document))
