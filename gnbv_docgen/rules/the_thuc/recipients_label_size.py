"""Cỡ chữ của từ “Nơi nhận” không phải 12."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipients_label_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của từ “Nơi nhận” không phải 12.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen từ “Nơi nhận”, Home > Font Size 12.
    """
    return lettering.size(document, Name.RECIPIENTS_LABEL)
