"""Texts with emphasis, and tables, as WordprocessingML.

Styles say how things look; here stand only structure and widths. No font, size or indent.
"""

from __future__ import annotations

from markupsafe import Markup, escape

from gnbv_docgen.plan.blocks import Cell, CellRole, Grid, Spans
from gnbv_docgen.render.columns import column_twips

CELL_STYLES: dict[CellRole, str] = {
    "header": "OTieuDe",
    "text": "OChu",
    "centre": "OGiua",
    "figure": "OSo",
    "group": "ONhom",
    "total": "OTong",
    "total_figure": "OTongSo",
}
TABLE_STYLE = "BangBieu"
EMPHASIS_STYLES = {
    (True, False): "NhanManhDam",
    (False, True): "NhanManhNghieng",
    (True, True): "NhanManhDamNghieng",
}

_END = "</w:t></w:r>"
_BEGIN = '<w:r><w:t xml:space="preserve">'
_BEGIN_EMPHASIS = {
    emphasis: f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr><w:t xml:space="preserve">'
    for emphasis, style in EMPHASIS_STYLES.items()
}
_KEEPS_RESTART = '<w:vMerge w:val="restart"/>'
_CONTINUES = "<w:vMerge/>"
_KEEP_NEXT = "<w:keepNext/>"
# A table of so few rows under its header is not torn by a page end.
_FEW_ROWS = 8


def runs_xml(spans: Spans) -> Markup:
    """``spans`` as what may stand inside the text of a run.

    A plain text is only escaped. Emphasis ends the run around it, and a new one is open at the
    end, so that the result fits between ``<w:t>`` and ``</w:t>`` in any case.
    """
    if len(spans) == 1 and not (spans[0].bold or spans[0].italic):
        return escape(spans[0].text)
    pieces: list[str] = []
    for span in spans:
        if span.bold or span.italic:
            begin = _BEGIN_EMPHASIS[span.bold, span.italic]
            pieces += _END, begin, escape(span.text), _END, _BEGIN
        else:
            pieces.append(escape(span.text))
    return Markup("".join(pieces))


def table_xml(grid: Grid, width_mm: float) -> Markup:
    """``grid`` as a ``w:tbl`` of exactly ``width_mm`` in total.

    A cell that reaches down over rows leaves its place empty in them, as :class:`Cell` says; a
    place that no cell claims is an empty cell.
    """
    widths = column_twips(grid, width_mm)
    pieces = [
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE_STYLE}"/>',
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>',
        "<w:tblGrid>",
        *(f'<w:gridCol w:w="{width}"/>' for width in widths),
        "</w:tblGrid>",
    ]
    reaching: dict[int, tuple[int, Cell]] = {}
    last = len(grid.rows) - 1
    kept = last if last < grid.header_rows + _FEW_ROWS else grid.header_rows
    for number, row in enumerate(grid.rows):
        header = "<w:tblHeader/>" if number < grid.header_rows else ""
        pieces.append(f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>")
        pieces += _row(row, widths, reaching, _KEEP_NEXT if number < kept else "")
        pieces.append("</w:tr>")
    pieces.append("</w:tbl>")
    return Markup("".join(pieces))


def _row(
    row: tuple[Cell, ...], widths: list[int], reaching: dict[int, tuple[int, Cell]], keep: str
) -> list[str]:
    """The cells of a row; ``reaching`` holds, by column, cells from above and their rows left."""
    pieces: list[str] = []
    waiting = iter(row)
    column = 0
    while column < len(widths):
        if column in reaching:
            left, above = reaching.pop(column)
            if left > 1:
                reaching[column] = (left - 1, above)
            cell, merge = above, _CONTINUES
        elif (following := next(waiting, None)) is not None:
            cell, merge = following, _KEEPS_RESTART if following.rows > 1 else ""
            if cell.rows > 1:
                reaching[column] = (cell.rows - 1, cell)
        else:
            cell, merge = Cell(()), ""
        end = min(column + cell.columns, len(widths))
        pieces.append(_cell(cell, sum(widths[column:end]), end - column, merge, keep))
        column = end
    return pieces


def _cell(cell: Cell, width: int, columns: int, merge: str, keep: str) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    begin = f'<w:p><w:pPr><w:pStyle w:val="{CELL_STYLES[cell.role]}"/>{keep}</w:pPr>'
    if merge == _CONTINUES or not cell.paragraphs:
        content = f"{begin}</w:p>"
    else:
        content = "".join(
            f"{begin}{_BEGIN}{runs_xml(spans)}{_END}</w:p>" for spans in cell.paragraphs
        )
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{content}</w:tc>'
    )
