"""Small ways to look at the parts of a view that a test makes."""

from __future__ import annotations

from typing import Any, Final

from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.segment.pieces import Piece, pieces
from gnbv_docgen.docx.view import DocxView
from tests.docx.views import HEAD, para

BOLD: Final[dict[str, Any]] = {**HEAD, "bold": True}
CLOSING: Final = "Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện./."


def piece(text: str, **fields: Any) -> Piece:
    """The only line of a paragraph of ``text``."""
    (found,) = pieces(para(text, **fields)._replace(index=0))
    return found


def text_of(view: DocxView, part: Part) -> str:
    """The text of a part without the white space around it."""
    return view.paragraphs[part.paragraph].text[part.start : part.end].strip()


def named(view: DocxView, *names: Name, appendix: int | None = 0) -> list[str]:
    """The texts of the parts of ``names``."""
    return [text_of(view, part) for part in segment(view).of(*names, appendix=appendix)]


def outline(view: DocxView) -> list[tuple[str, str]]:
    """Name and text of all parts that hold something, in reading order."""
    return [
        (part.name.name, text_of(view, part))
        for part in segment(view).parts
        if part.name != Name.BLANK
    ]
