"""Where a paragraph stands while it is read: how much room it has, in which cell of which table."""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.docx.effective import PLAIN, TableStyle
from gnbv_docgen.docx.view import Where


class Place(NamedTuple):
    """Room for text: ``width`` between margins or a cell's inner edges, in points.

    ``margin`` and ``page`` are the page's left margin and width, None where what floats does not
    count from the page (in cells and boxes). ``centred`` says of a box or cell in a header whether
    its middle is that of the page; None where that does not matter.
    """

    where: Where
    width: float | None
    margin: float | None = None
    page: float | None = None
    table: int | None = None
    row: int = 0
    column: int = 0
    style: TableStyle = PLAIN
    outlined: bool = False
    centred: bool | None = None
