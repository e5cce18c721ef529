"""Chữ đầu dòng không lùi vào 1 cm hoặc 1,27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules import lettering, nd30, prose
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def _cm(length: float) -> str:
    return f"{length * 2.54 / 72:.2f}".rstrip("0").rstrip(".").replace(".", ",")


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
    faults: list[Fault] = []
    for part in prose.prose(document):
        paragraph = document.paragraph(part)
        if paragraph.alignment in ("centre", "right") or prose.is_bullet(paragraph):
            continue
        if paragraph.number or paragraph.text.startswith("\t"):
            yield Unknown("chữ đầu dòng lùi bằng tab hoặc đánh số tự động")
        elif paragraph.left is None or paragraph.first_line is None:
            yield Unknown("tệp không cho biết chỗ lùi đầu dòng")
        else:
            start = paragraph.left + paragraph.first_line
            off = min(abs(start - wanted) for wanted in nd30.FIRST_LINE)
            if off > nd30.FIRST_LINE_TOLERANCE:
                faults.append(Fault(f"lùi {_cm(start)} cm", "1 cm hoặc 1,27 cm", part.paragraph))
    yield from lettering.grouped(faults)
