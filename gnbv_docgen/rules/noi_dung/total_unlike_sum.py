"""Dòng tổng cộng của bảng khác tổng các dòng."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.table_sums import wrong_totals
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.figures import format_figure


def total_unlike_sum(content: Content) -> Iterator[Judgement]:
    """Dòng tổng cộng của bảng khác tổng các dòng.

    Căn cứ: Không có điều khoản riêng; số cộng phải bằng tổng các số hạng.

    Vì sao: Có dòng sửa số hoặc thêm, bớt mà quên cộng lại; cấp trên tổng hợp theo dòng tổng sẽ sai.

    Cách sửa: Cộng lại cột, sửa dòng tổng hoặc sửa dòng ghi sai; trong tệp kế hoạch nên để phần mềm
    tự cộng.
    """
    for wrong in wrong_totals(content):
        yield Slip(
            f"“{wrong.cell.text}” ở dòng “{wrong.line.title}”, cột “{wrong.head}”",
            f"{format_figure(wrong.exact)} (tổng các dòng), hoặc sửa dòng ghi sai",
            wrong.cell.item.index, 0, len(wrong.cell.item.text), sure=wrong.sure,
        )  # fmt: skip
