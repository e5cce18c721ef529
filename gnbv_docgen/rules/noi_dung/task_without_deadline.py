"""Công việc không có thời hạn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.assignments import lacking, tasks
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

# The task itself may tell when.
_TIMED: Final = re.compile(
    r"\b(?:ngày|tháng|quý|tuần|năm 20|thường xuyên|định kỳ|hằng|hàng (?:năm|tháng|quý))",
    re.IGNORECASE,
)


def task_without_deadline(content: Content) -> Iterator[Judgement]:
    """Công việc không có thời hạn.

    Căn cứ: Không có điều khoản riêng; phân công phải rõ việc, rõ thời hạn.

    Vì sao: Không có thời hạn thì không đôn đốc được; các việc bên cạnh đều có.

    Cách sửa: Ghi thời hạn, hoặc “thường xuyên”, “hằng năm”.
    """
    if not tasks(content):
        yield NotApplicable("không có bảng hay dòng phân công")
        return
    for task in lacking(content, "deadline"):
        if _TIMED.search(task.what.text) or _TIMED.search(task.words("product")):
            continue
        words = task.title
        yield Slip(f"“{words}” không có thời hạn", "thời hạn như các việc bên cạnh",
                   task.what.index, 0, len(words), sure=task.in_table)  # fmt: skip
