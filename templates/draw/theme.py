"""The theme: colours and fonts that Word offers in its menus; nothing in the template uses it."""

from __future__ import annotations

from draw import decree
from draw.wordml import DECLARATION

_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "44546A"),
    ("lt2", "E7E6E6"),
    ("accent1", "4472C4"),
    ("accent2", "ED7D31"),
    ("accent3", "A5A5A5"),
    ("accent4", "FFC000"),
    ("accent5", "5B9BD5"),
    ("accent6", "70AD47"),
    ("hlink", "0563C1"),
    ("folHlink", "954F72"),
)


def theme_part() -> str:
    """``word/theme/theme1.xml``, as small as the standard lets it be."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS
    )
    font = f'<a:latin typeface="{decree.FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    # Three of each: subtle, moderate, intense.
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    fills, lines = fill * 3, f"<a:ln>{fill}</a:ln>" * 3
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name="GNBV"><a:themeElements><a:clrScheme name="GNBV">{colours}</a:clrScheme>'
        f'<a:fontScheme name="GNBV"><a:majorFont>{font}</a:majorFont>'
        f'<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="GNBV">'
        f"<a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
