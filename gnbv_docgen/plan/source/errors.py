"""What PyYAML refuses, told in the words of the plan file.

PyYAML knows at which character it gave up, in English and in terms of its grammar. The cause
stands nearly always on that line or just above, so it is looked for there; PyYAML's words only
choose where to look. Its C and its pure parser word the same faults differently: the table has
both.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.error import MarkedYAMLError

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.build import MAX_DEPTH
from gnbv_docgen.plan.source.characters import structural, unseen_in_key
from gnbv_docgen.plan.source.layout import Scene, misplaced, outside_block, text_line
from gnbv_docgen.plan.source.lines import parts_of, quoted, shorten
from gnbv_docgen.plan.source.quotes import after_quote

_MEANINGS = {
    "*": " (gọi lại một giá trị đã đặt tên)",
    "&": " (đặt tên cho giá trị)",
    "!": " (kiểu dữ liệu)",
    "[": " (mở một danh sách viết liền)",
    "{": " (mở một nhóm khóa)",
    "]": " (đóng một danh sách)",
    "}": " (đóng một nhóm khóa)",
    ">": " (mở đoạn chữ nhiều dòng, phần sau nó phải xuống dòng)",
    "|": " (mở đoạn chữ nhiều dòng, phần sau nó phải xuống dòng)",
    "-": " (một dòng của danh sách, phải đứng ở đầu dòng)",
    "?": " (mở một khóa dài)",
    ",": " (ngăn hai phần trong ngoặc; hai dấu liền nhau thì thừa một)",
    "%": " (chỉ thị)",
}
_CLOSING = {"[": "]", "{": "}"}
_KEY_LIKE = re.compile(r"[a-z0-9_]+")


def explain(error: MarkedYAMLError, scene: Scene) -> Finding:
    """The finding for what stopped PyYAML; ``scene`` is the place where it did."""
    for number in scene.suspects():
        line = scene.lines[number]
        found = structural(line, number, scene.file, refused=True)
        found = found or unseen_in_key(line, number, scene.file)
        if found is not None:
            return found
    told = f"{error.context or ''} | {error.problem or ''}"
    for pattern, handler in _TABLE:
        if pattern.search(told):
            return handler(scene)
    return scene.report("other")


def _colon(scene: Scene) -> Finding:
    """A second ``: `` on a line, or one on a line that YAML took for a continued text."""
    if found := after_quote(scene):
        return found
    line = scene.lines[scene.line]
    parts = parts_of(line)
    if not parts.value_column or parts.value_column > scene.column:
        return _misplaced(scene)
    if parts.dashes and not parts.key:
        # A quoted item that YAML takes for the rest of a text above: it stands too far right.
        return _misplaced(scene)
    if not _KEY_LIKE.fullmatch(parts.key) and (found := outside_block(scene)):
        return found
    if parts.dashes and not _KEY_LIKE.fullmatch(parts.key):
        # An item of a list whose text has two colons: the whole of it wants quotes.
        return _whole_item(scene, line[parts.key_column - 1 :].rstrip(), parts.key_column)
    value = parts.value
    if value[0] == "“":
        return scene.report(
            "curly", (scene.line, parts.value_column), why=" khi trong đó có “: ”",
            example=f": {_example(parts.key, value.strip('“”'))}",
        )  # fmt: skip
    if value[0] in _MEANINGS and value[0] != "-":
        return _reserved(scene)
    return scene.report(
        "colon", before=shorten(line[parts.value_column - 1 : scene.column - 1]),
        example=f": {_example(parts.key, value)}",
    )  # fmt: skip


def _misplaced(scene: Scene) -> Finding:
    """A line in the wrong place, or one below an odd space that made a text of the line above."""
    number = scene.just_above()
    line = scene.lines[number] if number else ""
    found = structural(line, number, scene.file, refused=True) if line.strip() else None
    if found is not None and found.place.column > len(line) - len(line.lstrip()):
        return found
    return misplaced(scene)


def _whole_item(scene: Scene, text: str, column: int) -> Finding:
    before = shorten(scene.lines[scene.line][column - 1 : scene.column - 1])
    return scene.report("colon", before=before, example=f": - {quoted(shorten(text, 60))}")


def _no_colon(scene: Scene) -> Finding:
    """A line that should have been ``khóa: giá trị``; it is where the simple key began."""
    at = scene.at_context()
    return after_quote(at) or text_line(at)


def _after_value(scene: Scene) -> Finding:
    """Something stands where only the next key or the next ``- `` may stand."""
    before = scene.lines[scene.line][: scene.column - 1]
    if not before.strip(" -"):
        return after_quote(scene) or _misplaced(scene)
    return after_quote(scene) or _reserved(scene)


def _reserved(scene: Scene) -> Finding:
    """A value that begins with a sign of YAML's own."""
    line = scene.lines[scene.line]
    parts = parts_of(line)
    value, column = parts.value, parts.value_column
    if not value or value[0] not in _MEANINGS:
        column = min(scene.column, max(len(line), 1))
        value = line[column - 1 :].strip()
    mark = value[:1] or line[column - 1 : column] or "…"
    if mark.isalnum():
        return _misplaced(scene)
    if mark == "\t":
        where = "ở chỗ thụt đầu dòng" if not line[: column - 1].strip() else "trước giá trị"
        return scene.report("tab", (scene.line, column), where=where)
    return scene.report(
        "reserved", (scene.line, column), mark=mark, meaning=_MEANINGS.get(mark, ""),
        example=f": {_example(parts.key, value)}" if len(value) > 1 else "",
    )  # fmt: skip


def _no_value(scene: Scene) -> Finding:
    """A sign that ends something, where a value should begin."""
    mark = scene.lines[scene.line][scene.column - 1 : scene.column]
    if mark in (",", "]", "}"):
        return scene.report("reserved", mark=mark, meaning=_MEANINGS[mark], example="")
    return _reserved(scene)


def _bracket(scene: Scene) -> Finding:
    """A ``[`` or ``{`` that finds no end; it is where the bracket was opened."""
    line, column = scene.context
    text = scene.lines[line]
    mark = text[column - 1 : column]
    if mark not in _CLOSING:
        return _reserved(scene)
    parts = parts_of(text)
    example = f": {_example(parts.key, parts.value)}" if parts.value[:1] == mark else ""
    return scene.report("bracket", scene.context, mark=mark, close=_CLOSING[mark], example=example)


def _open_quote(scene: Scene) -> Finding:
    line, column = scene.context
    mark = scene.lines[line][column - 1 : column]
    last = scene.lines[scene.line].strip()
    end = "đến hết tệp vẫn chưa đóng"
    if last[:3] in ("---", "..."):
        end = f"đến dòng “{last[:3]}” (dòng {scene.line}) vẫn chưa đóng"
    return scene.report("open_quote", scene.context, mark=mark, end=end)


def _escape(scene: Scene) -> Finding:
    line = scene.lines[scene.line]
    at = line.rfind("\\", 0, scene.column)
    at = at if at >= 0 else scene.column - 1
    return scene.report("escape", (scene.line, at + 1), found=line[at : at + 2])


def _tab(scene: Scene) -> Finding:
    line = scene.lines[scene.line]
    at = line.find("\t")
    column = at + 1 if at >= 0 else scene.column
    where = "ở chỗ thụt đầu dòng" if not line[: column - 1].strip() else "trước giá trị"
    return scene.report("tab", (scene.line, column), where=where)


def _too_deep(scene: Scene) -> Finding:
    return scene.report("too_deep", limit=MAX_DEPTH)


def _directive(scene: Scene) -> Finding:
    return scene.report("directive", scene.context)


def _document(scene: Scene) -> Finding:
    """Something follows when the file is complete: its first line was a text, or a list."""
    above = scene.lines.above(scene.line)
    first = parts_of(scene.lines[above[-1]]) if above else None
    if first is not None and not first.key and not first.dashes:
        return text_line(scene._replace(line=above[-1]))
    return _misplaced(scene)


def _example(key: str, value: str) -> str:
    text = quoted(shorten(value, 60))
    return f"{key}: {text}" if key and len(key) <= 30 else text


_TABLE: tuple[tuple[re.Pattern[str], Callable[[Scene], Finding]], ...] = tuple(
    (re.compile(pattern), handler)
    for pattern, handler in (
        (r"nesting depth", _too_deep),
        (r"unexpected end of stream|unexpected document", _open_quote),
        (r"escape|hexdecimal|hexadecimal", _escape),
        (r"directive|incompatible YAML|version number", _directive),
        (r"tab character", _tab),
        (r"mapping values are not allowed", _colon),
        (r"could not find expected ':'", _no_colon),
        (r"expected ',' or", _bracket),
        (r"sequence entries are not allowed", _after_value),
        (r"mapping keys are not allowed", _reserved),
        (r"cannot start any token|scanning an? (anchor|alias|tag|block scalar)", _reserved),
        (r"tag handle|parsing a tag", _reserved),
        (r"expected (the )?node content", _no_value),
        (r"expected key|'-' indicator|<block end>", _after_value),
        (r"document start", _document),
        (r"unexpected ':'", _colon),
    )
)
