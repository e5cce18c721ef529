"""Nét kẻ dưới tên cơ quan ban hành không phải nét liền."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def line_under_issuer_not_solid(document: Document) -> Iterator[Judgement]:
    """Nét kẻ dưới tên cơ quan ban hành không phải nét liền.

    Căn cứ: Dưới tên cơ quan “có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài
    của dòng chữ và đặt cân đối so với dòng chữ”.

    Vì sao: Nét đứt, nét chấm là sai mẫu.

    Cách sửa: Chọn nét kẻ, Shape Format > Shape Outline > Dashes > Solid.
    """
    return lines.solid(document, Name.ISSUER)
