"""Kiểu chữ của Quốc hiệu không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def national_name_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của Quốc hiệu không phải chữ đứng, đậm.

    Căn cứ: Quốc hiệu “trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở
    phía trên cùng, bên phải trang đầu tiên”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen Quốc hiệu, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.MOTTO_STATE)
