"""Sau số của khoản không có dấu chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def clause_number_punctuation(document: Document) -> Iterator[Judgement]:
    """Sau số của khoản không có dấu chấm.

    Căn cứ: “Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.),
    cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng. Nếu khoản có tiêu đề, số thứ tự và
    tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, …, kiểu chữ đứng,
    đậm”.

    Vì sao: Mẫu viết 1. chứ không viết 1/ hay 1).

    Cách sửa: Đổi dấu sau số thành dấu chấm.
    """
    for part, found in prose.headings(document, "số"):
        if found.sign != ".":
            yield Fault(f"{found.number}{found.sign}", f"{found.number}.", part.paragraph)
