"""Trên phần ghi bản sao không có đường kẻ hết chiều ngang."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import across
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_line_above_copy(document: Document) -> Iterator[Judgement]:
    """Trên phần ghi bản sao không có đường kẻ hết chiều ngang.

    Căn cứ: “Các thành phần thể thức bản sao được trình bày … ngay sau phần cuối cùng của
    văn bản cần sao dưới một đường kẻ nét liền, kéo dài hết chiều ngang của vùng trình bày
    văn bản”.

    Vì sao: Đường kẻ tách văn bản được sao với phần của cơ quan sao.

    Cách sửa: Đặt con trỏ ở dòng trống ngay trên phần ghi bản sao, Home > Borders > Bottom
    Border.
    """
    part = document.parts(Name.COPY_FORM, appendix=None)[0]
    yield from across.missing(document, part)
    yield from across.length(document, part)
