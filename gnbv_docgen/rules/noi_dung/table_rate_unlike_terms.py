"""Tỷ lệ phần trăm trong bảng không khớp với phép chia."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_slips import column_slips
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement


def table_rate_unlike_terms(content: Content) -> Iterator[Judgement]:
    """Tỷ lệ phần trăm trong bảng không khớp với phép chia.

    Căn cứ: Không có điều khoản riêng; tỷ lệ phải bằng số của dòng ấy chia cho số làm mốc.

    Vì sao: Các dòng khác đều khớp, nên dòng này có một số gõ nhầm hoặc sửa sót.

    Cách sửa: Tính lại tỷ lệ của dòng, hoặc sửa số đem chia.
    """
    yield from column_slips(content, "rate")
