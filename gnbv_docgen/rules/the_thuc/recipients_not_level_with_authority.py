"""“Nơi nhận” không ngang hàng với quyền hạn, chức vụ người ký."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown


def recipients_not_level_with_authority(document: Document) -> Iterator[Judgement]:
    """“Nơi nhận” không ngang hàng với quyền hạn, chức vụ người ký.

    Căn cứ: “Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền
    hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ
    chữ 12, kiểu chữ nghiêng, đậm”.

    Vì sao: Hai khối cuối trang bắt đầu cùng một dòng.

    Cách sửa: Đặt Nơi nhận và phần ký vào hai ô của cùng một hàng trong bảng cuối văn bản.
    """
    authority = document.first(Name.AUTHORITY)
    if authority is None or document.kind == "biên bản":  # two people sign its Mẫu 1.9
        return
    here = document.paragraph(document.parts(Name.RECIPIENTS_LABEL)[0])
    there = document.paragraph(authority)
    if here.index == there.index:
        return
    if here.table is None or here.table != there.table:
        yield Unknown("hai khối không nằm trong một bảng")
    elif here.row != there.row or here.column == there.column:
        yield Fault("ở hai hàng khác nhau của bảng", "cùng một hàng", here.index)
