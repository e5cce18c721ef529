"""“Nhà nước” không viết hoa khi chỉ Nhà nước Việt Nam."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.joined import joined
from gnbv_docgen.rules.rule import Judgement, Slip

_WORDS: Final = "nhà nước"
# A noun of its own after these; "quản lý nhà nước", "ngân sách nhà nước" are written so in laws.
_NOUN: Final = re.compile(
    r"(?:Đảng,|Đảng và|đối với|(?<!đối )với|của|do|giữa|bởi|Đảng bộ,|nghĩa vụ với) \Z"
)


def state_in_small_letters(content: Content) -> Iterator[Judgement]:
    """“Nhà nước” không viết hoa khi chỉ Nhà nước Việt Nam.

    Căn cứ: Danh từ thuộc trường hợp đặc biệt “Nhân dân, Nhà nước” viết hoa.

    Vì sao: “Nhà nước” là danh từ riêng khi đứng một mình (chính sách của Nhà nước); trong “quản lý
    nhà nước”, “ngân sách nhà nước” các luật vẫn viết thường.

    Cách sửa: Viết “Nhà nước”.
    """
    for spot in joined(content).find(_WORDS):
        if _NOUN.search(spot.before) and not spot.after[:1].isalpha():
            yield Slip("“nhà nước”", "“Nhà nước”", spot.item.index, spot.start, spot.end)
