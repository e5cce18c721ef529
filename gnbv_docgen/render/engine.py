"""From a Word template and a context to the parts of a document that change.

The fast path. Two thirds of what docxtpl does for a document depends on the template alone:
reading the package, ``patch_xml``, parsing and compiling Jinja. Here that is done once
(:mod:`gnbv_docgen.render.plain` does it, with docxtpl's public methods), and a document is one
run of the compiled template, whose text goes into the package as it is. Templates that need
docxtpl's work on the finished tree are recognised once and go through docxtpl whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from jinja2 import TemplateError as JinjaError
from jinja2 import UndefinedError

from gnbv_docgen.render.faults import (
    ForbiddenError,
    TemplateError,
    syntax_reason,
    text_near,
    undefined_reason,
    words_of,
)
from gnbv_docgen.render.sandbox import TemplateSandbox

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from gnbv_docgen.render.prepared import Prepared

DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# docxtpl's way to write Jinja's own brackets; it looks for them in finished text, where it would
# change the officer's words too. Here they become what they stand for before Jinja runs.
_LITERAL_BRACES = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
# A comment that ends a line makes the lines of a template its paragraphs, and prints nothing.
_PARAGRAPH = re.compile(r"<w:p(?=[ >])")
_LISTING = "\t\n\a\f"
# What UTF-8 can say and XML 1.0 cannot.
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0D})
_NONCHARACTERS = ("\ufffe", "\uffff")
_DRAWING = '<wp:docPr id="'
_FIRST_DRAWING = 1001


class PartTemplate:
    """One part of the package, compiled."""

    def __init__(self, name: str, text: str, sandbox: TemplateSandbox) -> None:
        self._name = name
        for written, meant in _LITERAL_BRACES.items():
            text = text.replace(written, f"{{{{ '{meant}' }}}}")
        self._source = _PARAGRAPH.sub("{#\n#}<w:p", text)
        try:
            self._template = sandbox.from_string(self._source)
        except ForbiddenError as error:
            raise self._fault(error.reason, error.line) from error
        except JinjaError as error:
            raise self._fault(syntax_reason(error), getattr(error, "lineno", 0)) from error
        except (SyntaxError, RecursionError) as error:
            raise self._fault("các thẻ lồng nhau quá sâu", 0) from error

    def render(self, context: Mapping[str, object]) -> str:
        """The part's text for ``context``. Raises TemplateError."""
        try:
            text = self._template.render(context)
        except UndefinedError as error:
            self._fail(undefined_reason(error), error)
        except (JinjaError, TypeError, ValueError, ArithmeticError) as error:
            self._fail("thẻ không dùng được với giá trị mà kế hoạch đưa vào", error)
        if any(sign in text for sign in _LISTING):
            from gnbv_docgen.render.plain import resolve_listing

            return resolve_listing(text)
        return text

    def _fail(self, reason: str, error: Exception) -> NoReturn:
        raise self._fault(reason, _template_line(error.__traceback__)) from error

    def _fault(self, reason: str, line: int) -> TemplateError:
        return TemplateError(reason, self._name, text_near(self._source, line) if line else "")


class Template:
    """A Word template, compiled once and used for any number of documents.

    Takes what :func:`gnbv_docgen.render.plain.prepare` made of the template's bytes, and those
    bytes. Raises :class:`TemplateError`.
    """

    def __init__(self, data: bytes, prepared: Prepared) -> None:
        self._data = data
        self._plain = bool(prepared.plain_because)
        self._sandbox = TemplateSandbox()
        self._parts = {
            part.name: PartTemplate(part.name, part.text, self._sandbox) for part in prepared.parts
        }

    @property
    def part_names(self) -> tuple[str, ...]:
        """The parts that :meth:`render` gives, the document first."""
        return tuple(self._parts)

    def render(self, context: Mapping[str, object]) -> dict[str, str]:
        """Texts of the parts that ``context`` fills, by their names in the package.

        Without XML declaration. Values of ``context`` are escaped unless they are ``Markup``.
        Raises :class:`TemplateError`.
        """
        if self._plain:
            from gnbv_docgen.render.plain import render_plain

            return render_plain(self._data, context, self._sandbox, self.part_names)
        return {name: _number_drawings(part.render(context)) for name, part in self._parts.items()}


def encode(name: str, text: str, *, balanced: bool) -> bytes:
    """The bytes of a part, certainly well-formed XML.

    ``balanced`` parts are well-formed by :mod:`gnbv_docgen.render.balance`, as long as no value
    brings a character that XML does not have; others are parsed. Raises :class:`TemplateError`.
    """
    try:
        content = text.encode()
    except UnicodeEncodeError as error:
        near = words_of(text[: error.start])
        raise TemplateError("có ký tự không phải chữ", name, near) from error
    if balanced and not _holds_illegal(text, content):
        return DECLARATION + content
    try:
        expat.ParserCreate().Parse(content, True)
    except expat.ExpatError as error:
        before = content[: _offset(content, error)].decode(errors="ignore")
        near = words_of(before[-400:])[-60:]
        reason = "thẻ mở và thẻ đóng nằm lệch nhau, hoặc có ký tự lạ"
        raise TemplateError(reason, name, near) from error
    return DECLARATION + content


def _holds_illegal(text: str, content: bytes) -> bool:
    # Each by the quicker way: one pass over bytes for all controls, a search for each other.
    kept = len(content.translate(None, _CONTROLS))
    return kept != len(content) or any(sign in text for sign in _NONCHARACTERS)


def _offset(content: bytes, error: expat.ExpatError) -> int:
    start = 0
    for _ in range(error.lineno - 1):
        start = content.index(b"\n", start) + 1
    return start + error.offset


def _number_drawings(text: str) -> str:
    """Number the drawings one by one, as docxtpl's ``fix_docpr_ids`` does: a loop repeats them."""
    first, *others = text.split(_DRAWING)
    if not others:
        return text
    pieces = [first]
    for number, piece in enumerate(others, _FIRST_DRAWING):
        pieces += _DRAWING, str(number), piece[piece.index('"') :]
    return "".join(pieces)


def _template_line(trace: TracebackType | None) -> int:
    """The line of the template that was running when an error came up; 0 when unknown."""
    line = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
