"""Names in braces are put in, documents of the register too; emphasis becomes spans."""

from __future__ import annotations

from collections.abc import Mapping

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.blocks import Span, Spans, plain
from gnbv_docgen.plan.markup import resolve
from gnbv_docgen.plan.model import ShortName
from gnbv_docgen.plan.outline.documents import Documents, Manner
from gnbv_docgen.plan.register.advice import UNKNOWN_DOCUMENT, unknown_document
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.texts import Text

_INTRODUCING = ("text", "basis")
_CLOSING = (".", ";", ":", "!", "?", "…")


class Resolver:
    """Turns texts as typed into spans as printed, in the order of the document.

    The order matters for short names and for documents: the first use in a running text prints
    the full name and says how it is called from there on, the first citation is in full. A name
    that stands for nothing, or for itself, stays as typed: ``placeholders`` has told it.
    """

    def __init__(
        self,
        built_in: Mapping[str, Text],
        values: Mapping[str, Text],
        short_names: Mapping[str, ShortName],
        findings: list[Finding],
        documents: Documents | None = None,
        *,
        keep_punctuation: bool = False,
    ) -> None:
        self._built_in = built_in
        self._values = values
        self._short_names = short_names
        self._defined: set[str] = set()
        self._documents = documents or Documents()
        self._open: list[str] = []
        self._manner: Manner = "title"
        self._place = Place()
        self.findings = findings
        self.keep_punctuation = keep_punctuation

    def spans(self, text: Text) -> Spans:
        """The spans of a running text; short names are introduced here."""
        return self._resolve(text, "text")

    def basis(self, text: Text) -> Spans:
        """The spans of a legal basis: a running text in which documents are always in full."""
        return self._resolve(text, "basis")

    def heading(self, text: Text) -> Spans:
        """The spans of a heading in the text: like a title, but documents are cited by it."""
        return self._resolve(text, "heading")

    def title(self, text: Text) -> Spans:
        """The spans of a title: short names stand in full, without introduction."""
        return self._resolve(text, "title")

    def reference(self, text: Text) -> str:
        """The document that this one comes with: number, date and issuer, no subject."""
        return plain(self._resolve(text, "reference"))

    def document(self, identifier: Text) -> str:
        """The legal basis that the register knows by ``identifier``; one it lacks is told."""
        document = self._documents.register.by_id(identifier.raw)
        if document is None:
            message = unknown_document(identifier.raw, self._documents.register)
            self.report(UNKNOWN_DOCUMENT, message, identifier.place)
            return identifier.raw
        return self._cite(document, "basis", identifier.place)

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

    def _resolve(self, text: Text, manner: Manner) -> Spans:
        """The spans of a text; what it names is resolved in the same manner, at the same place."""
        before = self._manner, self._place
        self._manner, self._place = manner, text.place
        try:
            return self._within(text)
        finally:
            self._manner, self._place = before

    def _within(self, text: Text) -> Spans:
        raw = text.raw
        if "{" not in raw and "*" not in raw and "\\" not in raw:
            return (Span(raw),) if raw else ()
        return resolve(raw, self._value)

    def _value(self, name: str) -> Spans:
        if name in self._short_names:
            return self._short_name(name)
        text = self._values.get(name) or self._built_in.get(name)
        if text is None and (document := self._documents.register.by_id(name)):
            return (Span(self._cite(document, self._manner, self._place)),)
        if text is None or name in self._open:
            return (Span(f"{{{name}}}"),)
        self._open.append(name)
        try:
            return self._within(text)
        finally:
            self._open.pop()

    def _cite(self, document: Document, manner: Manner, place: Place) -> str:
        words, missing = self._documents.printed(document, manner)
        if missing:
            self.report(
                "NOI025",
                f"Sổ văn bản chưa có {', '.join(missing)} của {document.title}, nên bản in thiếu "
                f"phần ấy. Hãy tra rồi ghi vào sổ, mã {document.identifier}.",
                place,
                Severity.WARNING,
            )
        return words

    def _short_name(self, name: str) -> Spans:
        entry = self._short_names[name]
        if self._manner not in _INTRODUCING:
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
