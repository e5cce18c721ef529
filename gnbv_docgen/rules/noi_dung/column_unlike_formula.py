"""Ô của bảng không theo công thức ghi ở đầu cột."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_laws import breaches, shown
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def column_unlike_formula(content: Content) -> Iterator[Judgement]:
    """Ô của bảng không theo công thức ghi ở đầu cột.

    Căn cứ: Không có điều khoản riêng; công thức ghi ở đầu cột, thí dụ “(5) = (4) / (3)”, áp dụng
    cho mọi dòng.

    Vì sao: Số hạng được sửa mà kết quả còn nguyên, hoặc kết quả gõ nhầm.

    Cách sửa: Tính lại theo công thức, sửa ô ghi sai; nếu công thức sai thì sửa công thức.
    """
    for breach in breaches(content):
        if breach.kind == "told":
            yield Slip(
                f"“{breach.cell.text}” ở dòng “{breach.line.title}”, cột “{breach.head}”",
                f"{shown(breach)} ({breach.law}), hoặc sửa số ghi sai",
                breach.cell.item.index, 0, len(breach.cell.item.text), sure=breach.sure,
            )  # fmt: skip
