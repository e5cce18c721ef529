"""Quyền hạn, chức vụ người ký không canh giữa."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Judgement


def authority_not_centred(document: Document) -> Iterator[Judgement]:
    """Quyền hạn, chức vụ người ký không canh giữa.

    Căn cứ: “Họ và tên của người ký văn bản được trình bày …, bằng chữ in thường, cỡ chữ từ 13
    đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký”.

    Vì sao: Canh giữa giữ cho trang cân đối; canh bằng dấu cách thì in ra lệch.

    Cách sửa: Đặt con trỏ ở quyền hạn, chức vụ người ký, Ctrl+E; bỏ các dấu cách, tab thừa.
    """
    return lettering.aligned(document, "centre", Name.AUTHORITY)
