"""Chữ đầu dòng không lùi vào 1 cm hoặc 1,27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import prose, spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def body_first_line(document: Document) -> Iterator[Judgement]:
    """Chữ đầu dòng không lùi vào 1 cm hoặc 1,27 cm.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Chỗ lùi đầu dòng cho thấy một đoạn mới bắt đầu.

    Cách sửa: Bôi đen phần nội dung, Home > Paragraph > Special: First line, By: 1,27 cm (Left:
    0).
    """
    return spacing.first_line(document, prose.prose(document))
