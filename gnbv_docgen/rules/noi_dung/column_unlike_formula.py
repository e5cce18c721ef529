"""Ô của bảng không theo công thức ghi ở đầu cột."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_slips import column_slips
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement


def column_unlike_formula(content: Content) -> Iterator[Judgement]:
    """Ô của bảng không theo công thức ghi ở đầu cột.

    Căn cứ: Không có điều khoản riêng; công thức ghi ở đầu cột, thí dụ “(5) = (4) / (3)”, áp dụng
    cho mọi dòng.

    Vì sao: Số hạng được sửa mà kết quả còn nguyên, hoặc kết quả gõ nhầm.

    Cách sửa: Tính lại theo công thức, sửa ô ghi sai; nếu công thức sai thì sửa công thức.
    """
    yield from column_slips(content, "told")
