"""Characters that nobody sees and that YAML or Word trips over: where each stands, what to say."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.gate import BREAKS, CONTROL, SPACES, UNSEEN
from gnbv_docgen.plan.source.lines import Lines, shorten
from gnbv_docgen.plan.source.messages import fault
from gnbv_docgen.plan.source.nodes import Span

_BREAK = re.compile(f"[{BREAKS}]")
_IN_TEXT = re.compile(f"[\t{SPACES}{UNSEEN}\ufffd]")
_JOINER = "\u200d"

_INDENT = re.compile(rf"[ \t{SPACES}]*?([\t{SPACES}])[ \t{SPACES}]*\S")
_DASH = re.compile(rf"[ ]*(?:- +)*-([{SPACES}]|[ ]*\t)[ \t]*[^\s#]")
_KEY = r"(?P<key>[a-z0-9]+(?:_[a-z0-9]+)+|[0-9]{4})"
_COLON = re.compile(rf"[ ]*(?:- +)*{_KEY}[ ]*:([{SPACES}])[ \t]*[^\s#]")
_ANY_KEY = r"(?P<key>[^\s:#\"'|>][^:#]*?)"
_ANY_COLON = re.compile(rf"[ ]*(?:- +)*{_ANY_KEY}[ ]*:([{SPACES}])[ \t]*[^\s#]")
_TAB_COLON = re.compile(rf"[ ]*(?:- +)*{_ANY_KEY}[ ]*:([ ]*\t)[ \t]*[^\s#]")
_STRUCTURE = (
    (_INDENT, "ở chỗ thụt đầu dòng"),
    (_DASH, "ngay sau dấu “-”"),
    (_COLON, "ngay sau dấu hai chấm của “{key}”"),
    (_TAB_COLON, "ngay sau dấu hai chấm của “{key}”"),
)
_REFUSED = (*_STRUCTURE, (_ANY_COLON, "ngay sau dấu hai chấm của “{key}”"))
_COMBINED = re.compile(
    "[^\u0300-\u036f]?[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a]+"
)

_NAMES = {
    "\x00": "NUL (U+0000)",
    "\x07": "U+0007 (dấu ô bảng của Word)",
    "\x0b": "U+000B (dấu ngắt dòng mềm của Word)",
    "\x0c": "U+000C (dấu ngắt trang của Word)",
    "\x1e": "U+001E (dấu nối không ngắt của Word)",
    "\x1f": "U+001F (dấu nối tùy ý của Word)",
    "\xa0": "dấu cách không ngắt (U+00A0)",
    "\xad": "dấu nối tùy ý (U+00AD)",
    "\u200b": "dấu cách rộng bằng không (U+200B)",
    "\u2028": "U+2028",
    "\ufeff": "dấu BOM (U+FEFF)",
}


def name_of(character: str) -> str:
    """What to call a character that cannot be shown: ``dấu cách không ngắt (U+00A0)``."""
    return _NAMES.get(character, f"U+{ord(character):04X}")


def forbidden(lines: Lines, text: str, file: str) -> list[Finding]:
    """Control characters and odd line breaks, each sort once with its first place."""
    found = []
    for fault_name, pattern in (("control", CONTROL), ("line_break", _BREAK)):
        sorts: dict[str, list[tuple[int, int]]] = {}
        for match in pattern.finditer(text):
            sorts.setdefault(match[0], []).append(lines.place(match.start()))
        found += [
            fault(fault_name, file, *places[0], name=name_of(character), more=_more(places))
            for character, places in sorts.items()
        ]
    return found


def structural(line: str, number: int, file: str, *, refused: bool) -> Finding | None:
    """A tab or an odd space of a line where YAML needs a plain one.

    ``refused`` says that YAML could not read the line: then what stands before its colon is a
    key even if no plan has such a key.
    """
    for pattern, where in _REFUSED if refused else _STRUCTURE:
        if match := pattern.match(line):
            column = match.end(match.lastindex or 1)
            character = line[column - 1]
            where = where.format(**match.groupdict())
            if character == "\t":
                return fault("tab", file, number, column, where=where)
            return fault("odd_space", file, number, column, where=where, name=name_of(character))
    return None


def unseen_in_key(line: str, number: int, file: str) -> Finding | None:
    """A character in the key of a line that nobody sees."""
    match = re.match(rf"[ ]*(?:- +)*(?P<key>[^:#]*?[{UNSEEN}][^:#]*):", line)
    if match is None:
        return None
    return _bad_key(match["key"], (number, match.start("key") + 1), file)


def review(lines: Lines, text: str, spans: list[Span], file: str) -> list[Finding]:
    """Suspect characters of a file that YAML has read, judged by where they stand."""
    starts = [span.start for span in spans]
    found: dict[tuple[int, int], Finding] = {}
    hits: dict[str, list[tuple[int, int]]] = {}
    for match in _IN_TEXT.finditer(text):
        index, character = match.start(), match[0]
        at = bisect_right(starts, index) - 1
        span = spans[at] if at >= 0 and index < spans[at].end else None
        place = lines.place(index)
        problem = _problem(lines, text, span, place, file, character)
        if problem is not None:
            found.setdefault((problem.place.line, problem.place.column), problem)
        elif span is not None and not _harmless(text, index):
            hits.setdefault(character, []).append(place)
    return [*found.values(), *(_in_text(character, hits[character], file) for character in hits)]


def decomposed(lines: Lines, text: str, file: str) -> Finding:
    """The one warning of a file that is not NFC: the first place and the count."""
    places = [
        (match.start(), match[0])
        for match in _COMBINED.finditer(text)
        if not unicodedata.is_normalized("NFC", match[0])
    ] or [
        (index, character)
        for index, character in enumerate(text)
        if not unicodedata.is_normalized("NFC", character)
    ]
    index, _ = places[0] if places else (0, "")
    line, column = lines.place(index)
    start = max(text.rfind(blank, 0, index) for blank in " \n:") + 1
    word = re.match(r"[^\s:]*", text[start:])
    shown = unicodedata.normalize("NFC", word[0]) if word else ""
    return fault(
        "decomposed", file, line, column, word=shorten(shown),
        more=_more([lines.place(place) for place, _ in places]),
    )  # fmt: skip


def _problem(
    lines: Lines, text: str, span: Span | None, place: tuple[int, int], file: str, character: str
) -> Finding | None:
    """The error that a suspect character makes by its place, if it makes one."""
    if span is not None and span.is_key:
        return _bad_key(text[span.start : span.end], lines.place(span.start), file)
    if span is not None and (span.style or character == "\t"):
        return None
    if span is None and character != "\t":
        return None
    problem = structural(lines[place[0]], place[0], file, refused=False)
    return problem if problem is not None and problem.place.column == place[1] else None


def _bad_key(key: str, place: tuple[int, int], file: str) -> Finding:
    match = _IN_TEXT.search(key)
    character = match[0] if match else ""
    shown = shorten(_IN_TEXT.sub(" " if character in SPACES else "", key))
    if re.match(f"[\t{SPACES}]", character):
        at = match.start() if match else 0
        where = f"trong khóa “{shown}”" if at else f"ở chỗ thụt đầu dòng của khóa “{shown}”"
        column = place[1] + at
        if character == "\t":
            return fault("tab", file, place[0], column, where=where)
        return fault("odd_space", file, place[0], column, where=where, name=name_of(character))
    return fault("unseen_key", file, *place, key=shown, name=name_of(character))


def _harmless(text: str, index: int) -> bool:
    """Tabs stay as typed; a joiner between pictures is part of one picture."""
    character = text[index]
    return character == "\t" or (character == _JOINER and not text[index - 1].isalnum())


def _in_text(character: str, places: list[tuple[int, int]], file: str) -> Finding:
    if character == "\ufffd":
        return fault("damaged", file, *places[0], more=_more(places))
    name = "odd_space_text" if re.match(f"[{SPACES}]", character) else "unseen_text"
    return fault(name, file, *places[0], name=name_of(character), more=_more(places))


def _more(places: list[tuple[int, int]]) -> str:
    """`` (và 3 chỗ nữa, dòng 4, 9, 12)``; nothing for a single place."""
    rest = places[1:]
    if not rest:
        return ""
    numbers = list(dict.fromkeys(line for line, _ in rest))
    listed = ", ".join(map(str, numbers[:5])) + (", …" if len(numbers) > 5 else "")
    return f" (và {len(rest)} chỗ nữa, dòng {listed})"
