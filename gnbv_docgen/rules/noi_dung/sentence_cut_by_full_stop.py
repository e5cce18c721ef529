"""Câu “Căn cứ …”, “Để …”, “Nhằm …” bị dấu chấm cắt đôi."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS

# The first sentence holds the grounds alone, and another one follows.
_CUT: Final = re.compile(
    r"(?:Căn cứ|Trên cơ sở|Xét) (?:[^,;:.]|\.(?! ))*?(?P<last>[^\W\d_]+)(?P<stop>\.) "
    rf"(?P<next>[{CAPITALS}]\w*)"
)

# What a sentence begins with that only tells why; it must go on with who does what.
_BEGUN: Final = ("Để ", "Nhằm ", "Trên cơ sở ")
_PURPOSE: Final = re.compile(
    r"(?P<ground>(?:[^:.]|\.(?! ))*?(?P<last>[^\W\d_]+|\d+))"
    r"(?P<stop>\.) (?P<next>Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Phòng|Ban Chỉ đạo)\b"
)
# Who or what may be the subject of a sentence, behind the comma that ends its ground.
_SUBJECT: Final = re.compile(
    rf", (?:[{CAPITALS}]|(?:các|mỗi|từng|cần|phải|đề nghị|yêu cầu|giao|đã|cơ quan|đơn vị|công tác"
    r"|việc|xã|tỉnh|huyện|thành phố|thôn|người|cán bộ|chính quyền|nhiệm vụ|chúng)\b)"
)


def sentence_cut_by_full_stop(content: Content) -> Iterator[Judgement]:
    """Câu “Căn cứ …”, “Để …”, “Nhằm …” bị dấu chấm cắt đôi.

    Căn cứ: Không có điều khoản riêng; câu phải có chủ ngữ, vị ngữ.

    Vì sao: “Căn cứ kế hoạch của tỉnh. Ủy ban nhân dân xã đã triển khai …” là một câu bị chấm nhầm.

    Cách sửa: Đổi dấu chấm thành dấu phẩy.
    """
    for item in content.of(Name.BODY, appendix=None):
        found = _CUT.match(item.text) or _purpose(item.text)
        if found is not None:
            stop = found.start("stop")
            words = item.text[found.start("last") : found.end()]
            expected = f"“{found['last']}, {found['next']}”"
            yield Slip(f"“{words}”", expected, item.index, found.start("last"),
                       stop + 1)  # fmt: skip


def _purpose(text: str) -> re.Match[str] | None:
    """A purpose that stands as a sentence of its own before the one it belongs to."""
    for begun in _BEGUN:
        at = text.find(begun)
        if at == 0 or (at > 0 and text.startswith(". ", at - 2)):
            found = _PURPOSE.match(text, at + len(begun))
            if found is not None and not _SUBJECT.search(found["ground"]):
                return found
    return None
