"""Thiếu dấu phẩy giữa các từ liệt kê (cán bộ, công chức)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip

# Two things, never one: without a comma a slip in every document.
_ALWAYS: Final = (
    ("cán bộ", "công chức"), ("công chức", "viên chức"), ("cán bộ", "đảng viên"),
    ("khó khăn", "vướng mắc"), ("hộ nghèo", "hộ cận nghèo"), ("đoàn viên", "hội viên"),
)  # fmt: skip
# Now and then taken for one: only beside the same words with a comma.
_ELSEWHERE: Final = (
    ("ban", "ngành"), ("sở", "ngành"), ("cơ quan", "đơn vị"), ("tổ chức", "cá nhân"),
    ("kiểm tra", "giám sát"), ("tồn tại", "hạn chế"), ("nhiệm vụ", "giải pháp"),
    ("chức năng", "nhiệm vụ"), ("tuyên truyền", "phổ biến"), ("mục đích", "yêu cầu"),
    ("xã", "phường"), ("hướng dẫn", "đôn đốc"), ("đôn đốc", "kiểm tra"),
)  # fmt: skip
# A longer word begins: "ngành nghề", "đơn vị sự nghiệp".
_GOES_ON: Final = (" nghề", " sự nghiệp", " hành chính", " tính", " chính trị của")


def comma_missing_in_set(content: Content) -> Iterator[Judgement]:
    """Thiếu dấu phẩy giữa các từ liệt kê (cán bộ, công chức).

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, các từ liệt kê ngang hàng cách nhau
    bằng dấu phẩy.

    Vì sao: Thiếu dấu phẩy, hai đối tượng đọc thành một.

    Cách sửa: Thêm dấu phẩy giữa hai từ.
    """
    texts = joined(content)
    for left, right in (*_ALWAYS, *_ELSEWHERE):
        if f"{left} {right}" not in texts.lowered:
            continue
        others = texts.lowered.count(f"{left}, {right}")
        if not (others or (left, right) in _ALWAYS):
            continue
        for spot in texts.find(f"{left} {right}", any_case=True):
            parted = spot.before[-1:] in ("", " ", "(", "“") and not spot.after[:1].isalpha()
            first, second = spot.words[: len(left)], spot.words[-len(right) :]
            named = second[0].isupper() and not spot.words.isupper()  # "xã Phường Đông"
            if not parted or named or spot.after.lower().startswith(_GOES_ON):
                continue
            mended = f"{first}, {second}"
            yield Slip(
                f"“{spot.words}”", f"“{mended}”{f' như {others} chỗ khác' if others else ''}",
                spot.item.index, spot.start, spot.end, sure=bool(others),
            )  # fmt: skip
