"""Các đoạn văn cách nhau dưới 6 pt."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering, nd30, prose, spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def paragraphs_too_near(document: Document) -> Iterator[Judgement]:
    """Các đoạn văn cách nhau dưới 6 pt.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Khoảng hở giữa các đoạn giúp mắt nhận ra từng ý.

    Cách sửa: Bôi đen phần nội dung, Layout > Spacing, After: 6 pt; bỏ chọn Don't add space
    between paragraphs of the same style.
    """
    faults: list[Fault] = []
    running = frozenset(prose.prose(document))
    for one, two in document.neighbours(Name.BODY):
        if one not in running or two not in running:
            continue
        above, below = document.paragraph(one), document.paragraph(two)
        found = spacing.gap(above, below)
        if found is None:
            yield Unknown("tệp không cho biết khoảng cách đoạn")
        elif found < nd30.LEAST_GAP - 0.05:
            faults.append(Fault(f"cách {spacing.shown_gap(found)}", "từ 6 pt", below.index))
    yield from lettering.grouped(faults)
