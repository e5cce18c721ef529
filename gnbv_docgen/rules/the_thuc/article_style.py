"""Từ “Điều” và số thứ tự không in đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.headline import is_article
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def article_style(document: Document) -> Iterator[Judgement]:
    """Từ “Điều” và số thứ tự không in đậm.

    Căn cứ: “Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, … Số
    thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của
    phần lời văn, kiểu chữ đứng, đậm”.

    Vì sao: Điều phải nổi lên để viện dẫn.

    Cách sửa: Bôi đen “Điều …” và tiêu đề, Ctrl+B; tắt nghiêng.
    """
    for part, found in prose.labelled(document, Name.HEADING, Name.BODY):
        if found.sort != "điều" or not is_article(document, part):
            continue
        run = document.runs(part)[0]
        if run.bold is None or run.italic is None:
            yield Unknown("tệp không cho biết kiểu chữ")
        elif not run.bold or run.italic:
            look = "nghiêng" if run.italic else "không đậm"
            yield Fault(f"chữ {look}", "chữ đứng, đậm", part.paragraph)
