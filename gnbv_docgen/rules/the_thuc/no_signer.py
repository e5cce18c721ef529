"""Thiếu họ tên người ký."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import presence
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement, NotApplicable


def no_signer(document: Document) -> Iterator[Judgement]:
    """Thiếu họ tên người ký.

    Căn cứ: Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần chính. Bản dự thảo
    có thể còn để trống nên đây là cảnh báo.

    Vì sao: Không có họ tên thì không biết ai chịu trách nhiệm.

    Cách sửa: Ghi họ tên người ký dưới chức vụ, chừa chỗ ký.
    """
    if document.parts(Name.AUTHORITY):
        yield from presence.absent(document, "họ tên người ký", Name.SIGNER)
    else:
        yield NotApplicable("văn bản không có phần ký")
