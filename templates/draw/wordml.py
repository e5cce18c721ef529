"""Small pieces of WordprocessingML, named after what they draw.

Everything is text: a piece is put into a larger piece, and the largest is a part of the package.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point, the unit of page, indents and columns."""
    return round(millimetres * 1440 / 25.4)


def half_points(points: float) -> int:
    """Points in the unit of letter sizes."""
    return round(points * 2)


def twentieths(points: float) -> int:
    """Points in the unit of spacing."""
    return round(points * 20)


def text(words: str) -> str:
    """A run without formatting of its own, so that restyling its paragraph reaches it."""
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(
    style: str, words: str = "", *, content: str = "", frame: str = "", section: str = ""
) -> str:
    """A paragraph in a named style, by a ``frame`` outside the flow of text.

    ``section`` is the ``w:sectPr`` of the section that ends with this paragraph.
    """
    runs = text(words) if words else content
    properties = f'<w:pStyle w:val="{style}"/>{frame}{section}'
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def frame(*, left_mm: float, top_mm: float, width_mm: float) -> str:
    """A place on the page, from its left margin and its upper edge.

    It stands in the paragraph, not in its style: LibreOffice passes over a style's frame.
    """
    return (
        f'<w:framePr w:w="{twips(width_mm)}" w:wrap="around" w:vAnchor="page" '
        f'w:hAnchor="margin" w:x="{twips(left_mm)}" w:y="{twips(top_mm)}"/>'
    )


def control(tag: str) -> str:
    """A paragraph that holds one template tag and is gone once the tag has been obeyed."""
    return paragraph("TheLenh", f"{{%p {tag} %}}")


def when(condition: str, *pieces: str) -> str:
    """``pieces`` only when ``condition`` holds."""
    return control(f"if {condition}") + "".join(pieces) + control("endif")


def for_each(names: str, source: str, *pieces: str) -> str:
    """``pieces`` once for each member of ``source``."""
    return control(f"for {names} in {source}") + "".join(pieces) + control("endfor")


def rule(alt: str, width_pt: float, thickness_pt: float) -> str:
    """A horizontal line of a given length, centred: what Word calls an inserted horizontal line.

    ``alt`` is its alternative text, by which the build finds the rules whose length it sets.
    """
    return (
        f'<w:r><w:pict><v:rect alt="{alt}" style="width:{width_pt:g}pt;height:{thickness_pt:g}pt" '
        'o:hralign="center" o:hrstd="t" o:hrnoshade="t" o:hr="t" fillcolor="black" stroked="f"/>'
        "</w:pict></w:r>"
    )


def cell(width_mm: float, *content: str, no_wrap: bool = False) -> str:
    """A table cell; the last piece of its content must be a paragraph, or Word refuses it."""
    wrap = "<w:noWrap/>" if no_wrap else ""
    properties = f'<w:tcPr><w:tcW w:w="{twips(width_mm)}" w:type="dxa"/>{wrap}</w:tcPr>'
    return f"<w:tc>{properties}{''.join(content)}</w:tc>"


def row(*cells: str) -> str:
    """A table row that never runs over two pages."""
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def layout_table(style: str, columns_mm: tuple[float, ...], *rows: str) -> str:
    """A table that only places things side by side: columns of fixed width, no borders.

    Its cells have no margins, so that the left column begins at the page's margin; the style says
    so too, but LibreOffice looks only here.
    """
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in columns_mm)
    total = sum(twips(width) for width in columns_mm)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{total}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
