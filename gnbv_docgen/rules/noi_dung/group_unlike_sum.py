"""Số của nhóm trong bảng khác tổng các dòng thuộc nhóm."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.table_sums import wrong_groups
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.figures import format_figure


def group_unlike_sum(content: Content) -> Iterator[Judgement]:
    """Số của nhóm trong bảng khác tổng các dòng thuộc nhóm.

    Căn cứ: Không có điều khoản riêng; số cộng của nhóm phải bằng tổng các dòng trong nhóm.

    Vì sao: Một dòng được sửa mà dòng của nhóm còn nguyên, nên tổng chung cũng sai theo.

    Cách sửa: Cộng lại các dòng trong nhóm rồi sửa dòng của nhóm, hoặc sửa dòng ghi sai.
    """
    for wrong in wrong_groups(content):
        yield Slip(
            f"“{wrong.cell.text}” ở dòng “{wrong.line.title}”, cột “{wrong.head}”",
            f"{format_figure(wrong.exact)} (tổng các dòng trong nhóm), hoặc sửa dòng ghi sai",
            wrong.cell.item.index, 0, len(wrong.cell.item.text), sure=wrong.sure,
        )  # fmt: skip
