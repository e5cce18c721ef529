"""Bodies that no longer exist, since when, and what stands in their place as far as confirmed.

The ministries and departments were merged from 01/3/2025; the district tier ended on 01/7/2025.
"""

from __future__ import annotations

import datetime
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.bodies import Body
from gnbv_docgen.viet.grammar.plain import plain
from gnbv_docgen.viet.grammar.units import CENTRAL_CITIES

MERGED: Final = datetime.date(2025, 3, 1)
TWO_TIERS: Final = datetime.date(2025, 7, 1)

_TIER: Final = (
    "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025, Điều 51 khoản 3:"
    " kết thúc hoạt động của đơn vị hành chính cấp huyện từ ngày 01/7/2025"
)
_MERGER: Final = "sắp xếp bộ máy của Chính phủ và cơ quan chuyên môn địa phương từ ngày 01/3/2025"
_LABOUR: Final = "Lao động - Thương binh và Xã hội"
_ENVIRONMENT: Final = "Nông nghiệp và Môi trường"
# The field, and the field of the body that has taken it over; None where no source confirms one.
_FIELDS: Final[dict[str, str | None]] = {
    _LABOUR: None,  # parted among several; giảm nghèo went to Nông nghiệp và Môi trường
    "Tài nguyên và Môi trường": _ENVIRONMENT,
    "Nông nghiệp và Phát triển nông thôn": _ENVIRONMENT,
    "Kế hoạch và Đầu tư": None,
    "Thông tin và Truyền thông": None,
    "Giao thông vận tải": None,
}
_DISTRICT_KINDS: Final = frozenset(("Huyện ủy", "Quận ủy", "Thị ủy", "Huyện đoàn"))


class Gone(NamedTuple):
    """That a body exists no more: since which day, why, and its successor where confirmed.

    ``for_poverty`` is who has taken over the work on poverty, where that is another question.
    """

    since: datetime.date
    source: str
    successor: str | None
    for_poverty: str | None = None


def gone_since(body: Body, day: datetime.date) -> Gone | None:
    """Why ``body`` no longer existed on ``day``; None where it did, or where that is not sure.

    *UBND thành phố* without a name may be that of a province-level city, so it is passed over.
    """
    gone = _by_field(body) or _by_level(body)
    return gone if gone is not None and day >= gone.since else None


def _by_field(body: Body) -> Gone | None:
    if body.kind not in ("Sở", "Bộ", "Phòng"):
        return None
    field = body.name.removeprefix(f"{body.kind} ")
    if field not in _FIELDS:
        return None
    successor = _FIELDS[field]
    if body.kind == "Phòng":
        # Offices of districts: they ended with the districts, and none took their place as a whole.
        return Gone(TWO_TIERS, _TIER, None)
    poverty = f"{body.kind} {_ENVIRONMENT}" if field == _LABOUR else None
    return Gone(MERGED, _MERGER, f"{body.kind} {successor}" if successor else None, poverty)


def _by_level(body: Body) -> Gone | None:
    city = body.level == "thành phố" and body.place and plain(body.place) not in CENTRAL_CITIES
    if body.level == "huyện" or city or body.name in _DISTRICT_KINDS:
        return Gone(TWO_TIERS, _TIER, None)
    return None
