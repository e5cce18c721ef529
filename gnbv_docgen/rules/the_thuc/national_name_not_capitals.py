"""Quốc hiệu không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def national_name_not_capitals(document: Document) -> Iterator[Judgement]:
    """Quốc hiệu không viết bằng chữ in hoa.

    Căn cứ: Quốc hiệu “trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở
    phía trên cùng, bên phải trang đầu tiên”.

    Vì sao: Chữ in hoa là dấu hiệu nhận ra thành phần này theo mẫu.

    Cách sửa: Bôi đen Quốc hiệu, Shift+F3 đến khi thành chữ in hoa.
    """
    return lettering.upper(document, Name.MOTTO_STATE)
