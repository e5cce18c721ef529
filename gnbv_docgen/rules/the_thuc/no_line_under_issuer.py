"""Không có nét kẻ dưới tên cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lines
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def no_line_under_issuer(document: Document) -> Iterator[Judgement]:
    """Không có nét kẻ dưới tên cơ quan ban hành.

    Căn cứ: Dưới tên cơ quan “có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài
    của dòng chữ và đặt cân đối so với dòng chữ”.

    Vì sao: Nét kẻ kết thúc khối chữ, là một phần của mẫu.

    Cách sửa: Insert > Shapes > Line, kẻ một nét ngang dưới dòng chữ (giữ Shift).
    """
    return lines.missing(document, Name.ISSUER)
