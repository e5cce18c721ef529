"""Dấu chỉ độ mật không nằm bên trái, dưới số, ký hiệu."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def secrecy_not_below_number(document: Document) -> Iterator[Judgement]:
    """Dấu chỉ độ mật không nằm bên trái, dưới số, ký hiệu.

    Căn cứ: “Con dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT) … được khắc sẵn theo quy định
    của pháp luật về bảo vệ bí mật nhà nước. Dấu chỉ độ mật được đóng vào ô số 10a Mục IV
    Phần I Phụ lục này”.

    Vì sao: Người nhận tìm độ mật ở một chỗ: bên trái, dưới số, ký hiệu, trên mức độ khẩn.

    Cách sửa: Chuyển dấu xuống dưới số, ký hiệu (hoặc dưới V/v), ở cột bên trái.
    """
    return marks.below_number(document, Name.SECRECY)
