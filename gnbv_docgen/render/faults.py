"""What is wrong with a Word template, said so that the officer who edits it finds the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gnbv_docgen.errors import FatalError

if TYPE_CHECKING:
    from jinja2 import TemplateError as JinjaError

_NEAR = 60
_SENTENCES = (
    (r"Encountered unknown tag '(.+?)'.*innermost block that needs to be closed is '(.+?)'",
     "thẻ “{0}” không có hoặc đặt sai chỗ, trong khi thẻ “{1}” còn mở"),
    (r"Encountered unknown tag '(.+?)'", "thẻ “{0}” không có hoặc đặt sai chỗ"),
    (r"Unexpected end of template.*innermost block that needs to be closed is '(.+?)'",
     "thẻ “{0}” chưa có thẻ đóng “end{0}”"),
    (r"Unexpected end of template", "thiếu phần cuối của một thẻ"),
    (r"expected token '(.+?)', got '(.+?)'", "chỗ này phải là “{0}” nhưng đang là “{1}”"),
    (r"No (?:filter|test) named '(.+?)'", "không có bộ lọc “{0}”"),
    (r"unexpected end of template, expected '(.+?)'", "thẻ chưa đóng bằng “{0}”"),
    (r"Expected an expression, got '(.+?)'", "thiếu tên trước “{0}”"),
    (r"Missing end of (?:comment|raw)", "phần ghi chú “{{#” chưa đóng bằng “#}}”"),
    (r"unexpected '(.+?)'", "“{0}” đặt sai chỗ"),
    (r"unexpected char '(.+?)'", "ký tự “{0}” đặt sai chỗ"),
)  # fmt: skip
_TOKENS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "end of template": "hết tệp",
    "begin of statement block": "{%",
    "begin of print statement": "{{",
    "name": "một tên",
    "integer": "một con số",
}


class TemplateError(FatalError):
    """A template that cannot be used.

    ``part`` is the file inside the Word package, ``near`` the text that stands by the fault; both
    may be empty. The message says all of it in Vietnamese.
    """

    def __init__(self, reason: str, part: str = "", near: str = "") -> None:
        self.reason, self.part, self.near = reason, part, near
        place = f" ở {part_label(part)}" if part else ""
        beside = f", gần “{near}”" if near else ""
        super().__init__(f"Mẫu Word có lỗi{place}{beside}: {reason}.")


class ForbiddenError(Exception):
    """The template asks for more than names, conditions and loops; ``line`` counts from 1."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line


def part_label(part: str) -> str:
    """What an officer calls a file of the Word package."""
    name = part.rpartition("/")[2]
    if name.startswith("document"):
        return "thân văn bản"
    if name.startswith("header"):
        return f"đầu trang ({name})"
    if name.startswith("footer"):
        return f"chân trang ({name})"
    return f"“{part}”"


def syntax_reason(error: JinjaError) -> str:
    """Jinja's English complaint in Vietnamese."""
    text = error.message or ""
    for pattern, sentence in _SENTENCES:
        if found := re.search(pattern, text, re.DOTALL):
            return sentence.format(*(_TOKENS.get(word, word) for word in found.groups()))
    return "một thẻ {{ … }} hoặc {% … %} viết sai"


def undefined_reason(error: JinjaError) -> str:
    """Jinja's English complaint about something that is not there, in Vietnamese."""
    found = re.search(r"'([^']+)' is undefined", error.message or "")
    return f"kế hoạch không có “{found[1]}”" if found else "kế hoạch không có thứ mà thẻ này gọi"


def text_near(source: str, line: int) -> str:
    """The words in line ``line`` (from 1) of prepared template text, or the nearest words before.

    The lines of such a text are the paragraphs of the Word file.
    """
    lines = source.split("\n")
    for number in range(min(line, len(lines)) - 1, -1, -1):
        if words := words_of(lines[number]):
            return words
    return ""


def words_of(xml: str) -> str:
    """What a person sees of ``xml``: no elements, single spaces, shortened."""
    text = re.sub(r"^[^<>]*/?>|<[^<>]*>|<[^<>]*$|\{#|#\}", " ", xml)
    text = " ".join(text.split())
    return text if len(text) <= _NEAR else f"{text[: _NEAR - 1].rstrip()}…"
