"""“Nhân dân”, “Nhà nước” không viết hoa."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

_PEOPLE: Final = "nhân dân"
# After these it is the people; in the name of a body, an honour ("Ủy ban nhân dân", "Nhà giáo
# nhân dân") or a compound ("dân chủ nhân dân") other words stand before it.
_BEFORE_PEOPLE: Final = frozenset(
    ("lớp", "và", "của", "với", "cho", "được", "chúng", "sống", "đến", "từ", "trong", "do", "vì",
     "để", "giúp", "vụ", "động", "bào", "là", "các", "toàn", "mọi", "tới", "trước", "khi")
)  # fmt: skip
_MONEY: Final = " tệ"
# Letters before that tell which it is.
_ROOM: Final = 16
_STATE: Final = "nhà nước"
# A noun of its own after these; "quản lý nhà nước", "ngân sách nhà nước" are written so in laws.
_BEFORE_STATE: Final = re.compile(
    r"(?:Đảng,|Đảng và|(?<!đi )với|của|(?<!tự )do|giữa|bởi|Đảng bộ,) \Z"
)


def people_or_state_in_small_letters(content: Content) -> Iterator[Judgement]:
    """“Nhân dân”, “Nhà nước” không viết hoa.

    Căn cứ: Danh từ thuộc trường hợp đặc biệt viết hoa: “Nhân dân, Nhà nước”.

    Vì sao: Đây là quy định riêng của văn bản hành chính, thường bị quên.

    Cách sửa: Viết “Nhân dân” khi chỉ người dân nói chung, “Nhà nước” khi đứng một mình làm danh từ;
    trong tên cơ quan (Ủy ban nhân dân) và sau một danh từ khác (quản lý nhà nước, ngân sách nhà
    nước) vẫn viết thường.
    """
    texts = joined(content)
    slips = [*_people(texts), *_state(texts)]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _people(texts: Joined) -> Iterator[Slip]:
    for spot in texts.find(_PEOPLE):
        before = spot.left(_ROOM).split(" ")[-2:-1]
        own = spot.start == 0 or (spot.left(1) == " " and before[0].lower() in _BEFORE_PEOPLE)
        if own and not spot.after.startswith(_MONEY) and not spot.after[:1].isalpha():
            yield Slip(*spot.quoted("Nhân dân"), spot.item.index, spot.start, spot.end)


def _state(texts: Joined) -> Iterator[Slip]:
    for spot in texts.find(_STATE):
        if _BEFORE_STATE.search(spot.left(_ROOM)) and not spot.after[:1].isalpha():
            yield Slip(*spot.quoted("Nhà nước"), spot.item.index, spot.start, spot.end)
