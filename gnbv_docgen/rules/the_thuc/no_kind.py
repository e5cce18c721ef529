"""Thiếu tên loại văn bản."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_kind(document: Document) -> Iterator[Judgement]:
    """Thiếu tên loại văn bản.

    Căn cứ: Tên loại và trích yếu là thành phần chính của thể thức; riêng công văn chỉ có trích
    yếu (V/v).

    Vì sao: Không có tên loại thì không biết văn bản là kế hoạch, quyết định hay báo cáo.

    Cách sửa: Thêm tên loại (KẾ HOẠCH, BÁO CÁO, …) ở giữa trang, trên trích yếu.
    """
    yield from presence.absent(document, "tên loại ở giữa trang", Name.KIND, Name.LETTER_SUBJECT)
