"""The lines below *Nơi nhận:*: whom each names, and what for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content import Content, Item, kept
from gnbv_docgen.viet.grammar.bodies import Body, bodies
from gnbv_docgen.viet.grammar.plain import plain

_PURPOSE: Final = re.compile(r"\((?:để )?(?P<purpose>[^()\d]{1,20})\)")
_PURPOSES: Final = {
    "b/c": "báo cáo", "bc": "báo cáo", "báo cáo": "báo cáo", "p/h": "phối hợp",
    "ph/h": "phối hợp", "ph": "phối hợp", "phối hợp": "phối hợp", "t/h": "thực hiện",
    "th": "thực hiện", "thực hiện": "thực hiện", "biết": "biết",
}  # fmt: skip


class Recipient(NamedTuple):
    """A line; ``purpose`` is *báo cáo*, *phối hợp*, *thực hiện*, *biết*, or "" where none is told.

    ``text`` is plain, the purpose left in.
    """

    item: Item
    text: str
    purpose: str
    bodies: tuple[Body, ...]


@kept
def recipients(content: Content) -> tuple[Recipient, ...]:
    """All lines but the last one, of the copy that is kept."""
    return tuple(_read(item) for item in content.of(Name.RECIPIENT) if item.text)


def _read(item: Item) -> Recipient:
    text = plain(item.text)
    found = _PURPOSE.search(text)
    purpose = _PURPOSES.get(found["purpose"].strip(), "") if found else ""
    return Recipient(item, text, purpose, bodies(item.text))
