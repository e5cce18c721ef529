"""What a line looks like: each function says how surely a piece is one part, and by what."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment.folding import alike, letters
from gnbv_docgen.docx.segment.pieces import Piece

STATE: Final = "conghoaxahoichunghiavietnam"
MOTTO: Final = "doclaptudohanhphuc"

_DOTS: Final = r"[\d\s._…]"
_NUMBERED: Final = re.compile(
    rf"s[o0]\s?[:.;]?\s?(?:{_DOTS}|(?<=\d)[a-z])*(?:/\s?\d{{4}}\s?)?[/\-]\s?[\w.…&]"
)
_UNNAMED: Final = re.compile(rf"{_DOTS}*/\s?[a-z]{{2,6}}\s?-\s?[a-z]{{2,}}[\w-]*\Z")
_BARE_NUMBER: Final = re.compile(rf"so\s?:{_DOTS}*\Z")
_DATE: Final = re.compile(
    r"(?P<place>.*?)(?P<comma>[,.;]?)\s?\bngay\b\D{0,4}.{0,40}?thang.{0,40}?nam\b.{0,40}\Z"
)
_CITES: Final = re.compile(r"(?:can cu|thuc hien|theo|xet|kem theo|ban hanh)\b")
_FIGURES: Final = re.compile(
    rf".{{2,40}},\s?(?:ngay\s?)?{_DOTS}+[/-]{_DOTS}+[/-]\s?(?:[12]\d{{3}}|{_DOTS}*)\Z"
)
_SUBJECT: Final = re.compile(r"v\s?[/.]\s?v\b|ve viec\b")
_TO: Final = re.compile(r"(?:kinh|kin|king|kinhs) (?:gui|goi)\b\s?[:;.]?")
_MARKS: Final = {
    Name.URGENCY: {"hoa toc", "thuong khan", "khan", "hoa toc hen gio"},
    Name.SECRECY: {
        "mat", "toi mat", "tuyet mat", "bi mat", "tuyet doi bi mat", "tai lieu mat",
    },
    Name.CIRCULATION: {
        "xem xong tra lai", "luu hanh noi bo", "tai lieu thu hoi",
    },
}  # fmt: skip
_DRAFT: Final = re.compile(r"\(?(?:ban )?du thao(?: (?:lan|so|ngay|lan thu)\b.*| \d.*)?\)?\Z")
_CONTACT: Final = re.compile(
    r"(?:dia chi|(?:so )?dien thoai|dt|tel|e-?mail|thu dien tu|website|fax|trang thong tin[\w ]*)"
    r"\s?:"
)
_COPY: Final = re.compile(r"(?:sao y(?: ban chinh| van ban)?|sao luc|trich sao)\Z")
_CLOCK: Final = re.compile(r"\d{1,2}\s?[:h]\s?\d{2}\s?[:p]\s?\d{2}|gio\s?: ?phut\s?: ?giay")
_DIGITAL: Final = re.compile(r"(?:nguoi ky|ky boi|ky so boi|ngay ky|thoi gian ky)\s?:")


class Sign(NamedTuple):
    """How surely a piece is the part ``name``, and the evidence."""

    name: Name
    confidence: float
    evidence: str

    def part(self, piece: Piece) -> Part:
        """``piece`` as this part."""
        return piece.part(self.name, self.confidence, self.evidence)


def _near(piece: Piece, target: str, name: Name) -> Sign | None:
    if not len(target) * 0.6 < len(piece.text) < len(target) * 2.5:
        return None
    score = alike(letters(piece.folded), target)
    if score < 0.8:
        return None
    exact = score == 1.0
    return Sign(name, score, f"đúng chữ {name}" if exact else f"gần giống {name} ({score:.0%})")


def motto(piece: Piece) -> Sign | None:
    """Quốc hiệu, Tiêu ngữ."""
    return _near(piece, STATE, Name.MOTTO_STATE) or _near(piece, MOTTO, Name.MOTTO)


def number(piece: Piece) -> Sign | None:
    """Số, ký hiệu."""
    if len(piece.text) > 70:
        return None
    folded = piece.folded
    if _NUMBERED.match(folded):
        return Sign(Name.NUMBER, 1.0, "bắt đầu bằng “Số” và có ký hiệu")
    if _UNNAMED.match(folded) and piece.text.upper() != piece.text.lower() and _capitals(piece):
        return Sign(Name.NUMBER, 0.8, "có dạng ký hiệu nhưng thiếu chữ “Số”")
    if _BARE_NUMBER.match(folded):
        return Sign(Name.NUMBER, 0.7, "có chữ “Số:” nhưng thiếu ký hiệu")
    return None


def _capitals(piece: Piece) -> bool:
    return sum(sign.isupper() for sign in piece.text) >= 3


def place_date(piece: Piece) -> Sign | None:
    """Địa danh và thời gian."""
    if len(piece.text) > 120 or piece.text[0] in "([" or piece.text.endswith((")", ";", ":")):
        return None
    if _CITES.match(piece.folded):
        return None
    found = _DATE.match(piece.folded)
    if found and len(found["place"]) <= 50:
        if found["place"] and found["comma"]:
            return Sign(Name.PLACE_DATE, 1.0, "địa danh, ngày … tháng … năm …")
        missing = "dấu phẩy" if found["place"] else "địa danh"
        return Sign(Name.PLACE_DATE, 0.75, f"ngày … tháng … năm …, thiếu {missing}")
    if _FIGURES.match(piece.folded):
        return Sign(Name.PLACE_DATE, 0.75, "địa danh và ngày viết bằng số")
    return None


def letter_subject(piece: Piece) -> Sign | None:
    """The subject of a công văn, which begins with "V/v"."""
    if not _SUBJECT.match(piece.folded):
        return None
    exact = piece.text[:3] == "V/v"
    return Sign(Name.LETTER_SUBJECT, 0.97 if exact else 0.85, "bắt đầu bằng “V/v”")


def addressees(piece: Piece) -> Sign | None:
    """The line that begins with "Kính gửi"."""
    found = _TO.match(piece.folded)
    if not found or (len(piece.text) > 60 and ":" not in piece.text[:16]):
        return None
    return Sign(Name.ADDRESSEES, 1.0 if ":" in found.group() else 0.8, "bắt đầu bằng “Kính gửi”")


def mark(piece: Piece) -> Sign | None:
    """Mức độ khẩn, phạm vi lưu hành, độ mật, dấu dự thảo."""
    if len(piece.text) > 40:
        return None
    folded = piece.folded.strip("[]().:!- ")
    if piece.upper or piece.bold or piece.paragraph.boxed:
        for name, words in _MARKS.items():
            if folded in words:
                why = f"đúng chữ của {name.lower()}"
                return Sign(name, 0.97 if piece.upper else 0.75, why)
    if _DRAFT.match(piece.folded):
        return Sign(Name.DRAFT, 0.95 if piece.upper else 0.8, "chữ “Dự thảo” đứng riêng")
    return None


def digital(piece: Piece) -> Sign | None:
    """Thông tin chữ ký số at the top of a page: number; day; hour, minute and second of signing."""
    folded = piece.folded
    stamped = _CLOCK.search(folded) and (";" in folded or "ky" in folded.split())
    if len(folded) > 160 or not (stamped or _DIGITAL.match(folded)):
        return None
    return Sign(Name.DIGITAL_SIGNATURE, 0.9, "có giờ, phút, giây ký số")


def copy_form(piece: Piece) -> Sign | None:
    """SAO Y, SAO LỤC, TRÍCH SAO above the signature of who made a copy."""
    if not _COPY.match(piece.folded) or not (piece.upper or piece.bold):
        return None
    return Sign(Name.COPY_FORM, 0.95 if piece.upper else 0.8, "đúng chữ của hình thức sao")


def contact(piece: Piece) -> Sign | None:
    """Địa chỉ, điện thoại, thư điện tử of the issuer."""
    if _CONTACT.match(piece.folded):
        return Sign(Name.CONTACT, 0.9, "bắt đầu bằng địa chỉ, điện thoại hoặc thư điện tử")
    return None


def of_head(piece: Piece) -> Sign | None:
    """What a piece of the head says by its own words."""
    return (
        motto(piece)
        or digital(piece)
        or number(piece)
        or mark(piece)
        or place_date(piece)
        or copy_form(piece)
    )


def right_half(piece: Piece) -> float:
    """How surely a piece stands on the right half of the head."""
    sign = motto(piece) or place_date(piece)
    return 0.0 if sign is None else sign.confidence
