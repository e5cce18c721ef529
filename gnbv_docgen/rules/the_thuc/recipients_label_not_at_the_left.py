"""Từ “Nơi nhận” không sát lề trái."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules import lettering
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# Half a centimetre: more than any hand leaves by mistake.
_MOST: Final = 14.2


def recipients_label_not_at_the_left(document: Document) -> Iterator[Judgement]:
    """Từ “Nơi nhận” không sát lề trái.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Nơi nhận đứng ở góc dưới bên trái, sát lề.

    Cách sửa: Đặt con trỏ ở dòng đó, Ctrl+L, kéo Left Indent và First Line Indent về 0.
    """
    faults: list[Fault] = []
    for part in document.parts(Name.RECIPIENTS_LABEL):
        paragraph = document.paragraph(part)
        if lettering.shares_line(document, part):
            yield Unknown("nằm chung dòng với thành phần khác")
        elif None in (paragraph.alignment, paragraph.left, paragraph.first_line):
            yield Unknown("tệp không cho biết cách canh lề")
        else:
            start = (paragraph.left or 0) + (paragraph.first_line or 0)
            if paragraph.alignment in ("centre", "right"):
                found = lettering.ALIGNMENTS[paragraph.alignment]
                faults.append(Fault(found, "sát lề trái", part.paragraph))
            elif start > _MOST:
                faults.append(Fault("lùi vào trong", "sát lề trái", part.paragraph))
    yield from lettering.grouped(faults)
