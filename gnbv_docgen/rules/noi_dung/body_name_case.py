"""Tên cơ quan, tổ chức, chức danh viết hoa sai."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS, SMALL

# Wrong and right, whatever stands around it.
_NAMES: Final = {
    "Mặt trận tổ quốc": "Mặt trận Tổ quốc",
    "mặt trận tổ quốc": "Mặt trận Tổ quốc",
    "mặt trận Tổ quốc": "Mặt trận Tổ quốc",
    "Thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "thủ tướng Chính phủ": "Thủ tướng Chính phủ",
    "Văn phòng chính phủ": "Văn phòng Chính phủ",
    "Ủy ban Nhân dân": "Ủy ban nhân dân",
    "Uỷ ban Nhân dân": "Uỷ ban nhân dân",
    "Hội đồng Nhân dân": "Hội đồng nhân dân",
    "Tòa án Nhân dân": "Tòa án nhân dân",
    "Viện kiểm sát Nhân dân": "Viện kiểm sát nhân dân",
    "Ban chấp hành": "Ban Chấp hành",
    "Ban thường vụ": "Ban Thường vụ",
    "Hội nông dân": "Hội Nông dân",
    "Hội liên hiệp phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội liên hiệp Phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội Liên hiệp phụ nữ": "Hội Liên hiệp Phụ nữ",
    "Hội phụ nữ": "Hội Phụ nữ",
    "Hội cựu chiến binh": "Hội Cựu chiến binh",
    "Đoàn thanh niên": "Đoàn Thanh niên",
    "Trung ương đảng": "Trung ương Đảng",
    "Kho bạc nhà nước": "Kho bạc Nhà nước",
    "Ngân hàng nhà nước": "Ngân hàng Nhà nước",
    "Bộ Chỉ huy quân sự": "Bộ Chỉ huy Quân sự",
    "Ban Chỉ huy quân sự": "Ban Chỉ huy Quân sự",
    "Ban chỉ huy quân sự": "Ban Chỉ huy Quân sự",
}
# Words of two syllables, of which the second never has a capital outside of people's and places'
# names.
_SECOND: Final = (
    "Văn Hóa|Xã Hội|Kinh Tế|Giáo Dục|Đào Tạo|Nông Nghiệp|Môi Trường|Tài Chính|Nội Vụ|Tư Pháp"
    "|Xây Dựng|Công Nghệ|Khoa Học|Thông Tin|Truyền Thông|Du Lịch|Thể Thao|Lao Động|Phụ Nữ"
    "|Nông Dân|Thanh Niên|Đảng Ủy|Mặt Trận|Văn Phòng|Công Chức|Công An|Chính Phủ|Quốc Hội|Ủy Ban"
    "|Hội Đồng|Thủ Tướng|Chủ Tịch|Bộ Trưởng|Giám Đốc|Nghị Quyết|Quyết Định|Nghị Định|Kế Hoạch"
    "|Chương Trình|Thông Tư|Công Văn"
)
_HEADS: Final = frozenset(("Bộ", "Sở", "Phòng", "Ban", "Cục", "Vụ", "Hội", "Đoàn", "Ngành"))
_COMPANY: Final = re.compile(r"(?:[Cc]ông ty|Cty|[Dd]oanh nghiệp|HTX|[Hh]ợp tác xã)[^,;]*\Z")
_PLACED: Final = ("xã", "phường", "huyện", "tỉnh", "thôn", "ông", "bà", "đồng chí", "đường")
_FIELDS: Final = (
    "tài chính|nội vụ|y tế|tư pháp|xây dựng|công thương|giáo dục|văn hóa|nông nghiệp|khoa học"
    "|lao động|quốc phòng|công an|ngoại giao|kinh tế|dân tộc|thông tin"
)
_FIELD: Final = re.compile(rf"(?:{_FIELDS})(?![^\W_])")
_PARTY: Final = ("tỉnh", "huyện", "thành", "thị", "quận")
_PLURAL: Final = re.compile(
    r"(?i:các|những|từng|mỗi|cấp|nhiều) "
    r"(?:(?:tỉnh|huyện|thành|thị|quận|đảng) (?:ủy|uỷ),? (?:và )?)*\Z"
)
_UNIT: Final = re.compile(rf" (?:xã|phường|thị trấn|huyện|tỉnh|thành phố) [{CAPITALS}][{SMALL}]")
_ROOM: Final = 60


def body_name_case(content: Content) -> Iterator[Judgement]:
    """Tên cơ quan, tổ chức, chức danh viết hoa sai.

    Căn cứ: Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh
    vực hoạt động (“Hội đồng nhân dân tỉnh Sơn La, Sở Tài chính”).

    Vì sao: Tên cơ quan là chỗ người đọc để ý trước hết.

    Cách sửa: Viết hoa chữ đầu của mỗi từ chỉ loại hình và lĩnh vực, các chữ còn lại viết thường:
    Văn hóa, Mặt trận Tổ quốc, Ủy ban nhân dân, Huyện ủy.
    """
    texts = joined(content)
    slips = [*_names(texts), *_seconds(texts), *_fields(texts), *_party(texts), *_small(texts)]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _slip(spot: Spot, right: str, *, sure: bool = True) -> Slip:
    return Slip(f"“{spot.words}”", f"“{right}”", spot.item.index, spot.start, spot.end, sure=sure)


def _names(texts: Joined) -> Iterator[Slip]:
    for wrong, right in _NAMES.items():
        if not texts.runs.issuperset(wrong.split(" ")):
            continue
        for spot in texts.find(wrong):
            if not spot.after[:1].isalpha():
                yield _slip(spot, right)


def _seconds(texts: Joined) -> Iterator[Slip]:
    for wrong in _SECOND.split("|"):
        first, second = wrong.split(" ")
        if not texts.runs.issuperset((first, second)):
            continue
        for spot in texts.find(wrong):
            before = spot.before.split(" ")[-2:-1]
            named = bool(before) and before[0][:1].isupper() and before[0] not in _HEADS
            placed = spot.before.rstrip().endswith(_PLACED) or _COMPANY.search(spot.before)
            if not (named or placed or spot.after[:1].isalpha() or spot.before[-1:].isalpha()):
                yield _slip(spot, f"{first} {second.lower()}")


def _fields(texts: Joined) -> Iterator[Slip]:
    for head in ("Bộ", "Sở", "Phòng"):
        for spot in texts.find(f"{head} "):
            found = _FIELD.match(spot.item.text, spot.end)
            if found is not None and not spot.before[-1:].isalpha():
                field = found[0]
                whole = Spot(spot.item, spot.start, found.end())
                yield _slip(whole, f"{head} {field[0].upper()}{field[1:]}")


def _party(texts: Joined) -> Iterator[Slip]:
    """Of several committees the name is written in small letters: "các huyện ủy, thị ủy"."""
    for level in _PARTY:
        if level not in texts.runs:
            continue
        for rest in ("ủy", "uỷ"):
            for spot in texts.find(f"{level} {rest}"):
                name = f"{level.capitalize()} {rest}"
                own = not (spot.before[-1:].isalpha() or spot.after[:1].isalpha())
                if own and not _PLURAL.search(spot.left(_ROOM)):
                    yield _slip(spot, name)


def _small(texts: Joined) -> Iterator[Slip]:
    """A certain unit's council or committee in small letters."""
    for name in ("ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân"):
        for spot in texts.find(name):
            if _UNIT.match(spot.after) and not spot.before[-1:].isalpha():
                yield _slip(spot, name.capitalize())
