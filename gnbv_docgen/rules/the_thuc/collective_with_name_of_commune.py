"""Sau TM. ghi cả tên đơn vị hành chính."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement


def collective_with_name_of_commune(document: Document) -> Iterator[Judgement]:
    """Sau TM. ghi cả tên đơn vị hành chính.

    Căn cứ: “Phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ
    chức”; “Q.”, “KT.”, “TL.”, “TUQ.” vào trước chức vụ của người đứng đầu. Ví dụ trong bảng mẫu
    chữ: “TM. ỦY BAN NHÂN DÂN”.

    Vì sao: Tên xã, phường đã có ở phần đầu văn bản.

    Cách sửa: Viết TM. ỦY BAN NHÂN DÂN.
    """
    for line, paragraph in authority_lines(document):
        found = re.match(r"(TM\.?\s*(ỦY BAN|HỘI ĐỒNG) NHÂN DÂN)\s+\S", same_letters(line.upper()))
        if found:
            yield Fault(f"“{line}”", f"“{found.group(1)}”", paragraph)
