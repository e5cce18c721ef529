"""The lines above the number: which name the parent body, and which the issuer."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment.pieces import Piece
from gnbv_docgen.viet.text import nfc

# Words that begin the name of a body; a line that begins with none goes on with the line before.
_BODIES: Final = re.compile(
    r"[du]?(?:uy ban|ubnd|hdnd|hoi dong|so|phong|truong|ban|van phong|trung tam|chi cuc|cuc|"
    r"tong cuc|vu|bo|cong an|bo chi huy|cong ty|tong cong ty|tap doan|benh vien|tram|doi|hoc vien|"
    r"dai hoc|vien|hat|thanh tra|toa an|mat tran|ubmttq|doan|hoi|lien doan|kho bac|thue|bao hiem|"
    r"bhxh|quy|chinh phu|quoc hoi|ten cq|ten co quan)\b"
)
# Words after which a new line goes on with the same name, and those that never begin a new body.
_OPEN_END: Final = re.compile(r"(?:\b(?:va|cua|tinh|thanh pho|xa|phuong|huyen)|[,\-–])\Z")
_DISTRICT: Final = "quận"  # with its accents: HẢI QUAN and QUẢN are no open ends
_TITLE: Final = re.compile(r"(?:chu tich|pho chu tich|bo truong|giam doc|thu truong)\Z")


def issuer(lines: list[Piece]) -> list[Part]:
    """The lines as PARENT_BODY and ISSUER: by the words that bodies begin with, and by bold."""
    if not lines:
        return []
    by_words = _last_body(lines)
    by_bold = _first_bold(lines)
    if by_bold is not None and by_words == by_bold:
        first, confidence, evidence = by_words, 0.95, "tên cơ quan và chữ đậm cho cùng kết quả"
    elif by_bold is not None and by_bold > 0:
        first, confidence, evidence = by_bold, 0.8, "dòng trên không đậm, dòng dưới đậm"
        if _goes_on(lines[:by_bold], lines[by_bold]):
            first, confidence, evidence = by_words, 0.75, "tên một cơ quan viết trên nhiều dòng"
    else:
        first, confidence, evidence = by_words, 0.8, "dòng bắt đầu bằng tên một loại cơ quan"
    if len(lines) == 1:
        confidence = max(confidence, 0.85)
    if not any(_BODIES.match(line.folded) for line in lines):
        confidence -= 0.15
    return [
        line.part(Name.PARENT_BODY if at < first else Name.ISSUER, confidence, evidence)
        for at, line in enumerate(lines)
    ]


def _last_body(lines: list[Piece]) -> int:
    first = 0
    for at in range(1, len(lines)):
        if _BODIES.match(lines[at].folded) and not _open(lines[at - 1]):
            first = at
    return first


def _open(line: Piece) -> bool:
    district = nfc(line.text).lower().endswith(_DISTRICT)
    return bool(district or _OPEN_END.search(line.folded) or _TITLE.match(line.folded))


def _goes_on(above: list[Piece], line: Piece) -> bool:
    """Whether ``line`` cannot be a body of its own: it begins like none, as TỈNH X."""
    return _open(above[-1]) or bool(
        re.match(
            r"(?:tinh|thanh pho|tp|xa|phuong|huyen|quan|thi xa|thi tran|dac khu)\b", line.folded
        )
    )


def _first_bold(lines: list[Piece]) -> int | None:
    """Where the bold lines begin that reach to the end; None when there are none, or all are."""
    bold = [line.bold is True for line in lines]
    first = bold.index(True) if True in bold else len(lines)
    return first if 0 < first < len(lines) and all(bold[first:]) else None
