"""One half of an ending, line by line: recipients, or office, signature and name."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.parts import OTHER_TITLE, Name, Part
from gnbv_docgen.docx.segment import closing_signs as closing
from gnbv_docgen.docx.segment import signs
from gnbv_docgen.docx.segment.pieces import CONTINUED, GAP, Piece

_ROOM: Final = 24.0  # points of spacing from which on they are room for a signature
_DASHED_GAP: Final = re.compile(r"(?:\t|[^\S\n]{3,})[^\S\n]*(?=[-–•+]\s?\S)")


class Column:
    """One half of the ending: recipients, or the signature, or one after the other."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._names: set[Name] = set()
        self._signing: list[tuple[Piece, bool]] = []
        self._last: Piece | None = None
        self._above: Piece | None = None
        self._gap = False
        self._authority = False
        self._brackets = 0  # how many the lines that stand for the signature have left open

    def has(self, name: Name) -> bool:
        """Whether a line so far is ``name``."""
        return name in self._names

    def gap(self) -> None:
        """An empty line: room for the signature."""
        self._gap = True

    def take(self, line: Piece) -> None:
        """Take in the next line; two offices may stand on it, pushed apart."""
        for piece in line.halves(closing.office):
            self._take(piece)

    def _take(self, piece: Piece) -> None:
        gap = self._gap or self._broken(piece)
        self._above, self._last, self._gap = self._last, piece, False
        found = self._known(piece) or self._by_place(piece, gap=gap)
        self._parts += found
        signed = bool(found) and found[-1].name == Name.SIGNATURE
        opened = piece.text.count("(") - piece.text.count(")")
        self._brackets = max(self._brackets + opened, 0) if signed else 0
        self._names.update(part.name for part in found)
        if not found and closing.is_name(piece):
            self._names.add(Name.SIGNER)

    def _broken(self, piece: Piece) -> bool:
        """Whether room for a signature stands above ``piece``: line breaks, or spacing."""
        before = self._last
        if before is None or before.paragraph.index != piece.paragraph.index:
            after = (before and before.paragraph.after) or 0.0
            return max(after, piece.paragraph.before or 0.0) >= _ROOM
        return piece.paragraph.text[before.end : piece.start].count("\n") > 1

    def _known(self, piece: Piece) -> list[Part]:
        if piece.is_rule:
            return [piece.part(Name.RULE_LINE, 1.0, "nét gõ bằng ký tự")]
        if self._brackets:
            return [piece.part(Name.SIGNATURE, 0.8, "dòng tiếp trong ngoặc của chỗ ký")]
        label = closing.label(piece)
        if label is not None:
            return _labelled(piece, label)
        sign = closing.file_copy(piece)
        if sign is None and closing.is_item(piece):
            return _items(piece)
        sign = sign or closing.signed(piece) or signs.contact(piece)
        if sign is None and not self._signing:
            sign = closing.authority(piece)
            self._authority = self._authority or sign is not None
        return [] if sign is None else [sign.part(piece)]

    def _by_place(self, piece: Piece, *, gap: bool) -> list[Part]:
        before = self._parts[-1].name if self._parts else None
        if before == Name.FILE_COPY and not self._authority:
            return [piece.part(Name.FILE_COPY, 0.6, "dòng tiếp sau dòng lưu", level=CONTINUED)]
        if before in (Name.RECIPIENT, Name.RECIPIENTS_LABEL) and not self._authority:
            open_end = self._above is not None and not self._above.text.endswith((";", ".", ":"))
            level = CONTINUED if open_end and before == Name.RECIPIENT else ""
            return [piece.part(Name.RECIPIENT, 0.75, "dòng không gạch dưới Nơi nhận", level=level)]
        self._signing.append((piece, gap or before == Name.SIGNATURE))
        return []

    def parts(self) -> list[Part]:
        """All parts; the last of the lines below the office is the name."""
        found = list(self._parts)
        names = [at for at, (piece, _) in enumerate(self._signing) if closing.is_name(piece)]
        signer = names[-1] if names else len(self._signing) - 1
        gapped = False
        for at, (piece, gap) in enumerate(self._signing):
            gapped = gapped or gap
            found.append(self._signature_line(piece, is_last=at == signer, gapped=gapped))
        return found

    def _signature_line(self, piece: Piece, *, is_last: bool, gapped: bool) -> Part:
        named = closing.is_name(piece)
        if is_last and named:
            if gapped and self._authority:
                return piece.part(Name.SIGNER, 0.97, "tên người, dưới khoảng trống để ký")
            return piece.part(Name.SIGNER, 0.75, "tên người ở cuối phần ký")
        if is_last and gapped and self._authority and len(piece.text) < 60:
            return piece.part(
                Name.SIGNER, 0.5, "dòng dưới khoảng trống để ký, không giống tên người"
            )
        if self._authority and gapped and not named:
            return piece.part(
                Name.AUTHORITY, 0.7, "chức danh khác, trên tên người ký", level=OTHER_TITLE
            )
        if self._authority and piece.upper:
            return piece.part(Name.AUTHORITY, 0.8, "dòng tiếp của quyền hạn, chức vụ")
        if self._authority and not is_last and len(piece.text) < 100:
            return piece.part(
                Name.AUTHORITY, 0.65, "chức danh khác, trên tên người ký", level=OTHER_TITLE
            )
        if piece.upper and len(piece.text) < 100:
            return piece.part(Name.AUTHORITY, 0.55, "dòng in hoa ở phần ký, không rõ chức vụ")
        return piece.part(Name.BODY, 0.3, "dòng ở phần ký, không rõ là gì")


def _labelled(piece: Piece, sign: signs.Sign) -> list[Part]:
    """The label, and the recipients that stand on its line."""
    gap = GAP.search(piece.text)
    colon = piece.text.find(":")
    end = colon + 1 if colon >= 0 else gap.start() if gap else len(piece.text)
    both = piece.cut((end, end)) if end < len(piece.text) else [piece]
    parts = [sign.part(both[0])]
    for rest in both[1:]:
        known = closing.file_copy(rest)
        parts += [known.part(rest)] if known else _items(rest)
    return parts


def _items(piece: Piece) -> list[Part]:
    """The recipients of a line: two may stand on it, pushed apart."""
    gaps = [gap.span() for gap in _DASHED_GAP.finditer(piece.text)]
    why = "gạch đầu dòng dưới “Nơi nhận”"
    return [each.part(Name.RECIPIENT, 0.95, why) for each in piece.cut(*gaps)]
