"""Nét kẻ dưới tên cơ quan ban hành không nằm giữa dòng chữ."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def line_under_issuer_not_centred(document: Document) -> Iterator[Judgement]:
    """Nét kẻ dưới tên cơ quan ban hành không nằm giữa dòng chữ.

    Căn cứ: Dưới tên cơ quan “có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài
    của dòng chữ và đặt cân đối so với dòng chữ”.

    Vì sao: Nét kẻ phải “đặt cân đối so với dòng chữ”.

    Cách sửa: Chọn nét kẻ, kéo cho hai đầu cách đều dòng chữ phía trên.
    """
    return lines.centred(document, Name.ISSUER)
