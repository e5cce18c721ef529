"""Dưới dòng ký thay không có chức vụ của người ký."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines
from gnbv_docgen.rules.rule import Fault, Judgement


def no_own_title_of_signer(document: Document) -> Iterator[Judgement]:
    """Dưới dòng ký thay không có chức vụ của người ký.

    Căn cứ: “Phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ
    chức”; “Q.”, “KT.”, “TL.”, “TUQ.” vào trước chức vụ của người đứng đầu.

    Vì sao: KT., TL., TUQ. đứng trước chức vụ người đứng đầu; chức vụ của chính người ký ghi ở
    dòng dưới.

    Cách sửa: Thêm dòng chức vụ người ký, thí dụ PHÓ CHỦ TỊCH dưới KT. CHỦ TỊCH.
    """
    rows = authority_lines(document)
    for at, (line, paragraph) in enumerate(rows):
        found = re.match(r"(KT|TL|TUQ)\b[.\s]*(.*)", line, re.IGNORECASE)
        if not found:
            continue
        below = rows[at + 1][0] if at + 1 < len(rows) else ""
        if not below:
            yield Fault(f"dưới “{line}” không có gì", "chức vụ của người ký", paragraph)
        elif below.casefold() == found.group(2).casefold():
            yield Fault(f"“{below}” dưới “{line}”", "chức vụ của chính người ký", paragraph)
