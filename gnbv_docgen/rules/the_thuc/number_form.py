"""Dòng số, ký hiệu viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import is_party_number, number_line
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def number_form(document: Document) -> Iterator[Judgement]:
    """Dòng số, ký hiệu viết sai mẫu.

    Căn cứ: “Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có
    dấu hai chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản
    được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng. Giữa số và ký hiệu văn bản có dấu
    gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ”.

    Vì sao: Sổ đăng ký và phần mềm quản lý văn bản nhận số, ký hiệu theo đúng một mẫu.

    Cách sửa: Viết theo mẫu Số: 05/KH-UBND: hai chấm sau Số, gạch chéo, gạch nối, không dấu cách
    trong ký hiệu.
    """
    for part in document.parts(Name.NUMBER):
        text = document.text(part)
        if is_party_number(text):
            yield NotApplicable("số, ký hiệu của văn bản Đảng")
            continue
        line = number_line(text)

        blank = ".." in line.symbol or "…" in line.symbol
        wrong = [
            fault
            for fault, is_so in (
                ("thiếu từ “Số”", not line.word),
                ("thiếu dấu hai chấm sau “Số”", bool(line.word) and not line.colon),
                ("thiếu dấu gạch chéo", not line.slash),
                ("có dấu cách trước dấu gạch chéo", bool(line.digits) and line.room.isspace()),
                ("có dấu cách trong ký hiệu", bool(re.search(r"\s", line.symbol)) and not blank),
                ("gạch dài thay cho gạch nối", "–" in line.symbol or "—" in line.symbol),
                ("từ “Số” không viết in thường", line.word.isupper()),
            )
            if is_so
        ]
        if wrong:
            form = f"Số: {line.digits or '…'}/{'-'.join(line.groups) or '…-…'}"
            yield Fault(f"“{' '.join(text.split())}” ({', '.join(wrong)})", form, part.paragraph)
