"""Lời văn không canh đều hai lề."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Part
from gnbv_docgen.rules.form import lettering, lines, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def _wraps(document: Document, part: Part) -> bool:
    """Whether the paragraph has more than one line: only then does its alignment show."""
    width = lines.paragraph_width(document.paragraph(part))
    return width is not None and width > document.width(part)


def body_not_justified(document: Document) -> Iterator[Judgement]:
    """Lời văn không canh đều hai lề.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Lề phải so le làm trang không gọn.

    Cách sửa: Bôi đen phần nội dung, Ctrl+J.
    """
    faults: list[Fault] = []
    for part in prose.prose(document):
        paragraph = document.paragraph(part)
        if paragraph.alignment == "justified" or not _wraps(document, part):
            continue
        if paragraph.alignment is None:
            yield Unknown("tệp không cho biết cách canh lề")
        else:
            found = lettering.ALIGNMENTS[paragraph.alignment]
            faults.append(Fault(found, "canh đều hai bên", part.paragraph))
    yield from lettering.grouped(faults)
