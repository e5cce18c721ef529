"""The items of a list that another item announces: *Tổ chức 03 đợt như sau:*."""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.series import rank

_PLAIN = 99


class Members(NamedTuple):
    """The items listed under one. ``closed`` says that what follows belongs to another matter."""

    items: tuple[Item, ...]
    closed: bool


def members(content: Content, item: Item) -> Members:
    """The items of the first level found under ``item``; none where they cannot be told apart."""
    own = rank(item)
    found: list[Item] = []
    level = ""
    for following in content.items[item.index + 1 :]:
        if following.role not in (Name.BODY, Name.HEADING) or following.appendix != item.appendix:
            return Members(tuple(found), closed=following.role is not Name.TABLE)
        at = rank(following)
        if not found:
            if at >= _PLAIN or at <= own < _PLAIN:
                return Members((), closed=False)
            level = following.level
        elif at >= _PLAIN:
            return Members(tuple(found), closed=False)
        elif at < rank(found[0]):
            return Members(tuple(found), closed=True)
        if following.level == level:
            found.append(following)
    return Members(tuple(found), closed=True)
