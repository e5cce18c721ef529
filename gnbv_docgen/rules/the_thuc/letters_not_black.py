"""Chữ không phải màu đen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules import lettering
from gnbv_docgen.rules.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, Unknown

# Stamps have a colour of their own, and marks of drafts are not the decree's business.
STAMPS: Final = frozenset({Name.URGENCY, Name.SECRECY, Name.CIRCULATION, Name.DRAFT})
# Word's "Black, Text 1, Lighter 15%" prints as black.
_DARKEST: Final = 0x26


def is_black(colour: str) -> bool:
    """Whether ``colour`` ("auto" or RRGGBB) prints as black."""
    if colour == "auto":
        return True
    return all(int(colour[at : at + 2], 16) <= _DARKEST for at in (0, 2, 4))


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
                faults.append(Fault(f"màu #{colour}", "màu đen", part.paragraph))
    yield from lettering.grouped(faults)
