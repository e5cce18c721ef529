"""Thành tiền không bằng số lượng nhân đơn giá."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.column_laws import breaches, shown
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip


def cost_unlike_product(content: Content) -> Iterator[Judgement]:
    """Thành tiền không bằng số lượng nhân đơn giá.

    Căn cứ: Không có điều khoản riêng; thành tiền phải bằng số lượng nhân đơn giá.

    Vì sao: Số lượng hoặc đơn giá được sửa mà thành tiền còn nguyên; dự toán sẽ bị trả lại.

    Cách sửa: Nhân lại, sửa thành tiền và dòng tổng; hoặc sửa số lượng, đơn giá ghi sai. Trong tệp
    kế hoạch nên dùng du_toan để phần mềm tự nhân.
    """
    for breach in breaches(content):
        if breach.kind == "cost":
            yield Slip(
                f"“{breach.cell.text}” ở dòng “{breach.line.title}”, cột “{breach.head}”",
                f"{shown(breach)} ({breach.law}), hoặc sửa số ghi sai",
                breach.cell.item.index, 0, len(breach.cell.item.text), sure=breach.sure,
            )  # fmt: skip
