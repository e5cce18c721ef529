"""Numbers of sections: how each style writes them, and what kind of block it makes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from gnbv_docgen.plan.blocks import BlockKind
from gnbv_docgen.plan.model import Level
from gnbv_docgen.viet.numerals import (
    capital_letter,
    letter,
    part_ordinal,
    roman_lower,
    to_roman,
)

_MOST = 60


class Style(NamedTuple):
    """A numbering style (``danh_so``).

    ``write`` gives the printed number from the count and the parent's number; ``pattern`` matches
    a number of this style typed by hand. ``heading`` is the block of an entry with a heading that
    stands alone, ``item`` that of one that runs on; ``upper`` headings are printed in capitals.
    """

    write: Callable[[int, str], str]
    heading: BlockKind
    item: BlockKind
    pattern: re.Pattern[str]
    upper: bool = False


def _style(
    write: Callable[[int, str], str],
    heading: BlockKind,
    item: BlockKind,
    pattern: str,
    *,
    upper: bool = False,
) -> Style:
    return Style(write, heading, item, re.compile(pattern), upper)


def _dotted(count: int, parent: str) -> str:
    base = parent.rstrip(".") if re.fullmatch(r"[0-9]+(\.[0-9]+)*\.?", parent) else ""
    return f"{base}.{count}." if base else f"{count}."


STYLES: dict[str, Style] = {
    "A": _style(lambda n, _: f"{capital_letter(n)}.", "part", "item", r"[A-HĐ]\.", upper=True),
    "Phần I": _style(
        lambda n, _: f"Phần {to_roman(n)}", "part_label", "item", r"Phần [IVXLC]+", upper=True
    ),
    "Phần thứ nhất": _style(
        lambda n, _: f"Phần {part_ordinal(n)}", "part_label", "item", r"Phần thứ \w+", upper=True
    ),
    "I": _style(lambda n, _: f"{to_roman(n)}.", "roman", "item", r"[IVXLC]+\.", upper=True),
    "1": _style(lambda n, _: f"{n}.", "number", "item", r"[0-9]{1,2}\."),
    "1.1": _style(_dotted, "subnumber", "item", r"[0-9]{1,2}(\.[0-9]{1,2})+\.?"),
    "a": _style(lambda n, _: f"{letter(n)})", "letter", "item", r"[a-zđ]\)"),
    "(1)": _style(lambda n, _: f"({n})", "letter", "item", r"\([0-9]{1,2}\)"),
    "(i)": _style(lambda n, _: f"({roman_lower(n)})", "letter", "item", r"\([ivx]+\)"),
    "-": _style(lambda _n, _: "-", "dash", "dash", r"[-–•]"),
    "+": _style(lambda _n, _: "+", "plus", "plus", r"\+"),
    "không": _style(lambda _n, _: "", "label", "paragraph", r"(?!)"),
}

_PLAIN_NUMBER = re.compile(r"[-–•+]|([0-9]{1,2}\.)+|[a-zđ]\)|\(([0-9]{1,2}|[ivx]+)\)")
_HEADING_NUMBER = re.compile(r"([IVXLC]+|[A-HĐ])\.")

_BY_LOOK = ("I", "1.1", "1", "a", "(1)", "(i)", "-", "+", "A", "Phần I", "Phần thứ nhất")


def style_of_typed(number: str, otherwise: str) -> str:
    """The style that an explicit number such as ``IV.`` or ``IV`` is written in."""
    names = (otherwise, *_BY_LOOK)
    return next((name for name in names if _fits(number, STYLES[name])), otherwise)


def count_of(number: str, style: Style, parent: str, count: int) -> int:
    """How far the count is behind an explicit number that follows ``count`` entries.

    A sign that is no number of ``style`` does not count.
    """
    if not _fits(number, style):
        return count
    for candidate in range(1, _MOST):
        if style.write(candidate, parent).rstrip(".") == number.rstrip("."):
            return candidate
    return count + 1


def _fits(number: str, style: Style) -> bool:
    return bool(style.pattern.fullmatch(number) or style.pattern.fullmatch(f"{number}."))


def split_typed(raw: str, own: str, *, heading: bool) -> tuple[str, str]:
    """A number typed at the head of a text, and the text after it.

    ``own`` is the style of the level; a number in another style is one too, and a dash, unless
    it may as well be the beginning of a sentence ("C. Mác", "2.5 ha").
    """
    patterns = [STYLES[own].pattern, _PLAIN_NUMBER]
    if heading:
        patterns.append(_HEADING_NUMBER)
    for pattern in patterns:
        match = pattern.match(raw)
        if match is not None and raw[match.end() : match.end() + 1].isspace():
            return match.group(), raw[match.end() :].lstrip()
    return "", raw


def below(levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """The levels under the first of ``levels``; under the last come dashes, then pluses."""
    if len(levels) > 1:
        return levels[1:]
    if levels and levels[0].style in ("-", "+"):
        return (Level("+"),)
    return (Level("-"), Level("+"))
