"""Kiểu chữ của quyền hạn, chức vụ người ký không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def authority_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của quyền hạn, chức vụ người ký không phải chữ đứng, đậm.

    Căn cứ: “Các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức
    vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen quyền hạn, chức vụ người ký, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.AUTHORITY)
