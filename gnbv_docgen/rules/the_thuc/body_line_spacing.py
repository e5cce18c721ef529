"""Cách dòng của lời văn ngoài khoảng dòng đơn đến 1,5."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, nd30, prose, spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def body_line_spacing(document: Document) -> Iterator[Judgement]:
    """Cách dòng của lời văn ngoài khoảng dòng đơn đến 1,5.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Dòng sát quá dấu chữ chồng nhau; thưa quá tốn giấy.

    Cách sửa: Bôi đen phần nội dung, Home > Line and Paragraph Spacing, chọn từ 1,0 đến 1,5.
    """
    low, high = nd30.LINE_SPACING
    faults: list[Fault] = []
    for part in prose.prose(document):
        found = spacing.multiple(document, part)
        if found is None:
            yield Unknown("tệp không cho biết cách dòng")
        elif not low - 0.01 <= found <= high + 0.01:
            wanted = "từ dòng đơn (1,0) đến 1,5"
            faults.append(Fault(spacing.told(document, part, found), wanted, part.paragraph))
    yield from lettering.grouped(faults)
