"""Căn cứ không in nghiêng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.prose import bases
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def legal_basis_style(document: Document) -> Iterator[Judgement]:
    """Căn cứ không in nghiêng.

    Căn cứ: Căn cứ “trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, …; sau
    mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu
    chấm (.)”.

    Vì sao: Chữ nghiêng tách phần căn cứ với nội dung.

    Cách sửa: Bôi đen các căn cứ, Ctrl+I; tắt đậm (Ctrl+B).
    """
    faults: list[Fault] = []
    for part in bases(document):
        runs = document.runs(part)
        wrong = [run for run in runs if run.italic is False or run.bold is True]
        if wrong:
            found = "chữ đậm" if wrong[0].bold else "chữ đứng"
            faults.append(Fault(found, "chữ nghiêng, không đậm", part.paragraph))
        elif any(run.italic is None or run.bold is None for run in runs):
            yield Unknown("tệp không cho biết kiểu chữ")
    yield from lettering.grouped(faults)
