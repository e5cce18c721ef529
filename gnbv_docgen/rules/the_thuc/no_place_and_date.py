"""Thiếu địa danh và thời gian ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement, NotApplicable


def no_place_and_date(document: Document) -> Iterator[Judgement]:
    """Thiếu địa danh và thời gian ban hành.

    Căn cứ: Địa danh và thời gian ban hành là một thành phần chính của thể thức mọi văn bản hành
    chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm dòng địa danh, thời gian dưới Tiêu ngữ, ngang dòng số, ký hiệu.
    """
    if document.kind == "biên bản":  # Mẫu 1.9 of Phụ lục III
        yield NotApplicable("mẫu biên bản không có dòng này")
    else:
        yield from presence.absent(document, "dòng …, ngày … tháng … năm …", Name.PLACE_DATE)
