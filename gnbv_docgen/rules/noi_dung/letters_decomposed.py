"""Chữ có dấu gõ bằng dấu rời (Unicode tổ hợp)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.text import is_nfc, nfc

_LOOSE: Final = re.compile(r"[^\W\d_]*[\u0300-\u036f](?:[^\W\d_]|[\u0300-\u036f])*")


def letters_decomposed(content: Content) -> Iterator[Judgement]:
    """Chữ có dấu gõ bằng dấu rời (Unicode tổ hợp).

    Căn cứ: Nghị định yêu cầu bộ mã ký tự Unicode theo TCVN 6909:2001 (khoản 3 Mục I Phần I Phụ lục
    I), không nói riêng về dấu rời; cách mã hóa dùng chung là Unicode dựng sẵn.

    Vì sao: Trông giống nhau nhưng máy coi là chữ khác: tìm không ra, sắp xếp sai, dấu có thể lệch
    khỏi chữ khi in.

    Cách sửa: Gõ lại bằng bảng mã Unicode (không chọn Unicode tổ hợp), hoặc dùng công cụ chuyển mã
    của bộ gõ để chuyển cả văn bản sang Unicode dựng sẵn.
    """
    items = [item for item in joined(content).unlike_raw if not is_nfc(item.raw)]
    if not items:
        return
    first = items[0]
    found = _LOOSE.search(first.raw)
    word = nfc(found[0] if found else first.raw)
    start = max(first.text.find(word), 0)
    count = sum(len(_LOOSE.findall(item.raw)) for item in items)
    yield Slip(
        f"{count} chữ có dấu rời, chữ đầu là “{word}”",
        "chữ và dấu là một ký tự (Unicode dựng sẵn)",
        first.index,
        start,
        start + len(word),
        tuple(item.index for item in items[1:]),
    )
