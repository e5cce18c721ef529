"""Cả đoạn lời văn in nghiêng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def body_slanted(document: Document) -> Iterator[Judgement]:
    """Cả đoạn lời văn in nghiêng.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Kiểu chữ của lời văn là chữ đứng; chữ nghiêng dành cho căn cứ và chỗ nhấn mạnh.

    Cách sửa: Bôi đen đoạn đó, Ctrl+I để tắt nghiêng.
    """
    faults: list[Fault] = []
    for part in prose.prose(document):
        runs = document.runs(part)
        whole = document.text(part)
        noted = whole.startswith(("(", "Ghi chú", "Đơn vị tính", "ĐVT", "*"))
        if runs and not noted and all(run.italic for run in runs):
            faults.append(Fault("chữ nghiêng", "chữ đứng", part.paragraph))
    yield from lettering.grouped(faults)
