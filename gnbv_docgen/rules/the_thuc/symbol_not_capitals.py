"""Ký hiệu không viết bằng chữ in hoa."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable

KINDS: Final = {short.casefold(): short for short in nd30.ABBREVIATIONS.values()}


def symbol_not_capitals(document: Document) -> Iterator[Judgement]:
    """Ký hiệu không viết bằng chữ in hoa.

    Căn cứ: “Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có
    dấu hai chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản
    được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng. Giữa số và ký hiệu văn bản có dấu
    gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ”.

    Vì sao: Ký hiệu là chữ viết tắt, viết hoa đúng bảng chữ viết tắt (QyĐ, CTr, TTr giữ chữ
    thường bên trong).

    Cách sửa: Viết hoa ký hiệu, thí dụ KH-UBND.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        for group in line.groups:
            known = KINDS.get(group.casefold())
            if (known is not None and group != known) or group.islower():
                yield Fault(f"“{group}”", f"“{known or group.upper()}”", part.paragraph)
