"""Số nhỏ hơn 10 không có số 0 phía trước."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def number_without_leading_zero(document: Document) -> Iterator[Judgement]:
    """Số nhỏ hơn 10 không có số 0 phía trước.

    Căn cứ: “Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có
    dấu hai chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản
    được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng. Giữa số và ký hiệu văn bản có dấu
    gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ”.

    Vì sao: Số 0 phía trước để không ai viết thêm chữ số vào được.

    Cách sửa: Viết 05 thay cho 5.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        if len(line.digits) == 1:
            yield Fault(f"số {line.digits}", f"số 0{line.digits}", part.paragraph)
