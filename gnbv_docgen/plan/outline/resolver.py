"""Names in braces: what they stand for, and what to say when they stand for nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.blocks import Span, Spans, plain
from gnbv_docgen.plan.markup import resolve
from gnbv_docgen.plan.model import ShortName
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.nearest import nearest

_TOO_DEEP = 8
_AROUND = 25
# The starter files mark what is to be written with an ellipsis that stands as a word.
_UNFILLED = re.compile(r"(?:^|(?<=[\s“(]))…(?=$|[\s/,.;:”)])")


class Resolver:
    """Turns texts as typed into spans as printed, in the order of the document.

    The order matters for short names: the first use in a running text prints the full name and
    says how it is called from there on.
    """

    def __init__(
        self,
        built_in: Mapping[str, Text],
        values: Mapping[str, Text],
        short_names: Mapping[str, ShortName],
        findings: list[Finding],
    ) -> None:
        self._built_in = built_in
        self._values = values
        self._short_names = short_names
        self._used: set[str] = set()
        self._defined: set[str] = set()
        self._open: list[str] = []
        self._defining = False
        self._place = Place()
        self._unfilled: set[Place] = set()
        self.findings = findings

    def spans(self, text: Text) -> Spans:
        """The spans of a running text; short names are introduced here."""
        return self._resolve(text, defining=True)

    def title(self, text: Text) -> Spans:
        """The spans of a title or heading: short names stand in full, without introduction."""
        return self._resolve(text, defining=False)

    def string(self, text: Text | None) -> str:
        """A title as one string without emphasis; empty where there is none."""
        return "" if text is None else plain(self.title(text))

    def report(
        self, code: str, message: str, place: Place, severity: Severity = Severity.ERROR
    ) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, severity, message, place))

    def report_unused(self) -> None:
        """Say which values no text uses: one of them may be misspelt somewhere."""
        for name, text in self._values.items():
            if name not in self._used:
                self.report(
                    "NOI021",
                    f"Giá trị “{name}” không được dùng ở đâu. Hãy dùng {{{name}}} trong bài hoặc "
                    "xóa đi.",
                    text.place,
                    Severity.INFO,
                )

    def _resolve(self, text: Text, *, defining: bool) -> Spans:
        raw = text.raw
        if "…" in raw:
            self._report_unfilled(text)
        if "{" not in raw and "*" not in raw and "\\" not in raw:
            return (Span(raw),) if raw else ()
        before = self._defining, self._place
        self._defining = defining
        if not self._open:
            self._place = text.place
        try:
            return resolve(raw, self._value)
        finally:
            self._defining, self._place = before

    def _value(self, name: str) -> Spans:
        if name in self._short_names:
            return self._short_name(name)
        text = self._values.get(name) or self._built_in.get(name)
        if text is None:
            self._report_unknown(name)
            return (Span(f"{{{name}}}"),)
        self._used.add(name)
        if name in self._open or len(self._open) >= _TOO_DEEP:
            self.report(
                "NOI020",
                f"Giá trị “{name}” dùng lại chính nó: {' → '.join([*self._open, name])}. Hãy viết "
                "thẳng nội dung.",
                text.place,
            )
            return (Span(f"{{{name}}}"),)
        self._open.append(name)
        try:
            return self._resolve(text, defining=self._defining)
        finally:
            self._open.pop()

    def _short_name(self, name: str) -> Spans:
        entry = self._short_names[name]
        if not self._defining:
            return self.title(entry.full)
        if name in self._defined:
            return self.title(entry.short)
        self._defined.add(name)
        return (
            *self.title(entry.full),
            Span(" (sau đây gọi tắt là "),
            *self.title(entry.short),
            Span(")"),
        )

    def _report_unfilled(self, text: Text) -> None:
        found = _UNFILLED.search(text.raw)
        if found and text.place not in self._unfilled:
            self._unfilled.add(text.place)
            around = text.raw[max(found.start() - _AROUND, 0) : found.end() + _AROUND]
            self.report(
                "NOI018",
                f"Còn chỗ chưa điền (dấu …) ở “{around.strip()}”. Hãy thay bằng nội dung thật.",
                text.place,
                Severity.WARNING,
            )

    def _report_unknown(self, name: str) -> None:
        known = [*self._values, *self._short_names, *self._built_in]
        near = nearest(name, known)
        offer = f" Có phải ý bạn là {{{near}}}?" if near else ""
        self.report(
            "NOI022",
            f"{{{name}}} không phải là tên của giá trị nào.{offer} Tên dùng được: "
            f"{', '.join(sorted(known))}. Muốn in chính dấu ngoặc nhọn thì viết \\{{.",
            self._place,
        )
