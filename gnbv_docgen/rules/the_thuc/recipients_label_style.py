"""Kiểu chữ của từ “Nơi nhận” không phải chữ nghiêng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipients_label_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của từ “Nơi nhận” không phải chữ nghiêng, đậm.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Nghị định chọn kiểu chữ riêng để nhận ra phần nơi nhận.

    Cách sửa: Bôi đen từ “Nơi nhận”, Ctrl+B và Ctrl+I.
    """
    return lettering.style(document, Name.RECIPIENTS_LABEL)
