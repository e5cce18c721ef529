"""Số, ký hiệu không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def number_not_centred(document: Document) -> Iterator[Judgement]:
    """Số, ký hiệu không canh giữa.

    Căn cứ: “Số, ký hiệu của văn bản được đặt canh giữa dưới tên cơ quan, tổ chức ban hành văn
    bản”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở số, ký hiệu, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.NUMBER)
