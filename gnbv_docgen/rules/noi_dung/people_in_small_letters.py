"""“Nhân dân” không viết hoa."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.joined import joined
from gnbv_docgen.rules.rule import Judgement, Slip

_WORDS: Final = "nhân dân"
# After these it is the people; in the name of a body, an honour ("Ủy ban nhân dân", "Nhà giáo
# nhân dân") or a compound ("dân chủ nhân dân") other words stand before it.
_BEFORE: Final = frozenset(
    ("lớp", "và", "của", "với", "cho", "được", "chúng", "sống", "đến", "từ", "trong", "do", "vì",
     "để", "giúp", "vụ", "động", "bào", "là", "các", "toàn", "mọi", "tới", "trước", "khi")
)  # fmt: skip
_MONEY: Final = " tệ"


def people_in_small_letters(content: Content) -> Iterator[Judgement]:
    """“Nhân dân” không viết hoa.

    Căn cứ: Danh từ thuộc trường hợp đặc biệt “Nhân dân, Nhà nước” viết hoa.

    Vì sao: Viết hoa “Nhân dân” là quy định riêng của văn bản hành chính, thường bị quên.

    Cách sửa: Viết “Nhân dân” khi chỉ người dân nói chung; trong tên cơ quan (Ủy ban nhân dân, Hội
    đồng nhân dân) vẫn viết thường.
    """
    for spot in joined(content).find(_WORDS):
        before = spot.before.split(" ")[-2:-1]
        own = not spot.before or (spot.before[-1:] == " " and before[0].lower() in _BEFORE)
        if own and not spot.after.startswith(_MONEY) and not spot.after[:1].isalpha():
            yield Slip("“nhân dân”", "“Nhân dân”", spot.item.index, spot.start, spot.end)
