"""Lines that stand where they cannot stand: indentation, lists, texts under a key."""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml.error import MarkedYAMLError

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.source.lines import Lines, Parts, parts_of, shorten
from gnbv_docgen.plan.source.messages import fault
from gnbv_docgen.plan.source.nodes import Mark

_HEADER = re.compile(r"(?P<mark>[|>])[-+0-9]{0,2}[ ]*(?:#.*)?")
_NO_SPACE = re.compile(r"[ ]*(?:- +)*(?P<key>[a-z0-9]+(?:_[a-z0-9]+)+):(?P<value>[^\s].*)")
_NO_DASH_SPACE = re.compile(r"[ ]*-(?=[^\W\d_])")
_KEY_LIKE = re.compile(r"[a-z0-9_]+")


class Scene(NamedTuple):
    """Where PyYAML gave up, and where it says that the thing it was reading began."""

    text: str
    lines: Lines
    file: str
    line: int
    column: int
    context: Mark
    simple_key: bool

    @classmethod
    def of(cls, error: MarkedYAMLError, text: str, lines: Lines, file: str) -> Scene:
        """The scene of an error."""
        problem = error.problem_mark or error.context_mark
        context = error.context_mark or problem
        if problem is None or context is None:
            return cls(text, lines, file, 1, 1, (1, 1), False)
        line, column = problem.line + 1, problem.column + 1
        while line > 1 and (line > lines.count or not lines[line].strip(" ")):
            # A fault at the end of the file is one of its last line.
            line -= 1
            column = len(lines[line].rstrip()) + 1
        place = (context.line + 1, context.column + 1)
        return cls(text, lines, file, line, column, place, "simple key" in (error.context or ""))

    def at_context(self) -> Scene:
        """The scene with the beginning as its place."""
        return self._replace(line=self.context[0], column=self.context[1])

    def suspects(self) -> list[int]:
        """Numbers of the lines on which the cause may stand."""
        return [self.context[0], self.line] if self.simple_key else [self.line]

    def just_above(self) -> int:
        """The number of the nearest line above that is neither blank nor a comment, or 0."""
        return next(iter(self.lines.above(self.line)), 0)

    def report(self, name: str, place: Mark | None = None, /, **words: object) -> Finding:
        """The finding of a fault, at the place of the scene unless another is given."""
        return fault(name, self.file, *(place or (self.line, self.column)), **words)


class _Level(NamedTuple):
    """A column at which the lines above have keys, or dashes."""

    indent: int
    number: int
    label: str
    is_dash: bool


def text_line(scene: Scene) -> Finding:
    """A line that has the form of neither a key nor a list item."""
    line = scene.lines[scene.line]
    parts = parts_of(line)
    start = (scene.line, parts.indent + 1)
    if match := _NO_SPACE.match(line):
        place = (scene.line, match.start("key") + 1)
        return scene.report("no_space", place, key=match["key"], value=shorten(match["value"]))
    if _NO_DASH_SPACE.match(line):
        return scene.report("dash_space", start)
    if line.lstrip().startswith(":"):
        return scene.report("bad_key", start, found="Chỗ trống trước dấu hai chấm")
    _, wanted = _block_above(scene, parts.indent)
    if any(level.is_dash and level.indent == parts.indent for level in _levels(scene)):
        deeper = wanted or parts.indent + 2
        return scene.report("no_dash", start, wanted=parts.indent, deeper=deeper)
    return outside_block(scene) or scene.report("no_colon", start)


def misplaced(scene: Scene) -> Finding:
    """A line whose first word stands where no key, no item and no text may stand."""
    parts = parts_of(scene.lines[scene.line])
    if not parts.dashes and not parts.key:
        return text_line(scene)
    if not parts.dashes and not _KEY_LIKE.fullmatch(parts.key):
        # A text that runs over several lines and has a colon on a later one.
        before = shorten(parts.key)
        return outside_block(scene) or scene.report("colon", before=before, example="")
    return (
        _text_above(scene)
        or _text_as_key(scene)
        or (_dash_under_value(scene, parts) if parts.dashes else _key_under_text(scene, parts))
        or scene.report(
            "indent",
            (scene.line, parts.indent + 1),
            found=parts.indent,
            choices=_choices(scene, parts.indent),
        )
    )


def _text_above(scene: Scene) -> Finding | None:
    """A line at the left edge, right above, that is a text and no key."""
    number = scene.just_above()
    above = parts_of(scene.lines[number]) if number else None
    if above is None or above.indent or above.dashes or above.key:
        return None
    return text_line(scene._replace(line=number))


def _text_as_key(scene: Scene) -> Finding | None:
    """A line of a ``|`` text above that stood too far left and ended with a colon."""
    for level in _levels(scene):
        if not level.is_dash and not _KEY_LIKE.fullmatch(level.label):
            above = scene._replace(line=level.number)
            return outside_block(above)
    return None


def _dash_under_value(scene: Scene, parts: Parts) -> Finding | None:
    """A list item right below a key that has its value on its own line."""
    place = (scene.line, parts.indent + 1)
    number = scene.just_above()
    owner = parts_of(scene.lines[number]) if number else None
    if owner is None or not owner.key or not owner.value or _HEADER.fullmatch(owner.value):
        return None
    content = owner.indent + len(owner.dashes)
    if content == parts.indent and content and _KEY_LIKE.fullmatch(parts.key):
        key, other = shorten(parts.key), shorten(owner.key)
        return scene.report("stray_dash", place, key=key, other=other, first=number)
    if content <= parts.indent:
        key = shorten(owner.key)
        return scene.report("has_value", place, key=key, first=number)
    return None


def _key_under_text(scene: Scene, parts: Parts) -> Finding | None:
    """A key right below a list item that is a text."""
    number = scene.just_above()
    item = parts_of(scene.lines[number]) if number else None
    if item is None or not item.dashes or item.key or _HEADER.fullmatch(item.value):
        return None
    if item.indent + len(item.dashes) != parts.indent or item.value[:1] in ("[", "{", ""):
        return None
    place = (scene.line, parts.indent + 1)
    return scene.report("text_item", place, key=shorten(parts.key), first=number)


def _block_above(scene: Scene, indent: int) -> tuple[int, int]:
    """The ``|`` text above, when a line is indented less than its first line.

    Gives the number of the line with the ``|`` and the spaces that its text has; zeros for none.
    """
    first_text, lowest = 0, 0
    for number in range(scene.line - 1, 0, -1):
        line = scene.lines[number]
        if not line.strip():
            continue
        parts = parts_of(line)
        # The text of an item belongs to its dash, that of a key to the key.
        content = parts.indent + len(parts.dashes) - (0 if parts.key else len("- "))
        wanted = parts_of(scene.lines[first_text]).indent if first_text else content + 2
        if _HEADER.fullmatch(parts.value) and content < wanted <= (lowest or wanted):
            return (number, wanted) if indent < wanted else (0, 0)
        if parts.indent == 0:
            break
        first_text, lowest = number, min(lowest or parts.indent, parts.indent)
    return 0, 0


def outside_block(scene: Scene) -> Finding | None:
    """The finding for a line of a ``|`` text that stands too far left, if the line is one."""
    indent = parts_of(scene.lines[scene.line]).indent
    header, wanted = _block_above(scene, indent)
    if not header:
        return None
    mark = parts_of(scene.lines[header]).value[0]
    place = (scene.line, indent + 1)
    return scene.report(
        "block_indent", place, mark=mark, header=header, found=indent, wanted=wanted
    )


def _levels(scene: Scene) -> list[_Level]:
    """Columns that are open above the line, innermost first."""
    levels: list[_Level] = []
    for number in scene.lines.above(scene.line):
        parts = parts_of(scene.lines[number])
        content = parts.indent + len(parts.dashes)
        if _HEADER.fullmatch(parts.value) and levels and levels[-1].indent > content:
            # What looked like keys and items below belonged to this text.
            levels = []
        if parts.key and (not levels or content < levels[-1].indent):
            levels.append(_Level(content, number, parts.key, False))
        if parts.dashes and (not levels or parts.indent < levels[-1].indent):
            levels.append(_Level(parts.indent, number, "-", True))
    return levels


def _choices(scene: Scene, indent: int) -> str:
    every = _levels(scene)
    levels = [level for level in every if level.indent != indent]
    deeper = [level for level in levels if level.indent > indent][-1:]
    shallower = [level for level in levels if level.indent < indent][:1]
    offers = [
        f"thụt vào {level.indent} dấu cách để ngang hàng với “{shorten(level.label)}” ở dòng "
        f"{level.number}"
        for level in deeper + shallower
    ]
    if not offers and every:
        return (
            f"Danh sách bắt đầu ở dòng {every[-1].number} không nằm dưới khóa nào; hãy thêm một "
            "dòng “khóa:” ở trên nó."
        )
    if not offers:
        return "Hãy đặt nó ngang hàng với các dòng cùng nhóm."
    return "Hãy " + ", hoặc ".join(offers) + "."
