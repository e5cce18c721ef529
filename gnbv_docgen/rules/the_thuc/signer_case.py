"""Họ tên người ký viết sai chữ hoa."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def signer_case(document: Document) -> Iterator[Judgement]:
    """Họ tên người ký viết sai chữ hoa.

    Căn cứ: “Họ và tên của người ký văn bản được trình bày …, bằng chữ in thường, cỡ chữ từ 13
    đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký”.

    Vì sao: Họ tên viết in thường, hoa chữ cái đầu mỗi tiếng.

    Cách sửa: Bôi đen họ tên, Shift+F3 đến khi chỉ hoa chữ cái đầu.
    """
    for part in document.parts(Name.SIGNER):
        text = lettering.seen(document, part)
        words = re.findall(r"[^\W\d_]+", text)
        if lettering.all_capitals(text) or any(word.islower() for word in words):
            yield Fault(f"“{text}”", f"“{text.title()}”", part.paragraph)
