"""Thiếu tên cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_issuer(document: Document) -> Iterator[Judgement]:
    """Thiếu tên cơ quan ban hành.

    Căn cứ: Tên cơ quan ban hành là một thành phần chính của thể thức mọi văn bản hành chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm tên cơ quan ban hành vào ô bên trái của bảng đầu trang.
    """
    yield from presence.absent(document, "tên cơ quan ban hành ở góc trên bên trái", Name.ISSUER)
