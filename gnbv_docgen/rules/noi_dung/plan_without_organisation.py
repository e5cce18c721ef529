"""Kế hoạch không có phần tổ chức thực hiện."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip

_ORGANISES: Final = re.compile(
    r"thực hiện|phân công|trách nhiệm|giao nhiệm vụ|chỉ đạo, điều hành|nhiệm vụ của|phối hợp",
    re.IGNORECASE,
)
_FEWEST_HEADINGS: Final = 3


def plan_without_organisation(content: Content) -> Iterator[Judgement]:
    """Kế hoạch không có phần tổ chức thực hiện.

    Căn cứ: Không có điều khoản riêng; hầu hết kế hoạch có phần Tổ chức thực hiện hoặc Phân công.

    Vì sao: Kế hoạch không nói ai làm thì không giao được việc và không kiểm tra được.

    Cách sửa: Thêm mục Tổ chức thực hiện (phan_cong hoặc to_chuc_thuc_hien), nêu từng đơn vị.
    """
    headings = content.of(Name.HEADING)
    if content.kind != "kế hoạch" or len(headings) < _FEWEST_HEADINGS:
        yield NotApplicable("không phải kế hoạch chia thành mục")
        return
    titles = [item for item in content.of(Name.HEADING, Name.BODY) if item.number]
    if not any(_ORGANISES.search(item.text[:120]) for item in titles):
        yield Slip("không có mục nào về tổ chức thực hiện", "mục Tổ chức thực hiện")
