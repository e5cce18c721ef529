"""Draw a plan file as an editor shows it: numbered lines, the wrong words underlined in red."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

import make_ke_hoach_sai
from PIL import Image, ImageDraw, ImageFont

SIZE: Final = 14
LINE_HEIGHT: Final = 22
TOP: Final = 6
WIDTH: Final = 84  # letters on a line of the picture
GUTTER: Final = 78  # width of marks and line numbers
RADIUS: Final = 9
RED, GREY, INK, KEY = (200, 30, 30), (130, 130, 130), (30, 30, 30), (20, 70, 150)


class Row(NamedTuple):
    """A row of the picture: what stands on ``line`` (from 1) from ``start`` on, moved in."""

    line: int
    start: int
    text: str
    indent: int = 0


def plan_picture() -> Image.Image:
    """The faulty plan of the guide, its marks numbered as in the guide's table."""
    rows = list(_rows(make_ke_hoach_sai.faulty().splitlines()))
    font = ImageFont.truetype(_monospaced(), SIZE)
    letter = font.getlength("m")
    size = (int(GUTTER + letter * WIDTH) + 10, LINE_HEIGHT * len(rows) + 2 * TOP)
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    for count, row in enumerate(rows):
        _write(draw, count, row, font)
    taken: set[int] = set()
    places = make_ke_hoach_sai.places()
    for mark, (line, column) in zip(make_ke_hoach_sai.DEPARTURES, places, strict=True):
        for count, row in enumerate(rows):
            if row.line == line:
                start = column - 1
                _underline(draw, count, row, (start, start + len(mark.marked)), letter)
        first = next(count for count, row in enumerate(rows) if row.line == line)
        _circle(draw, first, mark.number, aside=line in taken)
        taken.add(line)
    return image


def _rows(lines: list[str]) -> Iterator[Row]:
    """Each line, parted between words where it is wider than the picture."""
    for number, line in enumerate(lines, 1):
        own = len(line) - len(line.lstrip(" -"))
        start = indent = 0
        while len(line) - start > WIDTH - indent:
            end = line.rindex(" ", start, start + WIDTH - indent) + 1
            yield Row(number, start, line[start:end], indent)
            start, indent = end, own
        yield Row(number, start, line[start:], indent)


def _monospaced() -> str:
    command = ["fc-match", "--format=%{file}", "Liberation Mono:style=Regular"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def _write(draw: ImageDraw.ImageDraw, count: int, row: Row, font: ImageFont.FreeTypeFont) -> None:
    """The row's text, its key in blue, and the line's number in front of its first row."""
    y = count * LINE_HEIGHT + TOP
    key, colon, _ = row.text.partition(":")
    is_key = bool(colon) and not row.start and " " not in key.strip(" -")
    x = GUTTER + row.indent * font.getlength("m")
    draw.text((x, y), row.text, fill=INK, font=font)
    if is_key:
        draw.text((x, y), key, fill=KEY, font=font)
    if not row.start:
        draw.text((GUTTER - 14, y), str(row.line), fill=GREY, font=font, anchor="ra")


def _underline(
    draw: ImageDraw.ImageDraw, count: int, row: Row, span: tuple[int, int], letter: float
) -> None:
    """A wave below those letters of ``span``, of the whole line, that stand in the row."""
    first = max(span[0], row.start)
    last = min(span[1], row.start + len(row.text))
    left, right = (GUTTER + letter * (at - row.start + row.indent) for at in (first, last))
    base = count * LINE_HEIGHT + TOP + SIZE + 3
    wave = [(left + 2 * step, base + step % 2 * 2) for step in range(int(right - left) // 2 + 1)]
    for one, other in pairwise(wave):
        draw.line((*one, *other), fill=RED, width=1)


def _circle(draw: ImageDraw.ImageDraw, count: int, number: int, *, aside: bool) -> None:
    """The mark in front of its line; ``aside`` is where another one stands there already."""
    x = RADIUS + 3 + (2 * RADIUS + 2 if aside else 0)
    y = count * LINE_HEIGHT + TOP + SIZE / 2 + 1
    circle = (x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
    draw.ellipse(circle, fill="white", outline=RED, width=2)
    draw.text((x, y), str(number), fill=RED, font=ImageFont.load_default(12), anchor="mm")
