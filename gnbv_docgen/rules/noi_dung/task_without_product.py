"""Công việc không có sản phẩm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.assignments import lacking, tasks
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip


def task_without_product(content: Content) -> Iterator[Judgement]:
    """Công việc không có sản phẩm.

    Căn cứ: Không có điều khoản riêng; bảng có cột Sản phẩm thì mỗi việc nên có sản phẩm.

    Vì sao: Ô trống giữa các ô có chữ thường là chỗ quên ghi.

    Cách sửa: Ghi sản phẩm của việc, hoặc bỏ cột.
    """
    if not any("product" in task.fields for task in tasks(content)):
        yield NotApplicable("không có bảng hay dòng ghi sản phẩm")
        return
    for task in lacking(content, "product"):
        if task.in_table:
            words = task.title
            yield Slip(f"“{words}” không có sản phẩm", "sản phẩm như các việc bên cạnh",
                       task.what.index, 0, len(words))  # fmt: skip
