"""Cỡ chữ của quyền hạn, chức vụ người ký không phải 13 hoặc 14."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def authority_size(document: Document) -> Iterator[Judgement]:
    """Cỡ chữ của quyền hạn, chức vụ người ký không phải 13 hoặc 14.

    Căn cứ: “Các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức
    vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Các cỡ chữ trong một văn bản đã được quy định để cân với nhau; một cỡ lệch là thấy
    ngay.

    Cách sửa: Bôi đen quyền hạn, chức vụ người ký, Home > Font Size 13 hoặc 14.
    """
    return lettering.size(document, Name.AUTHORITY)
