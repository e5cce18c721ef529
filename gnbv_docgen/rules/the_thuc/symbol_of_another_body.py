"""Ký hiệu không có chữ viết tắt của cơ quan ban hành."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable

BODIES: Final = (("ỦY BAN NHÂN DÂN", "UBND"), ("HỘI ĐỒNG NHÂN DÂN", "HĐND"))


def symbol_of_another_body(document: Document) -> Iterator[Judgement]:
    """Ký hiệu không có chữ viết tắt của cơ quan ban hành.

    Căn cứ: Ký hiệu gồm “chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức hoặc
    chức danh nhà nước có thẩm quyền ban hành”.

    Vì sao: Nhìn ký hiệu phải biết cơ quan nào ban hành.

    Cách sửa: Ghi UBND (hoặc HĐND) vào ký hiệu, thí dụ KH-UBND.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        issuer = same_letters(document.lines_of(Name.ISSUER).upper())
        wanted = next((short for full, short in BODIES if issuer.startswith(full)), None)
        if wanted and line.groups and not any(group.startswith(wanted) for group in line.groups):
            yield Fault(f"ký hiệu {'-'.join(line.groups)}", f"có {wanted}", part.paragraph)
