r"""The light notation inside texts: ``**đậm**``, ``*nghiêng*``, ``{ten_gia_tri}``.

A backslash keeps ``\*``, ``\{``, ``\}`` and ``\\`` as they are. Stars count as emphasis only where
they hug whole words and have their partner in the same text: ``2*3*4`` and ``(*)`` stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from gnbv_docgen.plan.blocks import Span, Spans

_SPECIAL = re.compile(r"[\\*{]")
_TOKEN = re.compile(
    r"\\(?P<literal>[\\*{}])"
    r"|\{(?P<name>[^{}\n]*)\}"
    r"|(?P<stars>\*+)"
)
_MOST_STARS = 3
# What may stand before opening stars, or behind closing ones, beside white space and the ends.
_BEFORE = "([{<\"'“‘„«–—-/"
_BEHIND = ")]}>\"'”’»–—-/.,;:!?…%"


class Mark(NamedTuple):
    """A piece of a text: ``text``, a ``name`` in braces, or a run of ``stars``.

    ``opens`` and ``closes`` say what a run of stars may do to an emphasis, by what stands round it.
    """

    kind: str
    text: str
    opens: bool = False
    closes: bool = False


def escape(text: str) -> str:
    """``text`` written so that it is printed as it is, whatever it holds."""
    return re.sub(r"[\\*{}]", r"\\\g<0>", text)


def names(raw: str) -> Iterator[tuple[int, str]]:
    """The names in braces of a text, each with the index at which its brace stands."""
    for token in _TOKEN.finditer(raw):
        if token["name"] is not None:
            yield token.start(), token["name"].strip()


def resolve(raw: str, value_of: Callable[[str], Spans]) -> Spans:
    """The spans of a text typed as ``raw``.

    ``value_of`` gives the spans for a name in braces. Empty text gives no spans.
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
            marks.append(_stars(raw, token))
    if at < len(raw):
        marks.append(Mark("text", raw[at:]))
    return marks


def _stars(raw: str, token: re.Match[str]) -> Mark:
    """A run of stars, and whether it stands at the beginning or at the end of a word."""
    before = raw[: token.start()][-1:]
    after = raw[token.end() :][:1]
    if len(token["stars"]) > _MOST_STARS:
        return Mark("text", token["stars"])
    word_before = bool(before) and not before.isspace()
    word_after = bool(after) and not after.isspace()
    opens = word_after and after not in _BEHIND and (not word_before or before in _BEFORE)
    closes = word_before and before not in _BEFORE and (not word_after or after in _BEHIND)
    return Mark("stars", token["stars"], opens, closes)


def _partners(marks: list[Mark]) -> set[int]:
    """Indices of stars that open or close an emphasis: each run pairs with the next equal one."""
    waiting: dict[int, int] = {}
    paired: set[int] = set()
    for index, mark in enumerate(marks):
        if mark.kind != "stars":
            continue
        size = len(mark.text)
        if size in waiting and mark.closes:
            paired |= {waiting.pop(size), index}
        elif mark.opens:
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
