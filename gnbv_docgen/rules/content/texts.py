"""The items of a content, made from texts as they are printed."""

from __future__ import annotations

import re
from typing import Final

from gnbv_docgen.docx.levels import TITLED, Level, level_of
from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Item
from gnbv_docgen.viet.text import nfc

# Items of these levels count as headings, all others as BODY: below them nothing but bold letters
# tells a heading from an item.
HEADED: Final = TITLED | {"A", "I", "Điều"}
# Roles whose paragraphs may begin with a number or a dash.
_NUMBERED: Final = frozenset({Name.HEADING, Name.BODY})
_LISTED: Final = frozenset({Name.RECIPIENT, Name.FILE_COPY, Name.ADDRESSEES})
_DASH: Final = re.compile(r"\s*([-–+•])\s+")
_OTHER_SPACES: Final = re.compile(r"[^\S ]")
_NO_LEVEL: Final = Level("", "", 0)


class Items:
    """Collects items in reading order and counts tables."""

    def __init__(self) -> None:
        self._found: list[Item] = []
        self._tables: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._found)

    def finished(self) -> tuple[Item, ...]:
        """All items."""
        return tuple(self._found)

    def text(
        self, role: Name, raw: str, *, level: str = "", appendix: int = 0, label: str = ""
    ) -> None:
        """Add a paragraph. ``label`` is its automatic number, ``level`` one that it cannot show."""
        found = _level(role, raw, label)
        text = _one_line(raw[found.text_from :])
        level = level or found.level
        if role in _NUMBERED:
            role = Name.HEADING if level in HEADED else Name.BODY
        self._found.append(
            Item(len(self._found), role, text, raw, found.number, level, appendix)
        )

    def cell(self, raw: str, table: int, row: int, column: int, appendix: int = 0) -> None:
        """Add a paragraph of a cell; ``table`` is any number that tells tables apart."""
        count = self._tables.setdefault(table, len(self._tables))
        self._found.append(
            Item(
                len(self._found), Name.TABLE, _one_line(raw), raw, "", "", appendix, count, row,
                column,
            )
        )  # fmt: skip


def _one_line(raw: str) -> str:
    text = nfc(raw)
    if not text.isprintable():  # as no space but the ordinary one is
        text = _OTHER_SPACES.sub(" ", text)
    return text.strip()


def _level(role: Name, raw: str, label: str) -> Level:
    if role in _NUMBERED:
        return level_of(raw, label) or _NO_LEVEL
    dash = _DASH.match(raw) if role in _LISTED else None
    return Level("-", dash[1], dash.end()) if dash is not None else _NO_LEVEL
