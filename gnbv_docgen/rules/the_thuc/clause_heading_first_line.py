"""Tiêu đề của khoản không lùi vào 1 cm hoặc 1,27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def clause_heading_first_line(document: Document) -> Iterator[Judgement]:
    """Tiêu đề của khoản không lùi vào 1 cm hoặc 1,27 cm.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, …;
    khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm”.

    Vì sao: Khoản có tiêu đề lùi đầu dòng như các đoạn của lời văn.

    Cách sửa: Đặt con trỏ ở dòng tiêu đề, Home > Paragraph > Special: First line, By: 1,27
    cm (Left: 0).
    """
    clauses = [part for part in document.parts(Name.HEADING) if part.level == "1"]
    return spacing.first_line(document, clauses, centred=False)
