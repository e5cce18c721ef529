"""Tên cơ quan chủ quản và cơ quan ban hành không cách nhau dòng đơn."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def issuer_and_parent_apart(document: Document) -> Iterator[Judgement]:
    """Tên cơ quan chủ quản và cơ quan ban hành không cách nhau dòng đơn.

    Căn cứ: Hai tên “được trình bày cách nhau dòng đơn”.

    Vì sao: Hai dòng là một khối; giãn ra làm lệch với khối Quốc hiệu.

    Cách sửa: Bôi đen hai dòng, Home > Line and Paragraph Spacing, đặt 1,0.
    """
    return spacing.single(document, Name.PARENT_BODY, Name.ISSUER)
