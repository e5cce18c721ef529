"""Công việc không có cơ quan chủ trì."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.assignments import lacking, tasks
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip


def task_without_lead(content: Content) -> Iterator[Judgement]:
    """Công việc không có cơ quan chủ trì.

    Căn cứ: Không có điều khoản riêng; phân công phải rõ người, rõ việc.

    Vì sao: Việc không ai chủ trì thì không ai làm.

    Cách sửa: Ghi cơ quan chủ trì.
    """
    found = tasks(content)
    if not found:
        yield NotApplicable("không có bảng hay dòng phân công")
        return
    empty = {task.what.index: task for task in lacking(content, "lead") if task.in_table}
    for task in found:
        lines = not task.in_table and task.fields.get("support") and not task.fields.get("lead")
        if lines or task.what.index in empty:
            words = task.title
            yield Slip(f"“{words}” không có cơ quan chủ trì", "một cơ quan chủ trì",
                       task.what.index, 0, len(words))  # fmt: skip
