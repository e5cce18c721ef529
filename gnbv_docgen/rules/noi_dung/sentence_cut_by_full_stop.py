"""Câu “Căn cứ …” bị dấu chấm cắt đôi."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS

# The first sentence holds the grounds alone, and another one follows.
_CUT: Final = re.compile(
    r"(?:Căn cứ|Trên cơ sở|Xét) (?:[^,;:.]|\.(?! ))*?(?P<last>[^\W\d_]+)(?P<stop>\.) "
    rf"(?P<next>[{CAPITALS}]\w*)"
)


def sentence_cut_by_full_stop(content: Content) -> Iterator[Judgement]:
    """Câu “Căn cứ …” bị dấu chấm cắt đôi.

    Căn cứ: Không có điều khoản riêng; câu phải có chủ ngữ, vị ngữ.

    Vì sao: “Căn cứ kế hoạch của tỉnh. Ủy ban nhân dân xã đã triển khai …” là một câu bị chấm nhầm.

    Cách sửa: Đổi dấu chấm thành dấu phẩy.
    """
    for item in content.of(Name.BODY, appendix=None):
        found = _CUT.match(item.text)
        if found is not None:
            stop = found.start("stop")
            words = item.text[found.start("last") : found.end()]
            expected = f"“{found['last']}, {found['next']}”"
            yield Slip(f"“{words}”", expected, item.index, found.start("last"),
                       stop + 1)  # fmt: skip
