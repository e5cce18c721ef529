"""Cột tổng số khác tổng các cột thành phần."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_slips import column_slips
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement


def row_total_unlike_parts(content: Content) -> Iterator[Judgement]:
    """Cột tổng số khác tổng các cột thành phần.

    Căn cứ: Không có điều khoản riêng; số tổng của dòng phải bằng tổng các thành phần của nó.

    Vì sao: Các dòng khác đều khớp, nên dòng này có một số gõ nhầm hoặc sửa sót.

    Cách sửa: Cộng lại các cột của dòng, sửa số tổng hoặc sửa thành phần ghi sai.
    """
    yield from column_slips(content, "sum")
