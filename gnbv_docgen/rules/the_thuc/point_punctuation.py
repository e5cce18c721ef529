"""Sau chữ cái của điểm không có dấu đóng ngoặc."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def point_punctuation(document: Document) -> Iterator[Judgement]:
    """Sau chữ cái của điểm không có dấu đóng ngoặc.

    Căn cứ: “Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ
    cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần
    lời văn, kiểu chữ đứng”.

    Vì sao: Mẫu viết a) chứ không viết a. hay a/.

    Cách sửa: Đổi dấu sau chữ cái thành dấu ).
    """
    for part, found in prose.labelled(document, Name.BODY, Name.HEADING):
        if found.sort == "chữ" and found.sign != ")":
            yield Fault(f"{found.number}{found.sign}", f"{found.number})", part.paragraph)
