"""Mức tăng, giảm trong bảng không bằng hiệu hai số."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_slips import column_slips
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement


def table_change_unlike_terms(content: Content) -> Iterator[Judgement]:
    """Mức tăng, giảm trong bảng không bằng hiệu hai số.

    Căn cứ: Không có điều khoản riêng; mức tăng, giảm phải bằng hiệu của số cuối kỳ và số đầu kỳ.

    Vì sao: Các dòng khác đều khớp, nên dòng này có một số gõ nhầm hoặc sửa sót.

    Cách sửa: Tính lại hiệu của dòng, hoặc sửa số đầu kỳ, số cuối kỳ.
    """
    yield from column_slips(content, "change")
