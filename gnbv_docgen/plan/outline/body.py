"""The tree of sections as a flat list of numbered blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from gnbv_docgen.findings import Place, Severity
from gnbv_docgen.plan.blocks import Block, BlockKind, Span, Spans, plain
from gnbv_docgen.plan.data import IndicatorSet, TaskSet
from gnbv_docgen.plan.model import Children, Level, Piece, Prose, Section
from gnbv_docgen.plan.outline import indicators, tables, tasks
from gnbv_docgen.plan.outline.numbering import (
    STYLES,
    Style,
    below,
    count_of,
    split_typed,
    style_of_typed,
)
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Line, Text
from gnbv_docgen.viet.casing import lower_first, upper

_LINE_BLOCKS: dict[str, tuple[BlockKind, str]] = {
    "paragraph": ("paragraph", ""),
    "dash": ("dash", "-"),
    "plus": ("plus", "+"),
    "item": ("item", ""),
}
_DASHES = ("-", "–", "•", "+")
_AGENCY_LEADS = {"đề nghị": "Đề nghị ", "yêu cầu": "Yêu cầu ", "giao": "Giao "}


class Head(NamedTuple):
    """What stands at the head of a section: the printed number and its style."""

    number: str
    style: Style


class Body:
    """Walks sections and yields blocks; keeps the counts of levels that go on counting."""

    def __init__(self, resolver: Resolver, headings: Mapping[str, str], *, last_year: int) -> None:
        self._resolver = resolver
        self._headings = headings
        self._last_year = last_year
        self._continued: dict[int, dict[str, int]] = {}

    def blocks(self, sections: tuple[Section, ...], levels: tuple[Level, ...]) -> list[Block]:
        """The blocks of ``sections``, numbered by ``levels`` from the outermost in."""
        return list(self._walk(sections, levels, "", 0, {}))

    def content(self, section: Section, levels: tuple[Level, ...]) -> list[Block]:
        """The blocks of what a section holds, without the section's own heading."""
        return list(self._pieces(section.pieces, levels, "", 0))

    def lines(self, lines: tuple[Line, ...], kind: BlockKind = "paragraph") -> Iterator[Block]:
        """The blocks of plain lines; unmarked ones become blocks of ``kind``."""
        for line in lines:
            block_kind, number = _LINE_BLOCKS[line.kind]
            if block_kind == "paragraph":
                block_kind = kind
            yield Block(block_kind, self._resolver.spans(line.text), line.text.place, number)

    def _walk(
        self,
        sections: tuple[Section, ...],
        levels: tuple[Level, ...],
        parent: str,
        depth: int,
        counts: dict[str, int],
    ) -> Iterator[Block]:
        """Yield the blocks of ``sections``; ``counts`` is shared by all lists of one section."""
        level = levels[0] if levels else Level("-")
        if level.continues:
            counts = self._continued.setdefault(depth, {})
        for section in sections:
            count = counts.get(level.style, 0)
            section, head, counts[level.style] = self._head(section, level, parent, count)
            inner = section.levels or below(levels)
            if head is None:
                yield from self._pieces(section.pieces, levels, parent, depth, counts)
                continue
            pieces, opening = self._opening(section, head)
            yield from opening
            yield from self._pieces(pieces, inner, head.number, depth + 1)

    def _head(
        self, section: Section, level: Level, parent: str, count: int
    ) -> tuple[Section, Head | None, int]:
        """The section without a number typed in its text, its head, and the count so far."""
        if not section.counted:
            heading = self._heading(section, self._resolver.title)
            return section, (Head("", STYLES["không"]) if heading else None), count
        own = STYLES[level.style]
        computed = own.write(count + 1, parent)
        if section.number is None:
            section = _lift_typed_number(section, level.style)
            self._report_typed(section.number, computed)
        if section.number is None:
            return section, Head(computed, own), count + 1
        typed = self._resolver.string(section.number)
        style = STYLES[style_of_typed(typed, level.style)]
        if style is own:
            count = count_of(typed, style, parent, count)
        return section, Head(typed, style), count

    def _report_typed(self, typed: Text | None, computed: str) -> None:
        """A number typed at the head of a text that is not the one it has by its place."""
        counted = computed not in ("", "-", "+")
        if typed is not None and counted and typed.raw.rstrip(".)") != computed.rstrip(".)"):
            self._resolver.report(
                "NOI013",
                f"Số gõ tay “{typed.raw}” khác số theo thứ tự các mục là “{computed}”; số gõ tay "
                "được giữ. Hãy xóa số gõ tay để phần mềm tự đánh số.",
                typed.place,
                Severity.WARNING,
            )

    def _heading(self, section: Section, resolved: Callable[[Text], Spans]) -> Spans:
        """The heading of a section, its own words ``resolved`` as one looked at or as printed."""
        if section.heading is not None:
            return resolved(section.heading)
        if section.agencies:
            names = ", ".join(plain(self._resolver.title(name)) for name in section.agencies)
            lead = _AGENCY_LEADS.get(section.mode, "")
            if lead and names.startswith("Các "):
                names = lower_first(names)
            return (Span(lead + names),)
        if section.key in self._headings:
            return self._resolver.title(Text(self._headings[section.key], section.place))
        return ()

    def _opening(self, section: Section, head: Head) -> tuple[tuple[Piece, ...], tuple[Block, ...]]:
        """The block or blocks that carry the number, and the pieces that are left."""
        heading = self._heading(section, self._resolver.heading)
        first = section.pieces[0] if section.pieces else None
        runs_on = (section.run_in or not heading) and isinstance(first, Prose)
        if not runs_on or not isinstance(first, Prose):
            return section.pieces, _heading_blocks(heading, head, section.place)
        line, *rest = first.lines
        spans = self._resolver.spans(line.text)
        if heading:
            spans = (*_run_in(heading), *spans)
        pieces: tuple[Piece, ...] = section.pieces[1:]
        if rest:
            pieces = (Prose(tuple(rest)), *pieces)
        return pieces, (Block(head.style.item, spans, line.text.place, head.number),)

    def _pieces(
        self,
        pieces: tuple[Piece, ...],
        levels: tuple[Level, ...],
        parent: str,
        depth: int,
        counts: dict[str, int] | None = None,
    ) -> Iterator[Block]:
        counts = {} if counts is None else counts
        for piece in pieces:
            if isinstance(piece, Prose):
                yield from self.lines(piece.lines)
            elif isinstance(piece, Children):
                yield from self._walk(piece.sections, levels, parent, depth, counts)
            elif isinstance(piece, IndicatorSet) and piece.view in indicators.NUMBERED_VIEWS:
                found = indicators.sections(piece, self._resolver)
                yield from self._walk(found, levels, parent, depth, counts)
            elif isinstance(piece, IndicatorSet):
                yield from indicators.blocks(piece, self._resolver, self._last_year)
            elif isinstance(piece, TaskSet) and piece.view != "bảng":
                yield from self._walk(
                    tasks.sections(piece, self._resolver), levels, parent, depth, counts
                )
            else:
                yield from tables.blocks(piece, self._resolver)


def _lift_typed_number(section: Section, own: str) -> Section:
    """``section`` with a number typed at the head of its text made explicit, a dash dropped."""
    first = section.pieces[0] if section.pieces else None
    text = section.heading
    if text is None and isinstance(first, Prose) and not (section.key or section.agencies):
        text = first.lines[0].text
    if text is None:
        return section
    typed, rest = split_typed(text.raw, own, heading=section.heading is not None)
    if not typed:
        return section
    number = None if typed in _DASHES else text._replace(raw=typed)
    text = text._replace(raw=rest)
    if section.heading is not None or not isinstance(first, Prose):
        return section._replace(heading=text, number=number)
    lines = (Line(first.lines[0].kind, text), *first.lines[1:])
    return section._replace(pieces=(Prose(lines), *section.pieces[1:]), number=number)


def _heading_blocks(heading: Spans, head: Head, place: Place) -> tuple[Block, ...]:
    if head.style.upper:
        heading = tuple(span._replace(text=upper(span.text)) for span in heading)
    if head.style.heading == "part_label":
        return (
            Block("part_label", (Span(head.number),), place),
            Block("part_title", heading, place),
        )
    return (Block(head.style.heading, heading, place, head.number),)


def _run_in(heading: Spans) -> Spans:
    """A heading that runs into its text: bold, closed by a colon."""
    text = plain(heading).rstrip()
    if text[-1:] not in (":", ".", "?", "!"):
        text += ":"
    return (Span(text, bold=True), Span(" "))
