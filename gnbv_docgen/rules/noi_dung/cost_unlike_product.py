"""Thành tiền không bằng số lượng nhân đơn giá."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_slips import column_slips
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement


def cost_unlike_product(content: Content) -> Iterator[Judgement]:
    """Thành tiền không bằng số lượng nhân đơn giá.

    Căn cứ: Không có điều khoản riêng; thành tiền phải bằng số lượng nhân đơn giá.

    Vì sao: Số lượng hoặc đơn giá được sửa mà thành tiền còn nguyên; dự toán sẽ bị trả lại.

    Cách sửa: Nhân lại, sửa thành tiền và dòng tổng; hoặc sửa số lượng, đơn giá ghi sai. Trong tệp
    kế hoạch nên dùng du_toan để phần mềm tự nhân.
    """
    yield from column_slips(content, "cost")
