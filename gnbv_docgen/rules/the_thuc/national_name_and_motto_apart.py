"""Quốc hiệu và Tiêu ngữ không cách nhau dòng đơn."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def national_name_and_motto_apart(document: Document) -> Iterator[Judgement]:
    """Quốc hiệu và Tiêu ngữ không cách nhau dòng đơn.

    Căn cứ: “Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn”.

    Vì sao: Giãn dòng làm hai dòng rời nhau và đẩy cả trang xuống.

    Cách sửa: Bôi đen hai dòng, Home > Line and Paragraph Spacing, đặt 1,0.
    """
    return spacing.single(document, Name.MOTTO_STATE, Name.MOTTO)
