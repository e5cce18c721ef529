"""Tên ban chỉ đạo, tổ công tác viết hoa hai cách."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip

# The likelier way and the other one.
_NAMES: Final = (
    ("Ban Chỉ đạo", "Ban chỉ đạo"),
    ("Ban Quản lý", "Ban quản lý"),
    ("Ban Tổ chức", "Ban tổ chức"),
    ("Ban Giám sát", "Ban giám sát"),
    ("Ban Công tác Mặt trận", "Ban công tác Mặt trận"),
    ("Tổ công tác", "Tổ Công tác"),
    ("Tổ giúp việc", "Tổ Giúp việc"),
)


def committee_case_mixed(content: Content) -> Iterator[Judgement]:
    """Tên ban chỉ đạo, tổ công tác viết hoa hai cách.

    Căn cứ: Không có điều khoản riêng cho chữ này; một tên phải viết một cách (“viết hoa chữ cái đầu
    của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh vực hoạt động”).

    Vì sao: “Ban Chỉ đạo” chỗ này, “Ban chỉ đạo” chỗ kia cho thấy văn bản ghép từ nhiều nguồn.

    Cách sửa: Viết một cách ở mọi chỗ, thường là Ban Chỉ đạo, Ban Quản lý, Tổ công tác.
    """
    texts = joined(content)
    for likely, odd in _NAMES:
        # Where there is but one way, the other costs no more than a look.
        if odd not in texts.text or likely not in texts.text:
            continue
        right, wrong = _spots(texts, likely), _spots(texts, odd)
        if not right or not wrong:
            continue
        first, *others = wrong
        yield Slip(
            f"“{odd}” ({len(wrong)} chỗ)", f"“{likely}” như {len(right)} chỗ khác",
            first.item.index, first.start, first.end, besides(first, others),
        )  # fmt: skip


def _spots(texts: Joined, name: str) -> list[Spot]:
    return [spot for spot in texts.find(name) if not spot.after[:1].isalpha()]
