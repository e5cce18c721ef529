"""VML: how Word drew before 2010, and still does for horizontal rules and old files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.ooxml import Element, O, TooLongError, V, W, number, points
from gnbv_docgen.docx.shapes import MOST_SHAPES, Drawn, Position, Shape, is_line

_PIXEL: Final = 1 / 0.75  # lengths without a unit are pixels, 96 to the inch
_SHAPES: Final = frozenset({V + name for name in ("rect", "shape", "roundrect", "line", "group")})
_LINE_TYPES: Final = ("#_x0000_t20", "#_x0000_t32")
_BASES: Final = {"text": "column", "char": "character"}
_INSET: Final = 7.2
_DEEPEST: Final = 20


class _Scale(NamedTuple):
    """From the coordinates of a group to points; ``unit`` is how many pixels or units to a point.

    ``position`` is that of the whole group.
    """

    across: float = _PIXEL
    down: float = _PIXEL
    left: float = 0.0
    top: float = 0.0
    position: Position | None = None


def from_picture(picture: Element) -> Drawn:
    """What a ``w:pict`` or ``w:object`` holds."""
    images = sum(1 for _ in picture.iter(V + "imagedata"))
    return Drawn(tuple(_shapes(picture, _Scale(), 0)), images)


def _shapes(parent: Element, scale: _Scale, depth: int) -> Iterator[Shape]:
    if len(parent) > MOST_SHAPES:
        raise TooLongError
    for shape in parent:
        if shape.tag not in _SHAPES or depth > _DEEPEST:
            continue
        style = _style(shape)
        if style.get("visibility") == "hidden":
            continue
        if shape.tag == V + "group":
            yield from _shapes(shape, _inner(shape, style, scale), depth + 1)
        else:
            yield from _shape(shape, style, scale)


def _style(shape: Element) -> dict[str, str]:
    pairs = (part.partition(":") for part in shape.get("style", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _inner(group: Element, style: dict[str, str], outer: _Scale) -> _Scale:
    """How the coordinates inside ``group`` become points."""
    counts = [number(part) or 0.0 for part in group.get("coordsize", "1000,1000").split(",")]
    origin = [number(part) or 0.0 for part in group.get("coordorigin", "0,0").split(",")]
    size = [points(style.get(name), per) or 0.0
            for name, per in (("width", outer.across), ("height", outer.down))]  # fmt: skip
    across, down = ((count / length if count and length else _PIXEL)
                    for count, length in zip((*counts, 0.0, 0.0), size, strict=False))  # fmt: skip
    left, top = (*origin, 0.0, 0.0)[:2]
    return _Scale(across, down, left, top, outer.position or _position(style, outer))


def _position(style: dict[str, str], scale: _Scale) -> Position:
    if scale.position is not None:
        left, top = (points(style.get(name), per) for name, per in
                     (("left", scale.across), ("top", scale.down)))  # fmt: skip
        return _moved(scale.position, left, top, scale)
    if style.get("position") != "absolute":
        return Position()
    base = style.get("mso-position-horizontal-relative", "column")
    aligned = style.get("mso-position-horizontal", "absolute")
    below = style.get("mso-position-vertical-relative", "text")
    offset = points(style.get("margin-left", style.get("left", "0")), scale.across)
    top = points(style.get("margin-top", style.get("top", "0")), scale.down)
    return Position(
        _BASES.get(base, base),
        offset if aligned == "absolute" else None,
        "" if aligned == "absolute" else aligned,
        top if below in {"text", "line"} else None,
    )


def _moved(position: Position, left: float | None, top: float | None, scale: _Scale) -> Position:
    """The place of something at ``left``, ``top`` (pt from the group's own zero) in a group."""
    return position._replace(
        alignment="",
        offset=None if position.offset is None or left is None
        else position.offset + left - scale.left / scale.across,
        top=None if position.top is None or top is None
        else position.top + top - scale.top / scale.down,
    )  # fmt: skip


def _shape(shape: Element, style: dict[str, str], scale: _Scale) -> Iterator[Shape]:
    stroked = shape.get("stroked", "t") not in {"f", "false", "0"}
    content = shape.find(f"{V}textbox/{W}txbxContent")
    width, height = (
        points(style.get("width"), scale.across),
        points(style.get("height"), scale.down),
    )
    if content is not None:
        room = None if width is None else max(width - 2 * _INSET, 0.0) or None
        yield Shape(room, _position(style, scale), content=content, outlined=stroked)
        return
    position = _position(style, scale)
    if shape.tag == V + "line":
        ends = _ends(shape, scale)
        if ends is None:
            return
        (left, start), (right, end) = ends
        width, height = abs(right - left), abs(end - start)
        position = _between(position, min(left, right), min(start, end), scale)
    if shape.get(O + "hr") in {"t", "true", "1"}:
        share = number(shape.get(O + "hrpct"))
        aligned = shape.get(O + "hralign", "left")
        share = 100.0 if share is None and not width else (share or 0.0) / 10 or None
        yield Shape(width or None, Position(alignment=aligned), share=share)
        return
    dash = shape.find(V + "stroke")
    solid = dash is None or dash.get("dashstyle", "solid") == "solid"
    seen = stroked or (shape.tag == V + "rect" and shape.get("filled") != "f")
    straight = shape.tag == V + "line" or shape.get("type") in _LINE_TYPES
    level = width and height is not None and (is_line(width, height) or (
        straight and height <= width * 0.1))  # fmt: skip
    if level and seen:
        yield Shape(width, position, solid)


def _ends(shape: Element, scale: _Scale) -> list[tuple[float, float]] | None:
    """The two ends of a ``v:line`` in points."""
    ends = []
    for name in ("from", "to"):
        parts = [part.strip() or "0" for part in shape.get(name, "0,0").split(",")]
        if len(parts) != 2:
            return None
        across, down = points(parts[0], scale.across), points(parts[1], scale.down)
        if across is None or down is None:
            return None
        ends.append((across, down))
    return ends


def _between(position: Position, left: float, top: float, scale: _Scale) -> Position:
    """The place of a line whose ends say where it is."""
    if scale.position is not None:
        return _moved(scale.position, left, top, scale)
    if position.base == "inline":
        return position
    return position._replace(
        offset=None if position.alignment else left + (position.offset or 0.0),
        top=None if position.top is None else position.top + top,
    )
