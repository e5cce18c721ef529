"""Drawn things: which shape of a drawing is a horizontal line, which holds text, where it stands.

DrawingML (``w:drawing``) is what Word writes since 2010; VML, the older way, is read by
:mod:`gnbv_docgen.docx.vml` into the same values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.ooxml import (
    EMU,
    MC,
    PIC,
    WP,
    WPG,
    WPS,
    A,
    Element,
    TooLongError,
    W,
    number,
    points,
)

# A shape lower than this is a line, whatever it is called.
_LINE_HEIGHT: Final = 3.0
# A line that rises less than a tenth of its length is meant to be level.
_SLOPE: Final = 0.1
_LINES: Final = ("line", "straightConnector1")
_INSET: Final = 7.2
MOST_SHAPES: Final = 2_000  # in one drawing
_DEEPEST: Final = 20
_KNOWN: Final = frozenset({"wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "a14", "pic", "v"})


class Position(NamedTuple):
    """Where a shape stands across the page: by an offset in points or an alignment.

    Either counts from ``base``: "column", "margin", "page", ..., or "inline" for a shape that
    stands in the text as a letter does. ``top`` is the offset below the top of its paragraph.
    """

    base: str = "inline"
    offset: float | None = None
    alignment: str = ""
    top: float | None = None


class Shape(NamedTuple):
    """A drawn thing that matters: a level line, or a box with text (``content``) as wide.

    ``outlined`` says that a box shows its outline. ``share`` is a width in hundredths of the room.
    """

    length: float | None
    position: Position
    solid: bool = True
    content: Element | None = None
    outlined: bool = False
    share: float | None = None


class Drawn(NamedTuple):
    """What a drawing holds: lines, boxes with text, and how many pictures."""

    shapes: tuple[Shape, ...]
    pictures: int


def is_line(width: float, height: float) -> bool:
    """Whether a shape of this size (pt) is a level line."""
    return width > _LINE_HEIGHT and height <= _LINE_HEIGHT


def chosen(alternate: Element) -> Element | None:
    """The branch of an ``mc:AlternateContent`` that Word shows: the first that is understood."""
    for branch in alternate.iterfind(MC + "Choice"):
        if all(prefix in _KNOWN for prefix in branch.get("Requires", "").split()):
            return branch
    return alternate.find(MC + "Fallback")


def from_drawing(drawing: Element) -> Drawn:
    """What a ``w:drawing`` holds."""
    shapes: list[Shape] = []
    pictures = 0
    for holder in drawing:
        properties = holder.find(WP + "docPr")
        if properties is not None and properties.get("hidden") in {"1", "true"}:
            continue
        pictures += sum(1 for _ in holder.iter(PIC + "pic"))
        extent = holder.find(WP + "extent")
        if extent is None:
            continue
        size = (_emu(extent, "cx"), _emu(extent, "cy"))
        data = holder.find(f"{A}graphic/{A}graphicData")
        for child in () if data is None else data:
            shapes += _read(child, size, _position(holder), 0)
    return Drawn(tuple(shapes), pictures)


def _emu(element: Element | None, name: str) -> float:
    return (number(None if element is None else element.get(name)) or 0.0) / EMU


def _position(holder: Element) -> Position:
    if holder.tag != WP + "anchor":
        return Position()
    across, down = holder.find(WP + "positionH"), holder.find(WP + "positionV")
    base, offset, alignment = _placed(across)
    below, top, _ = _placed(down)
    return Position(base, offset, alignment, top if below in {"paragraph", "line"} else None)


def _placed(element: Element | None) -> tuple[str, float | None, str]:
    if element is None:
        return "", None, ""
    offset = points(element.findtext(WP + "posOffset"), EMU)
    return element.get("relativeFrom", ""), offset, element.findtext(WP + "align") or ""


def _read(
    shape: Element, size: tuple[float, float], position: Position, depth: int
) -> Iterator[Shape]:
    """The shapes in ``shape``, which is ``size`` points large on the page."""
    if shape.tag == WPS + "wsp":
        content = shape.find(f"{WPS}txbx/{W}txbxContent")
        properties = shape.find(WPS + "spPr")
        stroke = None if properties is None else properties.find(A + "ln")
        seen = stroke is None or stroke.find(A + "noFill") is None
        if content is not None:
            room = max(size[0] - 2 * _INSET, 0.0) or None
            yield Shape(room, position, content=content, outlined=seen and stroke is not None)
        elif _level(shape, properties, size) and (seen or _filled(properties)):
            dash = None if stroke is None else stroke.find(A + "prstDash")
            solid = dash is None or dash.get("val") == "solid"
            yield Shape(size[0], position, solid)
    elif str(shape.tag).startswith(WPG) and depth < _DEEPEST:
        yield from _group(shape, size, position, depth)


def _group(
    group: Element, size: tuple[float, float], position: Position, depth: int
) -> Iterator[Shape]:
    """The shapes in a group: their coordinates are the group's own."""
    frame = group.find(f"{WPG}grpSpPr/{A}xfrm")
    inner = None if frame is None else frame.find(A + "chExt")
    origin = None if frame is None else frame.find(A + "chOff")
    width, height = _emu(inner, "cx"), _emu(inner, "cy")
    across, down = (size[0] / width if width else 1.0), (size[1] / height if height else 1.0)
    if len(group) > MOST_SHAPES:
        raise TooLongError
    for child in group:
        own = child.find(f"*/{A}xfrm")
        extent = None if own is None else own.find(A + "ext")
        start = None if own is None else own.find(A + "off")
        if extent is None:
            continue
        left = (_emu(start, "x") - _emu(origin, "x")) * across
        top = (_emu(start, "y") - _emu(origin, "y")) * down
        place = position._replace(
            offset=None if position.offset is None else position.offset + left,
            top=None if position.top is None else position.top + top,
            alignment="",
        )
        child_size = (_emu(extent, "cx") * across, _emu(extent, "cy") * down)
        yield from _read(child, child_size, place, depth + 1)


def _level(shape: Element, properties: Element | None, size: tuple[float, float]) -> bool:
    """Whether a shape is a level line; one turned by a right angle stands upright."""
    frame = None if properties is None else properties.find(A + "xfrm")
    turned = abs((number(frame.get("rot")) if frame is not None else 0) or 0) / 60_000 % 180
    if 45 < turned < 135:
        return False
    form = None if properties is None else properties.find(A + "prstGeom")
    if shape.find(WPS + "cNvCnPr") is not None or (form is not None and form.get("prst") in _LINES):
        return size[0] > _LINE_HEIGHT and size[1] <= size[0] * _SLOPE
    return is_line(*size)


def _filled(properties: Element | None) -> bool:
    return properties is not None and properties.find(A + "solidFill") is not None
