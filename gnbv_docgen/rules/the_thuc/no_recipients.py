"""Thiếu nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_recipients(document: Document) -> Iterator[Judgement]:
    """Thiếu nơi nhận.

    Căn cứ: Nơi nhận là một thành phần chính của thể thức mọi văn bản hành chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm Nơi nhận: ở góc dưới bên trái, ngang dòng quyền hạn, chức vụ người ký.
    """
    names = (Name.RECIPIENTS_LABEL, Name.RECIPIENT)
    yield from presence.absent(document, "Nơi nhận: và danh sách", *names)
