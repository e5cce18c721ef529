"""Lời văn có nhiều cỡ chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering, prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def body_sizes_mixed(document: Document) -> Iterator[Judgement]:
    """Lời văn có nhiều cỡ chữ.

    Căn cứ: “Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu
    chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;
    khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng
    đơn, tối đa là 1,5 lines”. “Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất”.

    Vì sao: Chỗ chép từ văn bản khác sang thường mang theo cỡ chữ cũ.

    Cách sửa: Bôi đen phần nội dung, Home > Font Size, chọn một cỡ.
    """
    usual = prose.usual_size(document)
    faults: list[Fault] = []
    for part in prose.prose(document):
        sizes = {run.size for run in document.runs(part)}
        within = {size for size in sizes if size is not None and 13 <= size <= 14}
        other = sorted(within - {usual})
        if other and usual is not None:
            found = ", ".join(lettering.points(size) for size in other)
            wanted = f"cỡ chữ {lettering.points(usual)} như phần còn lại"
            faults.append(Fault(f"cỡ chữ {found}", wanted, part.paragraph))
    yield from lettering.grouped(faults)
