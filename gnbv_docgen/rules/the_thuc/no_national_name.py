"""Thiếu Quốc hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30, presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_national_name(document: Document) -> Iterator[Judgement]:
    """Thiếu Quốc hiệu.

    Căn cứ: Quốc hiệu là một thành phần chính của thể thức mọi văn bản hành chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm Quốc hiệu ở bên phải, trên cùng trang đầu.
    """
    yield from presence.absent(document, nd30.NATIONAL_NAME, Name.MOTTO_STATE)
