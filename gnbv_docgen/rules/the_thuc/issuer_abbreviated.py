"""Tên cơ quan ban hành viết tắt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def issuer_abbreviated(document: Document) -> Iterator[Judgement]:
    """Tên cơ quan ban hành viết tắt.

    Căn cứ: Tên cơ quan, tổ chức ban hành “là tên chính thức, đầy đủ”; chỉ tên cơ quan chủ quản
    “được viết tắt những cụm từ thông dụng”.

    Vì sao: Cơ quan chịu trách nhiệm về văn bản phải ghi đủ tên.

    Cách sửa: Viết đầy đủ, thí dụ ỦY BAN NHÂN DÂN, xuống dòng, XÃ ….
    """
    for part in document.parts(Name.ISSUER):
        text = lettering.seen(document, part)
        found = re.findall(r"\b(?:UBND|HĐND|UBMTTQ|MTTQ|BCĐ|VPUB)\b", text)
        if found:
            short = ", ".join(dict.fromkeys(found))
            yield Fault(f"“{text}” có chữ viết tắt {short}", "tên viết đầy đủ", part.paragraph)
