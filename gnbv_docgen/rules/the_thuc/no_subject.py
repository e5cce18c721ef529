"""Thiếu trích yếu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement, NotApplicable

# Mẫu 1.8 and 1.10 of Phụ lục III.
_WITHOUT: Final = frozenset({"giấy giới thiệu", "giấy nghỉ phép"})


def no_subject(document: Document) -> Iterator[Judgement]:
    """Thiếu trích yếu.

    Căn cứ: Tên loại và trích yếu nội dung là thành phần chính của thể thức.

    Vì sao: Trích yếu cho biết văn bản nói về việc gì, vào sổ và tìm kiếm theo nó.

    Cách sửa: Thêm một câu ngắn dưới tên loại; công văn thì thêm V/v … dưới số, ký hiệu.
    """
    if document.kind in _WITHOUT:
        yield NotApplicable(f"mẫu {document.kind} không có trích yếu")
    elif not document.parts(Name.KIND):
        yield NotApplicable("văn bản không có tên loại")
    else:
        yield from presence.absent(document, "một câu ngắn dưới tên loại", Name.SUBJECT)
