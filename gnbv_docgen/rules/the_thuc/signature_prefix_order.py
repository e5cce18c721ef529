"""Thứ tự các dòng quyền hạn sai."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines
from gnbv_docgen.rules.rule import Fault, Judgement


def signature_prefix_order(document: Document) -> Iterator[Judgement]:
    """Thứ tự các dòng quyền hạn sai.

    Căn cứ: “Phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ
    chức”; “Q.”, “KT.”, “TL.”, “TUQ.” vào trước chức vụ của người đứng đầu. Cấp phó của cơ quan
    làm việc theo chế độ tập thể “được thay mặt tập thể, ký thay người đứng đầu” (khoản 2 Điều
    13).

    Vì sao: Thay mặt tập thể (TM.) đứng trước, ký thay (KT.) đứng sau.

    Cách sửa: Đặt dòng TM. lên trên, rồi KT., rồi chức vụ người ký.
    """
    rows = authority_lines(document)
    prefixes = [re.match(r"(TUQ|TM|KT|TL)\b", line, re.IGNORECASE) for line, _ in rows]
    marks = [found.group(1).upper() if found else "" for found in prefixes]
    for mark in ("KT", "TL", "TUQ"):
        if mark in marks and "TM" in marks[marks.index(mark) :]:
            paragraph = rows[marks.index(mark)][1]
            yield Fault(f"{mark}. đứng trước TM.", f"TM. rồi đến {mark}.", paragraph)
