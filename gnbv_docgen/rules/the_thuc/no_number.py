"""Thiếu số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_number(document: Document) -> Iterator[Judgement]:
    """Thiếu số, ký hiệu.

    Căn cứ: Số, ký hiệu là một thành phần chính của thể thức mọi văn bản hành chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm dòng Số: …/ký hiệu dưới tên cơ quan ban hành.
    """
    yield from presence.absent(document, "dòng Số: …/…-…", Name.NUMBER)
