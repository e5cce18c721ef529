"""Từ “Nơi nhận” viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document, plain
from gnbv_docgen.rules.rule import Fault, Judgement


def recipients_label_form(document: Document) -> Iterator[Judgement]:
    """Từ “Nơi nhận” viết sai mẫu.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Mẫu là “Nơi nhận:” đứng riêng một dòng.

    Cách sửa: Gõ lại Nơi nhận: trên một dòng riêng.
    """
    for part in document.parts(Name.RECIPIENTS_LABEL):
        text = document.text(part)
        whole = document.paragraph(part).text[part.start :].strip()
        if lettering.all_capitals(text):
            continue
        if text != "Nơi nhận:" or not re.match(r"Nơi nhận:\s*(\n|\t|$)", plain(whole)):
            yield Fault(f"“{text}”", "“Nơi nhận:” trên một dòng riêng", part.paragraph)
