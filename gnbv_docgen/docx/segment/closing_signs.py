"""What lines of the ending look like: recipients, authority, names, signatures."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.folding import alike
from gnbv_docgen.docx.segment.pieces import GAP, Piece
from gnbv_docgen.docx.segment.signs import Sign

_LABEL: Final = re.compile(
    r"(?P<words>\w+ \w+)\s?(?:\([^)]*\))?\s?(?P<colon>[:;.]?)\s?(?P<rest>.*)\Z"
)
_PREFIX: Final = re.compile(
    r"(?P<word>t\s?[./]?\s?m|kt|tl|tuq|tu|q|k\.t|t\.l)(?P<dot>\s?[./]\s?|\s)(?=\w{2})"
)
_TITLE: Final = re.compile(
    r"(?:quyen )?(?:pho )?(?:chu tich|giam doc|tong giam doc|hieu truong|bo truong|thu truong|"
    r"truong phong|truong ban|truong doan|chanh van phong|chanh thanh tra|chanh an|cuc truong|"
    r"chi cuc truong|tong cuc truong|vu truong|vien truong|tram truong|doi truong|to truong|"
    r"truong khoa|truong cong an|chi huy truong|bi thu|thu tuong|nguoi dung dau|hieu pho|"
    r"giam doc so|quyen han, chuc vu|chu toa|thu ky|nguoi ghi bien ban|uy vien|tong bien tap)\b"
)
_FILE_COPY: Final = re.compile(r"[-–—−•+*]?\s?luu\b(?! tru| y\b| hanh| thong)")
_SIGNED: Final = re.compile(
    r"\W*(?:da ky|chu ky|ky ten|ky, |ky va|dau/chu ky|dong dau|dau, chu ky)"
)
_DASH: Final = "-–—−•+*"
_DEGREE: Final = re.compile(
    r"(?:(?:PGS|GS|TSKH|TS|Th\.?S|BS|BSCK\w*|KS|CN|LS|DS|NGƯT|NGND|Tiến sĩ|Thạc sĩ|Đại tá|"
    r"Thượng tá|Trung tá|Thiếu tá|Đại úy|Ông|Bà|Đ/c)[\s.,]+)*"
)
_LONGEST: Final = 100


def label(piece: Piece) -> Sign | None:
    """The line "Nơi nhận:"; what stands behind it on the same line must be a recipient."""
    if piece.text[:1] in _DASH or (len(piece.text) > 25 and ":" not in piece.text[:20]):
        return None
    found = _LABEL.match(piece.folded)
    if found is None or not (found["words"][0] == "n" or " n" in found["words"]):
        return None
    score = alike(found["words"], "noi nhan")
    rest = found["rest"]
    if score < 0.8 or (rest and rest[0] not in _DASH and not (score == 1 and found["colon"])):
        return None
    if not found["colon"]:
        score -= 0.1
    return Sign(
        Name.RECIPIENTS_LABEL, score, "chữ “Nơi nhận”" if score > 0.85 else "gần giống “Nơi nhận”"
    )


def file_copy(piece: Piece) -> Sign | None:
    """The line "- Lưu: VT, …"."""
    if not _FILE_COPY.match(piece.folded):
        return None
    dashed = piece.text[:1] in _DASH
    return Sign(Name.FILE_COPY, 0.97 if dashed else 0.85, "dòng bắt đầu bằng “Lưu”")


def is_item(piece: Piece) -> bool:
    """Whether a line begins with a dash, typed or automatic."""
    number = piece.paragraph.number.strip()
    return piece.text[:1] in _DASH or (
        bool(number) and not number[0].isalnum() and piece.start == 0
    )


def authority(piece: Piece) -> Sign | None:
    """A line of the signer's authority and office: "TM. …", "KT. …", an office in capitals."""
    if len(piece.text) > _LONGEST:
        return None
    found = _PREFIX.match(piece.folded)
    rest = piece.folded[found.end() :] if found else ""
    if found and (piece.upper or _TITLE.match(rest) or rest.startswith("uy ban")):
        dotted = found["dot"].strip() == "."
        why = f"bắt đầu bằng “{piece.text[: len(found['word'])]}”" + (
            "" if dotted else ", thiếu dấu chấm"
        )
        known = _TITLE.match(rest) or re.match(
            r"(?:uy ban|ubnd|hoi dong|hdnd|ban|tap the|dang uy)\b", rest
        )
        confidence = (0.97 if known else 0.85) - (0 if dotted else 0.05)
        return Sign(Name.AUTHORITY, confidence - (0 if piece.upper else 0.15), why)
    if piece.upper and _TITLE.match(piece.folded):
        return Sign(Name.AUTHORITY, 0.9, "chức vụ in hoa")
    return None


def signed(piece: Piece) -> Sign | None:
    """What stands for the signature: "(đã ký)", "(Chữ ký, dấu)"."""
    if len(piece.text) > _LONGEST or piece.upper or not _SIGNED.match(piece.folded):
        return None
    return Sign(Name.SIGNATURE, 0.9, "chữ thay cho chữ ký")


def is_name(piece: Piece) -> bool:
    """Whether a line can be the name of a person: two to six words that begin with capitals."""
    if piece.folded == "ho va ten":
        return True
    text = _DEGREE.sub("", piece.text, count=1) or piece.text
    words = text.split()
    return (
        2 <= len(words) <= 6
        and all(word[0].isupper() for word in words)
        and all(sign.isalpha() or sign in " .-’'" for sign in text)
        and authority(piece) is None
    )


def office(piece: Piece) -> float:
    """How surely a piece is one authority line, not two pushed apart."""
    sign = None if GAP.search(piece.text) else authority(piece)
    return 0.0 if sign is None else sign.confidence


def right_half(piece: Piece) -> float:
    """How surely a piece stands on the right half of the ending."""
    return office(piece) or (0.8 if is_name(piece) and piece.bold and not piece.upper else 0.0)
