"""Chữ không phải màu đen."""

from __future__ import annotations

from collections.abc import Iterator
from colorsys import rgb_to_hls
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import lettering
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# Stamps have a colour of their own, and marks of drafts are not the decree's business.
STAMPS: Final = frozenset({Name.URGENCY, Name.SECRECY, Name.CIRCULATION, Name.DRAFT})
# Word's "Black, Text 1, Lighter 15%" prints as black.
_DARKEST: Final = 0x26

# Where each hue ends, in degrees of the circle of colours.
_HUES: Final = (
    (20, "đỏ"), (45, "cam"), (70, "vàng"), (165, "xanh lá"), (255, "xanh dương"), (290, "tím"),
    (335, "hồng"), (361, "đỏ"),
)  # fmt: skip
_GREY: Final = 0.12
_WHITE: Final = 0.93


def is_black(colour: str) -> bool:
    """Whether ``colour`` ("auto" or RRGGBB) prints as black."""
    if colour == "auto":
        return True
    return all(int(colour[at : at + 2], 16) <= _DARKEST for at in (0, 2, 4))


def called(colour: str) -> str:
    """What a person calls RRGGBB, with the number that Word shows."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    hue, lightness, saturation = rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _GREY:
        name = "trắng" if lightness > _WHITE else "xám"
    else:
        name = next(name for end, name in _HUES if hue * 360 < end)
    return f"{name} (#{colour})"


def letters_not_black(document: Document) -> Iterator[Judgement]:
    """Chữ không phải màu đen.

    Căn cứ: Phông chữ Times New Roman, Unicode, “màu đen”.

    Vì sao: Chữ màu in ra và sao chụp bị mờ; văn bản chính thức chỉ một màu mực.

    Cách sửa: Bôi đen chỗ có màu, Home > Font Color > Automatic.
    """
    faults: list[Fault] = []
    for part in document.segments.parts:
        if part.name in STAMPS:
            continue
        for colour in dict.fromkeys(run.colour for run in document.runs(part)):
            if colour is None:
                yield Unknown("tệp không cho biết màu của một số chữ")
            elif not is_black(colour):
                faults.append(Fault(f"màu {called(colour)}", "màu đen", part.paragraph))
    yield from lettering.grouped(faults)
