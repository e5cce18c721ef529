"""Chữ viết tắt quyền hạn đứng trước sai tên."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement

_TITLE: Final = (
    r"(PHÓ |QUYỀN )?(CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|"
    r"THỨ TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG)"
)
_COLLECTIVE_FOR_TITLE: Final = re.compile(rf"TM\.?\s*{_TITLE}\b(?! ỦY BAN)")
_DEPUTY_FOR_BODY: Final = re.compile(r"(KT|TL|TUQ|Q)\.?\s*(ỦY BAN|HỘI ĐỒNG|BAN CHỈ ĐẠO|SỞ|PHÒNG) ")


def signature_prefix_before_wrong_name(document: Document) -> Iterator[Judgement]:
    """Chữ viết tắt quyền hạn đứng trước sai tên.

    Căn cứ: “TM.” ghi “vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức”; “KT.”, “TL.”,
    “TUQ.”, “Q.” ghi vào trước chức vụ của người đứng đầu.

    Vì sao: TM. là thay mặt tập thể, KT. là ký thay một người; nhầm hai chữ là sai thẩm quyền.

    Cách sửa: Viết TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH.
    """
    for line, paragraph in authority_lines(document):
        text = same_letters(line.upper())
        if _COLLECTIVE_FOR_TITLE.match(text):
            yield Fault(f"“{line}”", "TM. trước tên cơ quan, KT. trước chức vụ", paragraph)
        elif _DEPUTY_FOR_BODY.match(text):
            yield Fault(f"“{line}”", "TM. trước tên cơ quan", paragraph)
