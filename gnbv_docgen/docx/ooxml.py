"""Names of WordprocessingML, and what it writes in attributes: on or off, lengths, numbers."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element

Element = _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V: Final = "{urn:schemas-microsoft-com:vml}"
O: Final = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the name of the namespace
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

VAL: Final = W + "val"
_OFF: Final = frozenset({"0", "false", "off"})
_UNITS: Final = {
    "pt": 1.0,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 7.2 / 2.54,
    "pc": 12.0,
    "pi": 12.0,
    "px": 0.75,
}
EMU: Final = 12_700  # English metric units in a point

# The namespaces of "Strict Open XML" files, which Word writes on demand: (theirs, the usual).
STRICT: Final = tuple(
    (f"http://purl.oclc.org/ooxml/{strict}".encode(), usual.strip("{}").encode())
    for strict, usual in (
        ("wordprocessingml/main", W),
        ("officeDocument/relationships", R),
        ("drawingml/main", A),
        ("drawingml/wordprocessingDrawing", WP),
        ("drawingml/picture", PIC),
        ("officeDocument/math", M),
    )
)


class TooDeepError(ValueError):
    """Things within things beyond what any person writes."""


class TooLongError(ValueError):
    """More of something than any document of an office has."""


def on(element: Element) -> bool:
    """Whether a property that is on or off is on; its bare presence means on."""
    return element.get(VAL) not in _OFF


def number(text: str | None) -> float | None:
    """A number as written in an attribute; None when there is none or it is no number."""
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None


def whole(text: str | None) -> int | None:
    """A whole number as written in an attribute; None when there is none."""
    value = number(text)
    return None if value is None else int(value)


def points(text: str | None, per_point: float = 20.0) -> float | None:
    """A length in points: a bare number counts ``per_point`` to the point (twips), or has a unit.

    None when there is none or it cannot be read.
    """
    value = number(text)
    if value is not None:
        return value / per_point
    if text is None or text[-2:] not in _UNITS:
        return None
    value = number(text[:-2])
    return None if value is None else value * _UNITS[text[-2:]]
