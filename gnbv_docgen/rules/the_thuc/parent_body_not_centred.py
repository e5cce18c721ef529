"""Tên cơ quan chủ quản không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def parent_body_not_centred(document: Document) -> Iterator[Judgement]:
    """Tên cơ quan chủ quản không canh giữa.

    Căn cứ: Tên cơ quan, tổ chức ban hành “bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng,
    đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở tên cơ quan chủ quản, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.PARENT_BODY)
