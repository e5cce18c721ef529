"""Kiểu chữ của tên cơ quan ban hành không phải chữ đứng, đậm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def issuer_style(document: Document) -> Iterator[Judgement]:
    """Kiểu chữ của tên cơ quan ban hành không phải chữ đứng, đậm.

    Căn cứ: Tên cơ quan, tổ chức ban hành “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng,
    đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp”.

    Vì sao: Chữ đậm làm thành phần này nổi lên đúng như mẫu.

    Cách sửa: Bôi đen tên cơ quan ban hành, Ctrl+B cho đậm, tắt nghiêng (Ctrl+I).
    """
    return lettering.style(document, Name.ISSUER)
