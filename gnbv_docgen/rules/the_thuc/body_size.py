"""Cỡ chữ của lời văn ngoài 13 đến 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def body_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của lời văn ngoài 13 đến 14.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen phần nội dung, Home > Font Size 14 (hoặc 13).
    """
    faults: list[Fault] = []
    for part in prose.prose(document):
        sizes = {run.size for run in document.runs(part)}
        wrong = sorted(size for size in sizes if size is not None and not 13 <= size <= 14)
        if wrong:
            found = ", ".join(lettering.points(size) for size in wrong)
            faults.append(Fault(f"cỡ chữ {found}", "cỡ chữ 13 đến 14", part.paragraph))
        elif None in sizes:
            yield Unknown("tệp không cho biết cỡ chữ")
    yield from lettering.grouped(faults)
