"""Quyền hạn, chức vụ người ký không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import own_titles
from gnbv_docgen.rules.rule import Judgement


def authority_not_capitals(document: Document) -> Iterator[Judgement]:
    """Quyền hạn, chức vụ người ký không viết bằng chữ in hoa.

    Căn cứ: “Các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức
    vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen quyền hạn, chức vụ người ký, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper_of(document, own_titles(document))
