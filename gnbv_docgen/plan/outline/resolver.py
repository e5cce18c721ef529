"""Names in braces are put in; emphasis becomes spans."""

from __future__ import annotations

from collections.abc import Mapping

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.blocks import Span, Spans, plain
from gnbv_docgen.plan.markup import resolve
from gnbv_docgen.plan.model import ShortName
from gnbv_docgen.plan.texts import Text

_CLOSING = (".", ";", ":", "!", "?", "…")


class Resolver:
    """Turns texts as typed into spans as printed, in the order of the document.

    The order matters for short names: the first use in a running text prints the full name and
    says how it is called from there on. A name that stands for nothing, or for itself, stays as
    typed: ``placeholders`` has told it.
    """

    def __init__(
        self,
        built_in: Mapping[str, Text],
        values: Mapping[str, Text],
        short_names: Mapping[str, ShortName],
        findings: list[Finding],
        *,
        keep_punctuation: bool = False,
    ) -> None:
        self._built_in = built_in
        self._values = values
        self._short_names = short_names
        self._defined: set[str] = set()
        self._open: list[str] = []
        self._defining = False
        self.findings = findings
        self.keep_punctuation = keep_punctuation

    def spans(self, text: Text) -> Spans:
        """The spans of a running text; short names are introduced here."""
        return self._resolve(text, defining=True)

    def title(self, text: Text) -> Spans:
        """The spans of a title or heading: short names stand in full, without introduction."""
        return self._resolve(text, defining=False)

    def string(self, text: Text | None) -> str:
        """A title as one string without emphasis; empty where there is none."""
        return "" if text is None else plain(self.title(text))

    def closed(self, raw: str, mark: str) -> str:
        """``raw`` with a closing ``mark``, unless it has one or the plan keeps its own marks."""
        if self.keep_punctuation:
            return raw
        bare = raw.rstrip(" ,")
        return bare if bare.endswith(_CLOSING) else bare + mark

    def report(
        self, code: str, message: str, place: Place, severity: Severity = Severity.ERROR
    ) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, severity, message, place))

    def _resolve(self, text: Text, *, defining: bool) -> Spans:
        raw = text.raw
        if "{" not in raw and "*" not in raw and "\\" not in raw:
            return (Span(raw),) if raw else ()
        before = self._defining
        self._defining = defining
        try:
            return resolve(raw, self._value)
        finally:
            self._defining = before

    def _value(self, name: str) -> Spans:
        if name in self._short_names:
            return self._short_name(name)
        text = self._values.get(name) or self._built_in.get(name)
        if text is None or name in self._open:
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
