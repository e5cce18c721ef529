"""What a person calls a place in a Word file."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.form.document import plain

WHOLE_FILE: Final = "Toàn văn bản"
FIRST_WORDS: Final = 48


def label_of(paragraph: Paragraph) -> str:
    """The paragraph's number in the file, from 1, and its first words."""
    first = paragraph.text.split(maxsplit=FIRST_WORDS)[:FIRST_WORDS]
    words = plain(" ".join(first)[: 2 * FIRST_WORDS])  # a paragraph may hold a million letters
    if len(words) > FIRST_WORDS:
        words = words[:FIRST_WORDS].rstrip() + "…"
    return f"đoạn {paragraph.index + 1}" + (f" “{words}”" if words else "")


def part_called(name: Name | None) -> str:
    """The name of a part; that of the whole file where there is none."""
    return name.value if name is not None else WHOLE_FILE
