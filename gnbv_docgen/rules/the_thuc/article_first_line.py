"""Chữ “Điều” không lùi vào 1 cm hoặc 1,27 cm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import headline, prose, spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def article_first_line(document: Document) -> Iterator[Judgement]:
    """Chữ “Điều” không lùi vào 1 cm hoặc 1,27 cm.

    Căn cứ: “Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi
    đầu dòng 1 cm hoặc 1,27 cm”.

    Vì sao: Điều lùi đầu dòng như các đoạn của lời văn, không canh giữa như chương, mục.

    Cách sửa: Đặt con trỏ ở dòng “Điều …”, Home > Paragraph > Special: First line, By: 1,27
    cm (Left: 0); Ctrl+J nếu đang canh giữa.
    """
    return spacing.first_line(
        document,
        [
            part
            for part, found in prose.labelled(document, Name.HEADING)
            if found.sort == "điều" and headline.is_article(document, part)
        ],
        centred=False,
    )
