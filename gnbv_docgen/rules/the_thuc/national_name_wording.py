"""Quốc hiệu viết sai chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import same_letters
from gnbv_docgen.rules.rule import Fault, Judgement


def national_name_wording(document: Document) -> Iterator[Judgement]:
    """Quốc hiệu viết sai chữ.

    Căn cứ: Quốc hiệu “trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở
    phía trên cùng, bên phải trang đầu tiên”.

    Vì sao: Quốc hiệu phải đúng từng chữ.

    Cách sửa: Gõ lại: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.
    """
    for part in document.parts(Name.MOTTO_STATE):
        found = " ".join(document.text(part).split())
        if same_letters(found.upper()) != nd30.NATIONAL_NAME:
            yield Fault(f"“{found}”", f"“{nd30.NATIONAL_NAME}”", part.paragraph)
