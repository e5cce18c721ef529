"""Từ “Nơi nhận” viết toàn chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def recipients_label_in_capitals(document: Document) -> Iterator[Judgement]:
    """Từ “Nơi nhận” viết toàn chữ in hoa.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Chữ in hoa dành cho tên loại, tên cơ quan; viết hoa cả dòng làm sai thứ bậc.

    Cách sửa: Bôi đen từ “Nơi nhận”, Shift+F3 đến khi thành chữ in thường, rồi viết hoa chữ cái
    đầu và tên riêng.
    """
    return lettering.lower(document, Name.RECIPIENTS_LABEL)
