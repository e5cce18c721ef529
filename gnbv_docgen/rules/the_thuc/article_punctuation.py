"""Sau số thứ tự của điều không có dấu chấm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import is_article
from gnbv_docgen.rules.rule import Fault, Judgement


def article_punctuation(document: Document) -> Iterator[Judgement]:
    """Sau số thứ tự của điều không có dấu chấm.

    Căn cứ: “Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, … Số
    thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của
    phần lời văn, kiểu chữ đứng, đậm”.

    Vì sao: Mẫu viết Điều 1. chứ không viết Điều 1:.

    Cách sửa: Đổi dấu sau số của điều thành dấu chấm.
    """
    for part, found in prose.labelled(document, Name.HEADING, Name.BODY):
        if found.sort == "điều" and found.sign != "." and is_article(document, part):
            shown = f"{found.word} {found.number}"
            yield Fault(f"“{shown}{found.sign}”", f"“{shown}.”", part.paragraph)
