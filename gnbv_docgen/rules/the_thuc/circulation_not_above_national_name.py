"""Chỉ dẫn phạm vi lưu hành không nằm phía trên Quốc hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def circulation_not_above_national_name(document: Document) -> Iterator[Judgement]:
    """Chỉ dẫn phạm vi lưu hành không nằm phía trên Quốc hiệu.

    Căn cứ: “Các chỉ dẫn về phạm vi lưu hành trình bày tại ô số 11 Mục IV Phần I Phụ lục
    này”; theo sơ đồ, ô số 11 ở lề trên, phía trên ô số 1.

    Vì sao: Chỉ dẫn này phải thấy ngay khi cầm văn bản.

    Cách sửa: Chuyển chỉ dẫn lên lề trên, phía trên Quốc hiệu.
    """
    return marks.above_national_name(document, Name.CIRCULATION)
