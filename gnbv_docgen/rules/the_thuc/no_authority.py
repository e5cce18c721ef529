"""Thiếu quyền hạn, chức vụ người ký."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_authority(document: Document) -> Iterator[Judgement]:
    """Thiếu quyền hạn, chức vụ người ký.

    Căn cứ: Quyền hạn, chức vụ người ký là một thành phần chính của thể thức mọi văn bản hành
    chính.

    Vì sao: Thiếu thành phần chính thì văn bản chưa đủ thể thức để ban hành.

    Cách sửa: Thêm quyền hạn, chức vụ người ký ở góc dưới bên phải.
    """
    yield from presence.absent(document, "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH", Name.AUTHORITY)
