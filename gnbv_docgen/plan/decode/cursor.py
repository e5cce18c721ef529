"""A map of the plan file with its place: how decoders read keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.data import Figure
from gnbv_docgen.plan.source import Map, Seq
from gnbv_docgen.plan.texts import Line, Text, joined_sentences, lines_of, one_line
from gnbv_docgen.viet.dates import DateError, PartialDate, parse_date
from gnbv_docgen.viet.figures import explain_figure, parse_figure


class Cursor:
    """A map, where it stands, and the findings that reading it gives.

    The schema has been checked before: a decoder may trust types and keys.
    """

    __slots__ = ("file", "findings", "label", "map", "place")

    def __init__(self, map_: Map, place: Place, findings: list[Finding]) -> None:
        self.map = map_
        self.place = place
        self.file = place.file
        self.label = place.label
        self.findings = findings

    def __contains__(self, key: str) -> bool:
        """Whether the file says anything under ``key``: a blank text says nothing."""
        return not _is_blank(self.map.get(key))

    def at(self, key: str) -> Place:
        """Where the value of ``key`` stands."""
        line, column = self.map.value_places[key]
        label = f"{self.label}.{key}" if self.label else key
        return Place(self.file, line, column, label)

    def child(self, key: str) -> Cursor:
        """The map under ``key``."""
        return Cursor(self.map[key], self.at(key), self.findings)

    def text(self, key: str) -> Text | None:
        """The text under ``key`` as one paragraph; None where it is blank."""
        value = self.map.get(key)
        raw = "" if value is None else one_line(value)
        return Text(raw, self.at(key)) if raw else None

    def need(self, key: str) -> Text:
        """The text under a key that the schema requires; an empty one is reported."""
        return self.text(key) or self._blank(key)

    def texts(self, key: str) -> tuple[Text, ...]:
        """The text or the texts under ``key``; a blank one in a list is reported."""
        if isinstance(self.map.get(key), Seq):
            return tuple(item.on_one_line() for item, _ in self.items(key))
        text = self.text(key)
        return () if text is None else (text,)

    def need_texts(self, key: str) -> tuple[Text, ...]:
        """The text or the texts under a key that the schema requires."""
        return self.texts(key) or (self._blank(key),)

    def items(self, key: str) -> Iterator[tuple[Any, Place]]:
        """The members of the list under ``key`` with their places, a :class:`Text` for a text.

        Blank ones are reported.
        """
        return self.members(self.map[key], self.at(key)) if key in self else iter(())

    def members(self, seq: Seq, place: Place) -> Iterator[tuple[Any, Place]]:
        """The members of ``seq``, which stands at ``place``; blank ones are reported."""
        for item, here in self.cells(seq, place):
            if self._told_blank(item, here):
                continue
            yield item, here

    def title(self, item: Text | None, place: Place) -> Text:
        """A text of a list in one paragraph; a blank one is reported."""
        self._told_blank(item, place)
        return Text("", place) if item is None else item.on_one_line()

    def cells(self, seq: Seq, place: Place) -> Iterator[tuple[Any, Place]]:
        """The members of ``seq`` with their places, blank ones too."""
        for index, (item, (line, column)) in enumerate(zip(seq, seq.places, strict=True)):
            here = Place(self.file, line, column, f"{place.label}[{index + 1}]")
            if isinstance(item, str):
                item = Text(item, here, seq.text_starts.get(index, ()) is None)
            yield item, here

    def block(self, key: str) -> tuple[Line, ...]:
        """The paragraphs of the block of text under ``key``."""
        if key not in self:
            return ()
        wrapped = self.map.text_starts.get(key, ()) is None
        return self.block_lines(Text(self.map[key], self.at(key), wrapped))

    def need_block(self, key: str) -> tuple[Line, ...]:
        """The paragraphs under a key that the schema requires: one at least."""
        return self.block(key) or (Line("paragraph", self._blank(key)),)

    def block_lines(self, text: Text) -> tuple[Line, ...]:
        """The paragraphs of a block of text; where two may have become one, that is said."""
        joined = joined_sentences(text) if "\n" in text.raw else 0
        if joined:
            self.report(
                "NOI002",
                f"Có {joined} chỗ xuống dòng giữa hai câu mà không có dòng trống; các dòng ấy được "
                "nối thành một đoạn. Nếu là hai đoạn, hãy để một dòng trống ở giữa.",
                text.place,
                Severity.WARNING,
            )
        return lines_of(text)

    def choice(self, key: str, default: str = "") -> str:
        """The value of an enum."""
        return self.map.get(key) or default

    def yes(self, key: str) -> bool:
        """Whether ``key`` says *có*."""
        return bool(self.map.get(key) == "có")

    def figure(self, key: str) -> Figure | None:
        """The number under ``key``; a text that is no number is reported and kept as typed."""
        text = self.text(key)
        if text is None:
            return None
        value = parse_figure(text.raw.removesuffix("%").rstrip())
        if value is None:
            self.report("NOI003", explain_figure(text.raw), text.place)
        return Figure(text, value)

    def date(self, key: str) -> PartialDate | None:
        """The date under ``key``; one that is impossible or unreadable is reported."""
        text = self.text(key)
        if text is None:
            return None
        try:
            date = parse_date(text.raw)
        except DateError as error:
            self.report("NOI004", str(error), text.place)
            return None
        if date is None:
            self.report(
                "NOI005",
                f"“{text.raw}” không phải là ngày. Hãy ghi như 09/4/2024, tháng 5/2024 (chưa có "
                "ngày) hoặc để trống.",
                text.place,
            )
        return date

    def _told_blank(self, item: object, place: Place) -> bool:
        blank = _is_blank(item)
        if blank:
            self.report("NOI001", "Có một dòng để trống; hãy ghi nội dung hoặc xóa.", place)
        return blank

    def _blank(self, key: str) -> Text:
        place = self.at(key)
        self.report("NOI001", f"{key} đang để trống; hãy ghi nội dung.", place)
        return Text("", place)

    def report(
        self, code: str, message: str, place: Place, severity: Severity = Severity.ERROR
    ) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, severity, message, place))


def _is_blank(value: object) -> bool:
    if isinstance(value, Text):
        value = value.raw
    return value is None or (isinstance(value, str) and not value.strip())
