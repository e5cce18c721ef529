"""Thiếu dấu cách sau dấu câu hoặc ngoài ngoặc."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS, SMALL

# Inside one word: a comma or semicolon before letters, a colon between letters, a stop between a
# word in small letters and a new sentence, a bracket against a word. Single letters are codes, and
# a comma may stand inside an abbreviation (VH,TT&DL).
_MISSING: Final = re.compile(
    rf"(?:(?<![{CAPITALS}]{{2}})[,;]|[,;](?![{CAPITALS}]{{2}}))(?=[^\W\d_]{{2}})"
    r"|(?<=[^\W_]):(?=[^\W\d_]{2})"
    rf"|(?<=[{SMALL}][{SMALL}])[.?!](?=[{CAPITALS}][{SMALL}])"
    rf"|(?<=[{SMALL}][{SMALL}])(?=\([^\W\d_]{{2}})"
    r"|\)(?=[^\W\d_]{2})"
)


def space_after_mark_missing(content: Content) -> Iterator[Judgement]:
    """Thiếu dấu cách sau dấu câu hoặc ngoài ngoặc.

    Căn cứ: Không có điều khoản riêng; theo cách viết chung, sau dấu câu và ngoài dấu ngoặc có một
    dấu cách.

    Vì sao: Hai chữ dính nhau khó đọc, và cả cụm bị đẩy xuống dòng dưới khi in.

    Cách sửa: Thêm một dấu cách.
    """
    texts = joined(content)
    for spot in texts.spots_of(*texts.words_with(_MISSING)):
        gaps = [found.span() for found in _MISSING.finditer(spot.words)]
        mended = _MISSING.sub(r"\g<0> ", spot.words)
        start, end = spot.start + gaps[0][0], spot.start + gaps[-1][1] + 1
        yield Slip(f"“{spot.words}”", f"“{mended}”", spot.item.index, start, end)
