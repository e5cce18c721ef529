"""The page ``docs/performance.md``: sections that can each be written anew alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown section with one table, figures to the right."""
    lines = [f"## {title}", "", f"| {' | '.join(heads)} |"]
    lines.append(f"|{'|'.join('---' if not n else '--:' for n in range(len(heads)))}|")
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*lines, ""])


def sections(text: str) -> dict[str, str]:
    """The sections of a page by the name in the comment above each."""
    pieces = re.split(r"^<!-- (\w+) -->\n", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], (piece.strip("\n") for piece in pieces[2::2]), strict=True))


def page(head: str, parts: Mapping[str, str]) -> str:
    """The page with ``parts`` below its head."""
    marked = [f"<!-- {name} -->\n{text.rstrip()}\n" for name, text in parts.items()]
    return "\n".join([head, *marked])
