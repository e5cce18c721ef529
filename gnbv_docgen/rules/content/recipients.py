"""The lines below *Nơi nhận:*: whom each names, and what for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.agencies import is_union
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.grammar.bodies import Body, bodies
from gnbv_docgen.viet.grammar.plain import plain

_PURPOSE: Final = re.compile(r"\((?:để )?(?P<purpose>[^()\d]{1,20})\)")
_PURPOSES: Final = {
    "b/c": "báo cáo", "bc": "báo cáo", "báo cáo": "báo cáo", "p/h": "phối hợp",
    "ph/h": "phối hợp", "ph": "phối hợp", "phối hợp": "phối hợp", "t/h": "thực hiện",
    "th": "thực hiện", "thực hiện": "thực hiện", "biết": "biết",
}  # fmt: skip

# Lines that reach everybody who is given work.
_ALL: Final = re.compile(
    r"như (?:trên|điều|mục|kính)|^mục |\b(?:tại|theo|ở) (?:các )?(?:mục|phần|điểm|phụ lục)|"
    r"cơ quan,? đơn vị|các đơn vị|liên quan|thành phần|thành viên|ngành dọc"
)
_AGENCIES: Final = re.compile(
    r"các (?:[\w-]+, )*(?:sở|phòng|ban|ngành|cơ quan|trung tâm|tổ)\b|"
    r"\bsở[,:]|\bban,? ngành|\bngành,|\bphòng[,:]|cơ quan trung ương"
)
_UNIONS: Final = re.compile(
    r"đoàn thể|các hội|các tổ chức|chính trị|ct-xh|mttq|mặt trận|ubmt|tổ chức thành viên"
)
_FRONT: Final = re.compile(r"mttq|mặt trận|ubmt|mt ?tq")
_LOCAL: Final = re.compile(
    r"(?:các|ubnd|ủy ban nhân dân|cấp) (?:cấp |các )?(?:xã|phường|đặc khu)|địa phương"
)
# Members and staff of the issuer need no copy, and neither does it itself.
_OWN: Final = ("Công chức", "Văn phòng", "Ban Chỉ đạo", "Ban Quản lý", "Tổ công tác", "Hội đồng ")


class Recipient(NamedTuple):
    """A line; ``purpose`` is *báo cáo*, *phối hợp*, *thực hiện*, *biết*, or "" where none is told.

    ``text`` is plain, the purpose left in.
    """

    item: Item
    text: str
    purpose: str
    bodies: tuple[Body, ...]


@kept
def recipients(content: Content) -> tuple[Recipient, ...]:
    """All lines but the last one, of the copy that is kept."""
    return tuple(_read(item) for item in content.of(Name.RECIPIENT) if item.text)


def reached(content: Content, body: Body) -> bool:
    """Whether a line names ``body``, or all bodies of its sort, or needs not to."""
    issuer = plain(content.issuer)
    own = not body.many and plain(body.name) in issuer and plain(body.place) in issuer
    if own or body.name.startswith(_OWN):
        return True
    lines = recipients(content)
    if any(named.name == body.name for line in lines for named in line.bodies):
        return True
    sort = _sort(body)
    return any(_ALL.search(line.text) or sort.search(line.text) for line in lines)


def _sort(body: Body) -> re.Pattern[str]:
    """What a line says that means all bodies of the sort of ``body``."""
    if body.name == "Mặt trận Tổ quốc":
        return _FRONT
    if is_union(body):
        return _UNIONS
    return _LOCAL if body.name == "Ủy ban nhân dân" else _AGENCIES


def _read(item: Item) -> Recipient:
    text = plain(item.text)
    found = _PURPOSE.search(text)
    purpose = _PURPOSES.get(found["purpose"].strip(), "") if found else ""
    return Recipient(item, text, purpose, bodies(item.text))
