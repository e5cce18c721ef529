"""Thiếu dấu phẩy giữa tên các công ty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.joined import joined
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.letters import CAPITAL

_FIRM: Final = "Công ty"
# The last word of the name before, without a mark; a comma that parts it from its name.
_NAME: Final = re.compile(rf"(?P<comma>, )?(?P<name>(?:[{CAPITAL}]\w* )+)\Z")
_WHOLE: Final = ("Tổng ", "Chi nhánh ")


def comma_missing_between_firms(content: Content) -> Iterator[Judgement]:
    """Thiếu dấu phẩy giữa tên các công ty.

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, các tên liệt kê cách nhau bằng dấu
    phẩy.

    Vì sao: Thiếu hoặc đặt sai dấu phẩy, tên hai công ty đọc thành một.

    Cách sửa: Đặt dấu phẩy ở cuối tên mỗi công ty.
    """
    seen = -1
    for spot in joined(content).find(_FIRM):
        listed, seen = seen == spot.item.index, spot.item.index
        name = _NAME.search(spot.before) if listed else None
        if name is None or name["name"].endswith(_WHOLE):
            continue
        found = f"{name[0].removeprefix(', ')}{_FIRM}"
        expected = f"“{name['name'].strip()}, {_FIRM}”"
        if name["comma"]:
            found = f"...{name[0]}{_FIRM}"
            expected = f"dấu phẩy ngay trước “{_FIRM}”, không ở giữa tên"
        yield Slip(f"“{found}”", expected, spot.item.index, name.start("name"), spot.end)
