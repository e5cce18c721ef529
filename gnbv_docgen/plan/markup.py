r"""The light notation inside texts: ``**đậm**``, ``*nghiêng*``, ``{ten_gia_tri}``.

A backslash keeps ``\*``, ``\{``, ``\}`` and ``\\`` as they are. A star counts as emphasis only
where it hugs the words it marks and has its partner in the same text, so ``2 * 3`` stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from gnbv_docgen.plan.blocks import Span, Spans

_SPECIAL = re.compile(r"[\\*{]")
_TOKEN = re.compile(
    r"\\(?P<literal>[\\*{}])"
    r"|\{(?P<name>[^{}\n]*)\}"
    r"|(?P<stars>\*{1,3})"
)


class Mark(NamedTuple):
    """A piece of a text: literal text, a name in braces, or a run of stars."""

    kind: str
    text: str


def escape(text: str) -> str:
    """``text`` written so that it is printed as it is, whatever it holds."""
    return re.sub(r"[\\*{}]", r"\\\g<0>", text)


def resolve(raw: str, value_of: Callable[[str], Spans]) -> Spans:
    """The spans of a text typed as ``raw``.

    ``value_of`` gives the spans for a name in braces; what it reports about an unknown name is
    its own affair. Empty text gives no spans.
    """
    if not _SPECIAL.search(raw):
        return (Span(raw),) if raw else ()
    marks = _marks(raw)
    spans: list[Span] = []
    bold = italic = False
    open_at = _partners(marks)
    for index, mark in enumerate(marks):
        if mark.kind == "name":
            spans.extend(
                Span(span.text, span.bold or bold, span.italic or italic)
                for span in value_of(mark.text)
            )
        elif mark.kind == "stars" and index in open_at:
            bold ^= len(mark.text) != 1
            italic ^= len(mark.text) != 2
        else:
            spans.append(Span(mark.text, bold, italic))
    return _merged(spans)


def _marks(raw: str) -> list[Mark]:
    marks: list[Mark] = []
    at = 0
    for token in _TOKEN.finditer(raw):
        if token.start() > at:
            marks.append(Mark("text", raw[at : token.start()]))
        at = token.end()
        if token["literal"]:
            marks.append(Mark("text", token["literal"]))
        elif token["name"] is not None:
            marks.append(Mark("name", token["name"].strip()))
        else:
            marks.append(Mark(_star_kind(raw, token), token["stars"]))
    if at < len(raw):
        marks.append(Mark("text", raw[at:]))
    return marks


def _star_kind(raw: str, token: re.Match[str]) -> str:
    """Stars with white space on both sides, or alone, are text."""
    before = raw[token.start() - 1 : token.start()]
    after = raw[token.end() : token.end() + 1]
    touches_left = bool(before) and not before.isspace()
    touches_right = bool(after) and not after.isspace()
    if not touches_left and not touches_right:
        return "text"
    return "stars"


def _partners(marks: list[Mark]) -> set[int]:
    """Indices of stars that open or close an emphasis: each run pairs with the next equal one."""
    waiting: dict[int, int] = {}
    paired: set[int] = set()
    for index, mark in enumerate(marks):
        if mark.kind != "stars":
            continue
        size = len(mark.text)
        follows = index + 1 < len(marks) and not marks[index + 1].text[:1].isspace()
        precedes = index > 0 and not marks[index - 1].text[-1:].isspace()
        if size in waiting and precedes:
            paired |= {waiting.pop(size), index}
        elif follows:
            waiting[size] = index
    return paired


def _merged(spans: list[Span]) -> Spans:
    merged: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if merged and merged[-1][1:] == span[1:]:
            merged[-1] = Span(merged[-1].text + span.text, span.bold, span.italic)
        else:
            merged.append(span)
    return tuple(merged)
