"""Cả đoạn lời văn viết chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement

# Fewer words are a heading, or words like QUYẾT ĐỊNH: that a decision prints in capitals.
_MOST_WORDS: Final = 8


def body_in_capitals(document: Document) -> Iterator[Judgement]:
    """Cả đoạn lời văn viết chữ in hoa.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Chữ in hoa cả đoạn khó đọc; chỉ tiêu đề mới in hoa.

    Cách sửa: Bôi đen đoạn đó, Shift+F3 đến khi thành chữ in thường.
    """
    faults: list[Fault] = []
    for part in prose.prose(document):
        text = lettering.seen(document, part)
        if len(text.split()) > _MOST_WORDS and lettering.all_capitals(text):
            faults.append(Fault("chữ in hoa", "chữ in thường", part.paragraph))
    yield from lettering.grouped(faults)
